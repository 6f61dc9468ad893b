import { isRefusal, refuse, trust } from '@regie/contracts';
import { setUpOperations } from '@regie/contracts/governance';
import type { Image } from '../../../platform/database/tables.ts';
import { newId } from '../../../platform/identifiers.ts';
import { type Verb, Withheld } from '../../../platform/operations/perform.ts';
import type { Unit } from '../../../platform/operations/unit.ts';
import { loadSetUpPlace, storeAt } from './load-place.ts';
import { readAssessment, type SetUpPlace } from './set-up-store.ts';

interface Assessing {
  readonly place: SetUpPlace;
  /** The newest one; null before the first. */
  readonly latest: Image | null;
}

async function load(unit: Unit, id: string) {
  const place = await loadSetUpPlace(unit, id);
  if (isRefusal(place) || place instanceof Withheld) return place;
  return { place, latest: await readAssessment(unit, place.id) };
}

type Answers = Readonly<Record<string, number | null | undefined>>;

/** Levels by question; null takes an answer back. */
function merge(before: Answers, answers: Answers): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries({ ...before, ...answers }).filter(([, level]) => level !== null && level !== undefined),
  );
}

/** What follows a finished assessment begins empty: it is measured again, not touched up. */
function openAssessment({ place, latest }: Assessing, unit: Unit): Image {
  if (latest !== null && latest['finished_on'] === null) return { ...latest, version: latest.version + 1 };
  return {
    id: newId(unit.now.getTime()),
    version: 1,
    scope_id: place.id,
    number: Number(latest?.['number'] ?? 0) + 1,
    answers: {},
    pain_points: '',
    started_on: unit.today,
    finished_on: null,
  };
}

export const answerAssessment: Verb<typeof setUpOperations.answer, Assessing, Image> = {
  operation: setUpOperations.answer,
  load: async (unit, { parameters }) => await load(unit, parameters.id),
  place: ({ place }) => ({ paths: [place.path] }),
  decide: (state, { body }, unit) => {
    const open = openAssessment(state, unit);
    return {
      ...open,
      answers: merge(trust<Answers>(open['answers']), body.answers),
      pain_points: body.painPoints ?? open['pain_points'],
    };
  },
  store: async (unit, after, { place, latest }) =>
    await storeAt(unit, 'practice_assessment', place, [
      { before: after.id === latest?.id ? latest : null, after },
    ]),
};

export const finishAssessment: Verb<typeof setUpOperations.finish, Assessing, Image> = {
  operation: setUpOperations.finish,
  load: async (unit, { parameters }) => await load(unit, parameters.id),
  place: ({ place }) => ({ paths: [place.path] }),
  decide: ({ latest }, _request, unit) => {
    const isOpen = latest !== null && latest['finished_on'] === null;
    if (!isOpen || Object.keys(trust<Answers>(latest['answers'])).length === 0) {
      return refuse('pmo/nothing-answered');
    }
    return { ...latest, version: latest.version + 1, finished_on: unit.today };
  },
  store: async (unit, after, { place, latest }) =>
    await storeAt(unit, 'practice_assessment', place, [{ before: latest, after }]),
};
