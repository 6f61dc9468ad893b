import { refuse } from '@regie/contracts';
import { acts, type FindingView, governanceOperations } from '@regie/contracts/governance';
import { holds } from '../../platform/access/actor.ts';
import type { Deed, FactSource, FactValues } from '../../platform/governance.ts';
import type { Answer } from '../../platform/operations/perform.ts';
import { labelsOf } from './controls.ts';
import { factsOf } from './domain/condition.ts';
import { evaluateStanding, type Finding } from './domain/evaluate.ts';
import { findGoverning, isInForce, modelOn, type Office } from './domain/office.ts';
import { wishOf } from './fill-governance.ts';
import { classOf, type Grounds, readGrounds, reasonOf, verdictOf, weighOn } from './govern.ts';
import { findGovernedRecord } from './office-store.ts';

/** Acts that a person can be about to do, by type of record. */
const actsOfType: Readonly<Record<string, readonly (typeof acts)[number][]>> = {
  project: [
    'projects.start',
    'projects.pass-phase',
    'projects.close',
    'projects.report-health',
    'projects.assign-manager',
    'projects.change-budget',
  ],
  risk: ['risks.change-response'],
};

/** What a project is past, nobody can be about to do: it is started once, and closed or stopped for good. */
function isAhead(act: string, facts: FactValues): boolean {
  const state = facts['project.state'];
  if (state === 'completed' || state === 'stopped') return act === 'projects.report-health';
  return act !== 'projects.start' || state === 'proposed';
}

function viewOf(finding: Finding, facts: FactValues, office: Office | undefined): FindingView {
  const codes = new Set([...factsOf(finding.control.when), ...factsOf(finding.control.condition)]);
  return {
    control: finding.control.code,
    outcome: finding.outcome,
    setting: finding.setting,
    isWaived: finding.isWaived,
    facts: Object.fromEntries(Object.entries(facts).filter(([code]) => codes.has(code))),
    reason: reasonOf(finding, office),
  };
}

function standingOf(
  { factsOf, waivers }: Grounds,
  deed: Deed,
  office: Office,
  today: string,
): readonly FindingView[] {
  const facts = factsOf.get(deed) ?? {};
  const situation = {
    model: modelOn(office, today),
    class: classOf(facts),
    overrides: office.overrides,
    facts,
    isOfOffice: true,
    waived: new Set(waivers.map(({ control }) => control)),
  };
  return evaluateStanding(situation).map((finding) => viewOf(finding, facts, office));
}

export function explainGovernance(
  sources: readonly FactSource[],
): Answer<typeof governanceOperations.explain> {
  const labels = Object.fromEntries(labelsOf(sources));
  const codes = Object.keys(labels);
  return {
    operation: governanceOperations.explain,
    answer: async (reading, { parameters }) => {
      const record = await findGovernedRecord(reading, parameters.id);
      if (record === undefined) return refuse('request/not-found');
      const { path } = record;
      // Of a project all facts are facts of its place.
      const place = { path, recordId: record.type === 'project' ? null : record.id };
      const asItStands = record.type === 'project' ? { act: '', ...place } : undefined;
      const deeds = (actsOfType[record.type] ?? []).map((act) => ({ act, ...place, facts: wishOf(act) }));
      const grounds = await (asItStands === undefined
        ? readGrounds(reading, sources, deeds)
        : readGrounds(reading, sources, [...deeds, asItStands], codes));
      const office = findGoverning(grounds.offices, path, reading.today);
      const weighed = weighOn(reading, grounds, deeds, [reading.actor.personId]);
      const standing =
        office === undefined || asItStands === undefined
          ? []
          : standingOf(grounds, asItStands, office, reading.today);
      return {
        office: office === undefined ? null : officeOf(office, grounds.offices, path, reading.today),
        class: weighed[0]?.class ?? 'b',
        acts: weighed.flatMap((one) => {
          const act = acts.find((code) => code === one.deed.act);
          const findings = one.findings.map((finding) => viewOf(finding, one.facts, one.office));
          const isMet = act !== undefined && (record.type !== 'project' || isAhead(act, one.facts));
          return act === undefined || !isMet ? [] : [{ act, verdict: verdictOf([one]), findings }];
        }),
        standing: [...standing],
        mayApproveBrief: record.type === 'project' && holds(reading.actor, 'proposal.decide', path),
        labels,
      };
    },
  };
}

function officeOf(
  office: Office & { readonly scopeTitle?: string; readonly scopeKind?: string },
  offices: readonly Office[],
  path: readonly string[],
  today: string,
) {
  const above = offices.filter((one) => path.includes(one.scopeId) && isInForce(one, today));
  return {
    id: office.id,
    title: office.title,
    model: modelOn(office, today),
    scopeTitle: office.scopeTitle ?? '',
    scopeKind: office.scopeKind ?? '',
    candidates: above.length,
  };
}
