import { type BodyOf, isRefusal, refuse, trust } from '@regie/contracts';
import { setUpOperations } from '@regie/contracts/governance';
import type { Image } from '../../../platform/database/tables.ts';
import { newId } from '../../../platform/identifiers.ts';
import { type Verb, Withheld } from '../../../platform/operations/perform.ts';
import type { Unit } from '../../../platform/operations/unit.ts';
import { loadSetUpPlace, storeAt } from './load-place.ts';
import { readChoices, type SetUpPlace } from './set-up-store.ts';

interface Choosing {
  readonly place: SetUpPlace;
  readonly before: Image | null;
}

function fresh(place: SetUpPlace, unit: Unit): Image {
  return {
    id: newId(unit.now.getTime()),
    version: 0,
    scope_id: place.id,
    advice: {},
    starter_set: null,
    survey: [],
    review_on: null,
    review_months: null,
    confirmed: [],
  };
}

type Body = BodyOf<typeof setUpOperations.choose>;

function adviceAfter(before: Image, { adviceAnswers }: Body) {
  const merged = { ...trust<Record<string, number>>(before['advice']), ...adviceAnswers };
  return Object.fromEntries(Object.entries(merged).filter(([, option]) => option !== null));
}

function confirmedAfter(before: Image, { confirm }: Body): readonly string[] {
  const confirmed = trust<readonly string[]>(before['confirmed']);
  if (confirm === undefined) return confirmed;
  const others = confirmed.filter((step) => step !== confirm.step);
  return confirm.isDone ? [...others, confirm.step] : others;
}

export const chooseSetUp: Verb<typeof setUpOperations.choose, Choosing, Image> = {
  operation: setUpOperations.choose,
  load: async (unit, { parameters }) => {
    const place = await loadSetUpPlace(unit, parameters.id);
    if (isRefusal(place) || place instanceof Withheld) return place;
    return { place, before: await readChoices(unit, place.id) };
  },
  place: ({ place }) => ({ paths: [place.path] }),
  decide: ({ place, before }, { body }, unit) => {
    const { improvement, starterSet } = body;
    if (improvement !== undefined && improvement.reviewOn < unit.today) {
      const facts = { day: improvement.reviewOn };
      return refuse('pmo/review-past', { place: 'body.improvement.reviewOn', facts });
    }
    const from = before ?? fresh(place, unit);
    return {
      ...from,
      version: from.version + 1,
      advice: adviceAfter(from, body),
      starter_set: starterSet === undefined ? from['starter_set'] : starterSet,
      survey: improvement?.survey ?? from['survey'],
      review_on: improvement?.reviewOn ?? from['review_on'],
      review_months: improvement?.reviewMonths ?? from['review_months'],
      confirmed: confirmedAfter(from, body),
    };
  },
  store: async (unit, after, { place, before }) =>
    await storeAt(unit, 'pmo_set_up', place, [{ before, after }]),
};
