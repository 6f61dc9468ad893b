/** The standard table, copied by hand from what the PMO agreed, and not from the code that is held against it. */
const rows = {
  'A R V': [
    ...['gate-pass', 'project-start', 'template-deviation', 'lifecycle-deviation', 'baseline-first'],
    ...['rebaseline', 'scope-change', 'tranche-release', 'budget-transfer', 'close-without-evaluation'],
  ],
  'A R R': [
    ...['brief-approved', 'raci-complete', 'sponsor-named', 'goal-linked', 'dependency-unconfirmed'],
    ...['health-override', 'documents-required', 'report-due', 'plan-stale', 'high-risk-no-response'],
  ],
  'A A V': ['assign-person', 'risk-response-change', 'plan-change'],
  'A A R': ['schedule-quality', 'over-allocation', 'blocker-unattended'],
  'R R V': ['change-over-authority'],
  'R R R': ['spend-unreleased', 'above-mandate', 'waiver-self-granted', 'adviser-writes'],
} as const;

/** Paperwork that a small project (class C) meets one step softer. */
const lighter = new Set([
  ...['template-deviation', 'lifecycle-deviation', 'close-without-evaluation', 'raci-complete'],
  ...['documents-required', 'plan-change', 'schedule-quality', 'over-allocation', 'report-due', 'plan-stale'],
]);

export const integrity: ReadonlySet<string> = new Set(rows['R R R']);
export const columns = ['supporting', 'controlling', 'directive'] as const;
type Letter = 'A' | 'R' | 'V';

/** The letter of each control: advise, require, reserve (voorbehouden). */
export const letters: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(rows).flatMap(([row, codes]) => codes.map((code) => [code, row.split(' ')] as const)),
);

const softer: Readonly<Record<Letter, Letter>> = { A: 'A', R: 'A', V: 'R' };

export function letterOf(code: string, column: number, projectClass: string): Letter {
  const letter = letters.get(code)?.[column];
  if (letter !== 'A' && letter !== 'R' && letter !== 'V') throw new Error(`${code} is not in the table`);
  return projectClass === 'c' && lighter.has(code) ? softer[letter] : letter;
}

/** What a letter means, in words of the charter: what is wrong, whether it is excused, and who acts. */
export function expectedOutcome(
  letter: Letter,
  isWrong: boolean,
  isExcused: boolean,
  isOffice: boolean,
): 'allowed' | 'advised' | 'blocked' | 'reserved' {
  const counts = isWrong && !isExcused;
  if (letter === 'A') return counts ? 'advised' : 'allowed';
  if (counts) return 'blocked';
  if (letter === 'R') return 'allowed';
  return isOffice ? 'allowed' : 'reserved';
}
