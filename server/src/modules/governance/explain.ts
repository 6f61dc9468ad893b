import { refuse } from '@regie/contracts';
import { acts, type FindingView, governanceOperations } from '@regie/contracts/governance';
import type { Deed, FactSource, FactValues } from '../../platform/governance.ts';
import type { Answer } from '../../platform/operations/perform.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import { labelsOf } from './controls.ts';
import { factsOf } from './domain/condition.ts';
import { evaluateStanding, type Finding } from './domain/evaluate.ts';
import { findGoverning, isInForce, modelOn, type Office } from './domain/office.ts';
import { wishOf } from './fill-governance.ts';
import { classOf, officesFor, reasonOf, verdictOf, weigh } from './govern.ts';
import { findGovernedRecord } from './office-store.ts';
import { readFacts } from './read-facts.ts';
import { readWaiversInForce } from './waiver-store.ts';

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

async function standingOf(
  reading: Reading,
  sources: readonly FactSource[],
  deed: Deed,
  office: Office,
): Promise<readonly FindingView[]> {
  const wanted = new Set([...labelsOf(sources).keys()]);
  const [[facts = {}], waivers] = await Promise.all([
    readFacts(reading, sources, [deed], wanted),
    readWaiversInForce(reading, deed.path),
  ]);
  const situation = {
    model: modelOn(office, reading.today),
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
  return {
    operation: governanceOperations.explain,
    answer: async (reading, { parameters }) => {
      const record = await findGovernedRecord(reading, parameters.id);
      if (record === undefined) return refuse('request/not-found');
      const offices = await officesFor(reading);
      const { path } = record;
      const office = findGoverning(offices, path, reading.today);
      const place = { path, recordId: record.id };
      const deeds = (actsOfType[record.type] ?? []).map((act) => ({ act, ...place, facts: wishOf(act) }));
      const [weighed, standing] = await Promise.all([
        weigh(reading, sources, deeds, [reading.actor.personId]),
        office === undefined || record.type !== 'project'
          ? []
          : standingOf(reading, sources, { act: '', ...place }, office),
      ]);
      return {
        office: office === undefined ? null : officeOf(office, offices, path, reading.today),
        class: weighed[0]?.class ?? 'b',
        acts: weighed.flatMap((one) => {
          const act = acts.find((code) => code === one.deed.act);
          const findings = one.findings.map((finding) => viewOf(finding, one.facts, one.office));
          const isMet = act !== undefined && (record.type !== 'project' || isAhead(act, one.facts));
          return act === undefined || !isMet ? [] : [{ act, verdict: verdictOf([one]), findings }];
        }),
        standing: [...standing],
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
