import { projectPhases } from '@regie/contracts/projects';
import { type ComplianceMeasure, complianceMeasures } from '@regie/contracts/standards';
import type { Phase } from './life-cycle.ts';

type Fact = boolean | number | string | null;

interface Measure {
  readonly fact: string;
  readonly isMet: (value: Fact) => boolean;
  /** The phase from which it applies. */
  readonly from: Phase;
}

const isTrue = (value: Fact) => value === true;
const isNone = (value: Fact) => value === 0;

/** What the life cycle asks at the start of a phase is a standard from then on. */
const measures: Readonly<Record<ComplianceMeasure, Measure>> = {
  'sponsor-named': { fact: 'project.sponsor-named', isMet: isTrue, from: 'initiation' },
  'goal-stated': { fact: 'project.goal-stated', isMet: isTrue, from: 'initiation' },
  'risks-answered': { fact: 'risks.high-without-response', isMet: isNone, from: 'initiation' },
  'documents-there': { fact: 'documents.missing', isMet: isNone, from: 'initiation' },
  'deviations-explained': { fact: 'template.deviation-explained', isMet: isTrue, from: 'initiation' },
  'brief-approved': { fact: 'project.brief-approved', isMet: isTrue, from: 'execution' },
  'start-complete': { fact: 'project.start-gaps', isMet: isNone, from: 'execution' },
  'baseline-set': { fact: 'plan.baseline-set', isMet: isTrue, from: 'execution' },
};

export const complianceFacts: ReadonlySet<string> = new Set(Object.values(measures).map(({ fact }) => fact));

export interface Score {
  readonly met: number;
  readonly applicable: number;
}

/** How a project stands: what nobody knows does not count, neither for nor against it. */
export function scoreOf(
  phase: Phase,
  facts: Readonly<Record<string, Fact>>,
): Score & { readonly gaps: ComplianceMeasure[] } {
  const now = projectPhases.indexOf(phase);
  const applying = complianceMeasures.filter((code) => {
    const { from, fact } = measures[code];
    return projectPhases.indexOf(from) <= now && facts[fact] !== undefined && facts[fact] !== null;
  });
  const gaps = applying.filter((code) => !measures[code].isMet(facts[measures[code].fact] ?? null));
  return { met: applying.length - gaps.length, applicable: applying.length, gaps };
}

export function sumOf(scores: readonly Score[]): Score {
  return {
    met: scores.reduce((sum, { met }) => sum + met, 0),
    applicable: scores.reduce((sum, { applicable }) => sum + applicable, 0),
  };
}
