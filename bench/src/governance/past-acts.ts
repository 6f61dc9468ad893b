import type { OpenHouse } from '../testing.ts';
import { controlsOfAct, type Known, type OneAct } from './second-opinion.ts';

/** A small generator of its own, so that every run sees the same year. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

const acts = Object.keys(controlsOfAct);
const colours = ['green', 'amber', 'red'] as const;

export interface PastAct extends OneAct {
  readonly path: readonly string[];
}

/** Acts of a year with what was known of each; now and then a fact was not recorded. */
export function pastActs(count: number, paths: readonly (readonly string[])[]): readonly PastAct[] {
  const random = randomOf(42);
  const pick = <T>(items: readonly [T, ...T[]] | readonly T[]): T => {
    const found = items[Math.floor(random() * items.length)];
    if (found === undefined) throw new Error('nothing to pick');
    return found;
  };
  return Array.from({ length: count }, () => {
    const act = pick(acts);
    const facts: Record<string, boolean | number | string> = {
      'project.start-gaps': random() < 0.7 ? 0 : 2,
      'project.brief-approved': random() < 0.6,
      'project.sponsor-named': random() < 0.9,
      'project.goal-stated': random() < 0.8,
      'project.goal-linked': random() < 0.3,
      'risks.high-without-response': random() < 0.8 ? 0 : 1,
      'gate.awaits-decision': random() < 0.1,
      'documents.missing': random() < 0.9 ? 0 : 1,
      'phase.steps': random() < 0.85 ? 1 : 2,
      'health.computed': pick(colours),
      'health.reported': pick(colours),
      'health.explained': random() < 0.3,
      'assignment.projects-managed': Math.floor(random() * 8),
      'risk.owner-named': random() < 0.7,
      'blocker.unattended': random() < 0.9 ? 0 : 1,
      'plan.baselines': random() < 0.5 ? 0 : 2,
      'plan.quality-findings': random() < 0.7 ? 0 : 3,
      'actor.is-adviser': false,
    };
    if (random() < 0.05) delete facts['project.brief-approved'];
    if (random() < 0.05) delete facts['plan.quality-findings'];
    const known: Known = facts;
    return {
      act,
      class: pick(['a', 'b', 'c']),
      facts: known,
      isOfOffice: random() < 0.3,
      waived: random() < 0.1 ? ['brief-approved'] : [],
      path: pick(paths),
    };
  });
}

const batch = 5_000;

/** Puts the acts into the history, one event each, spread over the year before now. */
export async function storeActs(house: OpenHouse, past: readonly PastAct[]): Promise<void> {
  const yearMs = 364 * 86_400_000;
  const start = Date.now() - yearMs;
  for (let first = 0; first < past.length; first += batch) {
    const rows = past.slice(first, first + batch).map((act, index) => {
      const nth = first + index;
      const governed = [{ ...act, record: act.path.at(-1), office: null, advised: [] }];
      return {
        id: `01800000-0000-7000-8000-${nth.toString(16).padStart(12, '0')}`,
        at: new Date(start + (nth / past.length) * yearMs).toISOString(),
        facts: { governed },
      };
    });
    await house.query(
      `insert into event (id, operation, at, source, request_id, facts)
       select id, 'projects.update', at, 'api', 'past', facts
       from jsonb_to_recordset($1::jsonb) as x(id uuid, at timestamptz, facts jsonb)`,
      [JSON.stringify(rows)],
    );
  }
  await house.query('analyze event');
}
