import type { Language, Problem } from '@regie/contracts';

/** What a refusal says about one place of the request, such as `body.title`; undefined when nothing. */
export function problemAt(
  problem: Problem | undefined,
  place: string,
  language: Language,
): string | undefined {
  if (problem === undefined) return undefined;
  const found = [problem, ...(problem.problems ?? [])].find((each) => each.place === place);
  return found?.detail[language];
}
