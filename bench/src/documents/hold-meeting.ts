import type { ProgramRun } from '../server.ts';
import type { Client } from '../testing.ts';
import { fileOf, type Language, openHouse } from './open-house.ts';
import { lockedPdf, plainPdf } from './plain-pdf.ts';

const noteFields = ['asked', 'arguments', 'objections', 'money', 'followUp'] as const;

/** One paper of an item as it was handed in; `pages` are empty where it cannot be merged. */
export interface HandedIn {
  readonly name: string;
  readonly pages: readonly string[];
}
export interface HeldItem {
  readonly title: string;
  /** What its cover note says, each once. */
  readonly said: readonly string[];
  readonly papers: readonly HandedIn[];
}

const kinds = ['decision', 'discussion', 'information'] as const;
const files: readonly (HandedIn & { readonly bytes: (pages: readonly string[]) => Buffer })[] = [
  { name: 'Notitie.pdf', pages: ['eerste', 'tweede'], bytes: plainPdf },
  { name: 'Op slot.pdf', pages: [], bytes: () => lockedPdf },
  { name: 'Kapot.pdf', pages: [], bytes: () => Buffer.from('%PDF-1.7 kapot') },
  { name: 'Begroting.xlsx', pages: [], bytes: () => Buffer.from('PK') },
  { name: 'Bijlage.pdf', pages: ['enige'], bytes: plainPdf },
];

/** Five items with a cover note and five papers each, in an order that they were not added in. */
async function fillAgenda(pmo: Client, meetingId: string): Promise<readonly HeldItem[]> {
  const made: { readonly id: string; readonly item: HeldItem }[] = [];
  for (let number = 1; number <= 5; number += 1) {
    const title = `Punt ${'ABCDE'[number - 1]}`;
    const path = `/meetings/${meetingId}/items`;
    const kind = kinds[number % 3];
    const body = { kind, title, annotation: '', presenterId: null, minutes: 10, scopeId: null };
    const { itemId } = await pmo.must('POST', path, { body });
    const note = Object.fromEntries(noteFields.map((field) => [field, `${title} zegt ${field}`]));
    await pmo.must('PUT', `${path}/${itemId}/cover-note`, { version: 1, body: note });
    const papers: HandedIn[] = [];
    for (const { name, pages, bytes } of files) {
      const told = pages.map((page) => `${title} ${name} ${page}`);
      const query = encodeURIComponent(name);
      await pmo.must('POST', `${path}/${itemId}/papers?name=${query}`, { bytes: bytes(told) });
      papers.push({ name, pages: told });
    }
    made.push({ id: itemId, item: { title, said: Object.values(note), papers } });
  }
  made.reverse();
  const itemIds = made.map(({ id }) => id);
  await pmo.must('PUT', `/meetings/${meetingId}/order`, { body: { itemIds } });
  return made.map(({ item }) => item);
}

export interface HeldMeeting {
  readonly items: readonly HeldItem[];
  bundle(language: Language): Promise<Uint8Array>;
}

/** A meeting with papers in a program that runs as people start it. */
export async function holdMeeting(run: ProgramRun): Promise<HeldMeeting> {
  const pmo = await openHouse(run);
  const { person, organisation } = await pmo.must('GET', '/me');
  const series = {
    scopeId: organisation.id,
    kind: 'portfolio-board',
    title: 'Portfolioboard',
    purpose: 'Besluiten',
    chairId: person.id,
    secretaryId: person.id,
    memberIds: [],
    startsAt: '09:00',
    durationMinutes: 60,
    location: 'Kamer 1',
    paperDays: 7,
  };
  const { seriesId } = await pmo.must('POST', '/meeting-series', { body: series });
  const planned = await pmo.must('POST', `/meeting-series/${seriesId}/meetings`, {
    body: { days: ['2099-06-02'] },
  });
  const meetingId: string = planned.meetingIds[0];
  const items = await fillAgenda(pmo, meetingId);
  const bundle = async (language: Language): Promise<Uint8Array> => {
    const { job } = await pmo.must('POST', `/meetings/${meetingId}/bundle`, { body: { language } });
    return await fileOf(pmo, job.id);
  };
  return { items, bundle };
}
