import type { Question } from '../../platform/database/ask-together.ts';
import type { Deed, FactSource, FactValues } from '../../platform/governance.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import { type FoundFacts, questionOf, sourcesOf } from '../../platform/read-facts.ts';

/** The last place of a path: where facts of a place are looked up. */
export function placeOf({ path }: Pick<Deed, 'path'>): string {
  return path[path.length - 1] ?? '';
}

/** The facts of each deed, from the answers to the questions about them. */
type FactsFrom = (found: readonly FoundFacts[]) => readonly FactValues[];

const idOf: Readonly<Record<FactSource['of'], (deed: Deed) => string | null | undefined>> = {
  place: placeOf,
  record: ({ recordId }) => recordId,
  person: ({ personId }) => personId,
  deed: () => undefined,
};

/**
 * What is known of each deed, from every source that knows one of the facts wanted: one question per source, however
 * many deeds. What the write itself makes true counts before what is stored.
 */
export function askFacts(
  reading: Reading,
  sources: readonly FactSource[],
  deeds: readonly Deed[],
  wanted: ReadonlySet<string>,
): { readonly questions: readonly Question<FoundFacts>[]; readonly factsFrom: FactsFrom } {
  const asked = sourcesOf(sources, wanted).flatMap((source) => {
    const idsOfDeeds = deeds.map((deed) => idOf[source.of](deed) ?? '');
    const ids = [...new Set(idsOfDeeds.filter((id) => id !== ''))];
    const question = questionOf(source, reading, ids);
    return question === undefined ? [] : [{ question, idsOfDeeds }];
  });
  const factsFrom: FactsFrom = (found) =>
    deeds.map((deed, index) =>
      Object.assign({}, ...found.map((of, nth) => of.get(asked[nth]?.idsOfDeeds[index] ?? '')), deed.facts),
    );
  return { questions: asked.map(({ question }) => question), factsFrom };
}
