import type { ProjectClass } from '@regie/contracts/governance';
import type { GateOutcome } from '@regie/contracts/standards';
import { sql } from 'kysely';
import { type Question, question } from '../../platform/database/ask-together.ts';
import { keptIds } from '../../platform/database/connect.ts';
import type { FactSource, FactValues } from '../../platform/governance.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import { documentsOf, goesOn } from './domain/gate-review.ts';
import { nextGate, type Phase } from './domain/life-cycle.ts';
import { gatesOf, readVersions } from './life-cycle-store.ts';

interface Reviewed {
  readonly id: string;
  readonly phase: Phase;
  readonly class: ProjectClass;
  readonly number: number | null;
  /** Of the gate ahead, or of the one that it came through; null without a review. */
  readonly isAhead: boolean | null;
  readonly outcome: GateOutcome | null;
  readonly files: readonly string[];
  readonly hasBaseline: boolean;
}

/**
 * Whether a baseline is set, and what the latest review says: of the gate ahead, else of the one that the project came through. A gate of which no
 * review was asked for waits for no decision and asks for no document: who does not use reviews is not held up by them.
 */
function askReviewed(reading: Reading, ids: readonly string[]): Question<ReadonlyMap<string, FactValues>> {
  return question(
    sql<Reviewed>`
    select distinct on (t.id) t.id, t.phase, t.class, g.number, g.from_phase = t.phase as "isAhead", g.outcome,
      array(select a.name from attachment a where a.record_id = t.id) as files,
      exists (select 1 from baseline b where b.plan_id = t.id) as "hasBaseline"
    from project t left join gate_review g on g.project_id = t.id and g.state <> 'withdrawn'
      and (g.from_phase = t.phase or g.opens = t.phase)
    where t.id = any(${keptIds(ids)}) order by t.id, g.from_phase = t.phase desc nulls last, g.id desc`,
    async (rows) => {
      const isReviewed = rows.some(({ isAhead }) => isAhead === true);
      const versions = isReviewed ? await readVersions(reading) : undefined;
      return new Map(
        rows.map((row): [string, FactValues] => {
          const { id, isAhead, outcome, phase, files, hasBaseline } = row;
          const gate =
            isAhead === true && versions !== undefined
              ? nextGate(gatesOf(versions, row.number), phase, row.class)
              : undefined;
          const documents = [...documentsOf(gate?.documents ?? [], files).values()];
          return [
            id,
            {
              'plan.baseline-set': hasBaseline,
              'gate.awaits-decision': isAhead === true && !goesOn(outcome),
              'documents.missing': documents.filter((file) => file === null).length,
              ...(isAhead === null ? {} : { 'gate.decided-go': goesOn(outcome) }),
            },
          ];
        }),
      );
    },
  );
}

/** What controls may know of gates. */
export const gateFactSources: readonly FactSource[] = [
  {
    of: 'place',
    facts: {
      'plan.baseline-set': { en: 'A baseline is set', nl: 'Er is een baseline gezet' },
      'gate.decided-go': { en: 'The gate is decided: go', nl: 'Over de faseovergang is besloten: doorgaan' },
      'gate.awaits-decision': {
        en: 'A decision at the gate is asked for',
        nl: 'Er is een besluit over de faseovergang gevraagd',
      },
      'documents.missing': { en: 'Required documents missing', nl: 'Ontbrekende verplichte documenten' },
    },
    ask: askReviewed,
  },
];
