import type { Role } from '@regie/contracts';
import { change, type Expected, insiders, list, projectWriters, record, talkers } from './expectation.ts';
import { noId, type Preparation, type Prepared, type Preparing, whileRestored } from './preparation.ts';

const meetingWriters: readonly Role[] = [...projectWriters, 'sponsor'];
const written = change('project', meetingWriters, insiders);
const handedIn = change('project', talkers, insiders);
const read = record('project', insiders, []);

/** Meetings stand in a place; here in a project. */
export const meetingExpectations: Readonly<Record<string, Expected>> = {
  'meetings.list': list('project', insiders),
  'meetings.show': read,
  'meetings.start-series': written,
  'meetings.change-series': written,
  'meetings.propose-dates': record('project', meetingWriters, insiders),
  'meetings.plan': written,
  'meetings.move': written,
  'meetings.cancel': written,
  'meetings.add-item': written,
  'meetings.place-candidates': written,
  'meetings.change-item': written,
  'meetings.order': written,
  'meetings.write-cover-note': handedIn,
  'meetings.add-paper': handedIn,
  'meetings.remove-paper': handedIn,
  'meetings.download-paper': read,
  'meetings.make-bundle': read,
  'meetings.minute': written,
  'meetings.record-decision': written,
  'meetings.record-action': written,
  'meetings.close': written,
};

const day = '2099-06-02';
const item = {
  kind: 'discussion',
  title: 'Punt',
  annotation: '',
  presenterId: null,
  minutes: 10,
  scopeId: null,
};
const note = { asked: 'x', arguments: '', objections: '', money: '', followUp: '' };

function seriesOf({ world, number }: Preparing): object {
  const pmoId = world.people['pmo']?.id;
  return {
    kind: 'steering-group',
    title: `Stuurgroep ${number}`,
    purpose: '',
    chairId: pmoId,
    secretaryId: pmoId,
    memberIds: [],
    startsAt: '09:00',
    durationMinutes: 60,
    location: '',
    paperDays: 7,
  };
}

interface Made {
  readonly series: string;
  readonly meeting: string;
  readonly item: string;
  readonly other: string;
  readonly paper: string;
  readonly decision: string;
}

const nothing: Made = {
  series: noId,
  meeting: noId,
  item: noId,
  other: noId,
  paper: noId,
  decision: noId,
};
const decisions = new Map<string, string>();

/** A decision that is asked for in the project; every new series finds it waiting. */
async function waitingDecision({ pmo, id }: Preparing): Promise<string> {
  const known = decisions.get(id);
  if (known !== undefined) return known;
  const body = { scopeId: id, title: 'Wacht op de agenda', dueOn: '2020-01-01' };
  const made: string = (await pmo.must('POST', '/decisions', { body })).record.id;
  decisions.set(id, made);
  return made;
}

/** A series with a meeting, two items and a paper. */
async function makeMeeting(preparing: Preparing): Promise<Made> {
  const { pmo, id, exists } = preparing;
  if (!exists) return nothing;
  return await whileRestored(preparing, async () => {
    const decision = await waitingDecision(preparing);
    const body = { scopeId: id, ...seriesOf(preparing) };
    const series: string = (await pmo.must('POST', '/meeting-series', { body })).seriesId;
    const planned = await pmo.must('POST', `/meeting-series/${series}/meetings`, { body: { days: [day] } });
    const meeting: string = planned.meetingIds[0];
    const path = `/meetings/${meeting}/items`;
    const first: string = (await pmo.must('POST', path, { body: item })).itemId;
    const other: string = (await pmo.must('POST', path, { body: item })).itemId;
    const paper = await pmo.must('POST', `${path}/${first}/papers?name=a.txt`, { bytes: Buffer.from('x') });
    return { series, meeting, item: first, other, paper: paper.paperId, decision };
  });
}

const on =
  (rest: (made: Made) => string, more: (made: Made) => Omit<Prepared, 'path'> = () => ({})): Preparation =>
  async (preparing) => {
    const made = await makeMeeting(preparing);
    return { path: rest(made), ...more(made) };
  };
const ofSeries =
  (rest = '') =>
  ({ series }: Made) =>
    `/meeting-series/${series}${rest}`;
const ofMeeting =
  (rest = '') =>
  ({ meeting }: Made) =>
    `/meetings/${meeting}${rest}`;
const ofItem =
  (rest = '') =>
  (made: Made) =>
    `/meetings/${made.meeting}/items/${made.item}${rest}`;
const ofPaper = (made: Made) => ofItem(`/papers/${made.paper}`)(made);
const body = (content: object) => () => ({ body: content });
const changed = (content: object) => () => ({ version: 1, body: content });

const rule = { unit: 'weeks', every: 4, weekday: 2, order: 'first', from: '2099-01-01', until: '2099-12-31' };
const moved = { heldOn: '2099-06-09', startsAt: '10:00', location: '', reason: 'x' };

/** Requests about the meetings of a project, by operation. */
export const meetingRequests: Readonly<Record<string, Preparation>> = {
  'meetings.list': on(() => '/meetings'),
  'meetings.show': on(ofMeeting()),
  'meetings.start-series': (preparing) => ({
    path: '/meeting-series',
    body: { scopeId: preparing.id, ...seriesOf(preparing) },
  }),
  'meetings.change-series': on(ofSeries(), changed({ title: 'Anders' })),
  'meetings.propose-dates': on(ofSeries('/dates'), body(rule)),
  'meetings.plan': on(ofSeries('/meetings'), body({ days: ['2099-07-07'] })),
  'meetings.move': on(ofMeeting('/move'), changed(moved)),
  'meetings.cancel': on(ofMeeting('/cancel'), changed({ reason: 'x' })),
  'meetings.add-item': on(ofMeeting('/items'), body(item)),
  'meetings.place-candidates': on(ofMeeting('/candidates'), ({ decision }) => ({
    body: { origins: [{ kind: 'decision', id: decision }], isLeftOut: false },
  })),
  'meetings.change-item': on(ofItem(), changed({ title: 'Anders' })),
  'meetings.order': on(ofMeeting('/order'), (made) => ({ body: { itemIds: [made.other, made.item] } })),
  'meetings.write-cover-note': on(ofItem('/cover-note'), changed(note)),
  'meetings.add-paper': on(ofItem('/papers?name=b.txt'), () => ({ bytes: Buffer.from('y') })),
  'meetings.remove-paper': on(ofPaper),
  'meetings.download-paper': on(ofPaper),
  'meetings.make-bundle': on(ofMeeting('/bundle'), body({ language: 'nl' })),
  'meetings.minute': on(ofItem('/minutes'), changed({ notes: 'Gezegd', outcome: 'settled' })),
  'meetings.record-decision': async (preparing) => {
    const ownerId = preparing.world.people['pmo']?.id;
    const content = { title: 'Besluit', ruling: 'Ja', rationale: '', ownerId };
    return await on(ofItem('/decisions'), body(content))(preparing);
  },
  'meetings.record-action': async (preparing) => {
    const ownerId = preparing.world.people['pmo']?.id;
    return await on(ofItem('/actions'), body({ title: 'Actie', ownerId, dueOn: day }))(preparing);
  },
  'meetings.close': on(ofMeeting('/closing'), () => ({ version: 1 })),
};
