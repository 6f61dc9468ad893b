import type { Can, Verdict } from '@regie/contracts';
import type { Deed, FactSource, FactValues, Governance } from '../../platform/governance.ts';
import { allowed } from '../../platform/governance.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import { factsReadBy } from './domain/evaluate.ts';
import { isAdviser } from './domain/office.ts';
import type { GovernedAct } from './domain/replay.ts';
import { isGovernedAct, officesFor, reasonOf, verdictOf, type Weighed, weigh } from './govern.ts';

/** Fills the port of the platform: judges writes, says beforehand what will be met, and remembers what was known. */
export function fillGovernance(sources: readonly FactSource[]): Governance {
  return {
    judge: async (unit, deeds, actorIds) => {
      const offices = await officesFor(unit);
      const governed = deeds.filter(({ act }) => isGovernedAct(act));
      if (offices.length === 0 && governed.length === 0) return { verdict: allowed, remembered: {} };
      const weighed = await weigh(unit, sources, deeds, actorIds);
      return { verdict: verdictOf(weighed), remembered: remember(weighed) };
    },
    foresee: async (reading, codes, subjects) => {
      const offices = await officesFor(reading);
      if (offices.length === 0) return subjects.map(() => ({}));
      const always = isAdviser(offices, reading.actor.personId)
        ? await adviserVerdict(reading, sources)
        : undefined;
      if (always !== undefined)
        return subjects.map(() => Object.fromEntries(codes.map((code) => [code, always])));
      const acts = codes.filter(isGovernedAct);
      const deeds: readonly Deed[] = subjects.flatMap(({ path, recordId, facts }) =>
        acts.map((act) => ({ act, path, recordId, facts: { ...wishOf(act), ...facts } })),
      );
      if (deeds.length === 0) return subjects.map(() => ({}));
      const weighed = await weigh(reading, sources, deeds, [reading.actor.personId]);
      return subjects.map((_subject, index) =>
        canOfActs(weighed.slice(index * acts.length, (index + 1) * acts.length)),
      );
    },
  };
}

/** What a button stands for: the next phase, not just any. */
export function wishOf(act: string): FactValues {
  return act === 'projects.pass-phase' ? { 'phase.steps': 1 } : {};
}

const offeredInAnyState: ReadonlySet<string> = new Set(['projects.assign-manager', 'planning.set-baseline']);

/** A button that nobody sees says nothing: what has begun is not begun again, and what has not is not passed on. */
function isOffered({ deed, facts }: Weighed): boolean {
  const state = facts['project.state'];
  if (state === undefined) return true;
  if (deed.act === 'projects.start') return state === 'proposed';
  return offeredInAnyState.has(deed.act) || state === 'active' || state === 'on-hold';
}

function canOfActs(weighed: readonly Weighed[]): Can {
  const can: Record<string, Verdict> = {};
  for (const one of weighed) {
    if (one.findings.every(({ outcome }) => outcome === 'allowed') || !isOffered(one)) continue;
    can[one.deed.act] = verdictOf([one]);
  }
  return can;
}

async function adviserVerdict(reading: Reading, sources: readonly FactSource[]): Promise<Verdict> {
  const deed = { act: 'every-write', path: [reading.organisation.id], recordId: null };
  const [weighed] = await weigh(reading, sources, [deed], [reading.actor.personId]);
  const findings = weighed?.findings.filter(({ control }) => control.code === 'adviser-writes') ?? [];
  return { outcome: 'blocked', reasons: findings.map((finding) => reasonOf(finding, weighed?.office)) };
}

/** What the event keeps: per governed act, all that its controls could read, whatever the model. */
function remember(weighed: readonly Weighed[]): Readonly<Record<string, unknown>> {
  const governed = weighed.filter(({ deed }) => isGovernedAct(deed.act));
  if (governed.length === 0) return {};
  return {
    governed: governed.map((one): GovernedAct => {
      const codes = factsReadBy(one.deed.act);
      const facts = Object.fromEntries(
        Object.entries(one.facts).filter(([code]) => codes.includes(code) || code === 'actor.is-adviser'),
      );
      const saying = (outcome: string) =>
        one.findings.filter((finding) => finding.outcome === outcome).map(({ control }) => control.code);
      return {
        act: one.deed.act,
        record: one.deed.recordId,
        path: one.deed.path,
        class: one.class,
        facts,
        office: one.office?.id ?? null,
        isOfOffice: one.isOfOffice,
        advised: saying('advised'),
        waived: one.findings.filter(({ isWaived }) => isWaived).map(({ control }) => control.code),
      };
    }),
  };
}
