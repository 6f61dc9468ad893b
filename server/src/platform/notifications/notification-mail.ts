import type { BothLanguages } from '@regie/contracts';
import type { NotificationView } from '@regie/contracts/records';
import { readOrganisation } from '../accounts/read-actor.ts';
import { dayIn } from '../clock.ts';
import type { House } from '../operations/perform.ts';
import { makeReading } from '../operations/unit.ts';
import type { Letter, WaitingDelivery } from '../outbox/mail-of.ts';
import { readPersonAsActor } from '../proposals/proposal-store.ts';
import type { Kinds } from '../records/kinds.ts';
import { readNaming } from '../terms/own-names.ts';
import { notificationSentence } from './notification-sentence.ts';
import { readNotifications } from './notification-store.ts';
import { makeStopLink, type StopLink } from './stop-link.ts';

const mostInDigest = 50;

const digestSubject: BothLanguages = { nl: 'Uw overzicht van vandaag', en: 'Your overview of today' };
const stopText: BothLanguages = {
  nl: 'Geen mail meer hierover:',
  en: 'No more mail about this:',
};
const chooseText: BothLanguages = {
  nl: 'Kiezen waarover u mail krijgt:',
  en: 'Choose what you get mail about:',
};

/** Where in Regie it is shown. */
function addressOf({ kind, record, meetingId }: NotificationView, publicUrl: string): string {
  if (kind === 'proposal-waits' || kind === 'proposal-decided') return `${publicUrl}/proposals`;
  if (meetingId !== null) return `${publicUrl}/meetings/${meetingId}`;
  if (record === null) return publicUrl;
  const tab = kind === 'mentioned' || kind === 'commented' ? '?tab=comments' : '';
  return `${publicUrl}/${record.type}s/${record.key}${tab}`;
}

/** What a message says, of what its reader may still see at that moment; undefined when that is nothing. */
export async function notificationLetter(
  house: House,
  kinds: Kinds,
  delivery: WaitingDelivery,
  publicUrl: string,
): Promise<Letter | undefined> {
  const now = house.clock.now();
  const actor = await readPersonAsActor({ database: house.database, now }, delivery.personId);
  const organisation = await readOrganisation(house.database);
  if (actor === undefined || organisation === undefined) return undefined;
  const { database, governance, signIn } = house;
  const today = dayIn(organisation.timeZone, now);
  const reading = makeReading({ database, governance, signIn, actor, organisation, now, today });
  const isDigest = delivery.kind === 'digest';
  const views = await readNotifications(reading, kinds, {
    deliveryId: delivery.id,
    show: isDigest ? 'unread' : 'all',
    limit: mostInDigest,
  });
  const [first] = views;
  if (first === undefined) return undefined;
  const stop = await stopUrl(house, publicUrl, {
    personId: delivery.personId,
    purpose: isDigest ? 'digest' : first.kind,
  });
  const { language } = delivery;
  const naming = await readNaming(reading, language);
  const sentenceOf = (view: NotificationView) => notificationSentence(view, language, naming);
  const lines = views.map((view) => `${sentenceOf(view)}\n${addressOf(view, publicUrl)}`);
  const choose = `${publicUrl}/notifications`;
  return {
    subject: isDigest ? digestSubject[language] : sentenceOf(first),
    text: `${lines.join('\n\n')}\n\n--\n${stopText[language]} ${stop}\n${chooseText[language]} ${choose}`,
    stopUrl: stop,
  };
}

async function stopUrl(house: House, publicUrl: string, link: StopLink): Promise<string> {
  return `${publicUrl}/unsubscribe?token=${await makeStopLink(house.database, link)}`;
}
