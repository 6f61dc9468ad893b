import { askTogether, type Question } from './database/ask-together.ts';
import type { FactSource, FactValues } from './governance.ts';
import type { Reading } from './operations/unit.ts';

/** What one source knows, by the id of what it was asked about. */
export type FoundFacts = ReadonlyMap<string, FactValues>;

/** The sources that can be asked for one of the facts wanted. */
export function sourcesOf(
  sources: readonly FactSource[],
  wanted: ReadonlySet<string>,
): readonly FactSource[] {
  return sources.filter(
    ({ facts, ask }) => ask !== undefined && Object.keys(facts).some((code) => wanted.has(code)),
  );
}

/** Nothing where the source is about other things than these. */
export function questionOf(
  { ask }: FactSource,
  reading: Reading,
  ids: readonly string[],
): Question<FoundFacts> | undefined {
  return ids.length === 0 ? undefined : ask?.(reading, ids);
}

/** What is known of places, from every source that knows one of the facts wanted. */
export async function readPlaceFacts(
  reading: Reading,
  sources: readonly FactSource[],
  ids: readonly string[],
  wanted: ReadonlySet<string>,
): Promise<FoundFacts> {
  const asked = sourcesOf(sources, wanted).filter(({ of }) => of === 'place');
  const questions = asked.flatMap((source) => questionOf(source, reading, ids) ?? []);
  const found: readonly FoundFacts[] = await askTogether(reading, questions);
  return new Map(ids.map((id) => [id, Object.assign({}, ...found.map((values) => values.get(id)))]));
}
