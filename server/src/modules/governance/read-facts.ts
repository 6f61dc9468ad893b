import type { Deed, FactSource, FactValues } from '../../platform/governance.ts';
import type { Reading } from '../../platform/operations/unit.ts';

/** The last place of a path: where facts of a place are looked up. */
export function placeOf({ path }: Pick<Deed, 'path'>): string {
  return path[path.length - 1] ?? '';
}

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
export async function readFacts(
  reading: Reading,
  sources: readonly FactSource[],
  deeds: readonly Deed[],
  wanted: ReadonlySet<string>,
): Promise<readonly FactValues[]> {
  const found = await Promise.all(
    sources
      .filter(({ facts, read }) => read !== undefined && Object.keys(facts).some((code) => wanted.has(code)))
      .map(async (source) => {
        const idsOfDeeds = deeds.map((deed) => idOf[source.of](deed));
        const ids = [...new Set(idsOfDeeds.filter((id) => typeof id === 'string' && id !== ''))];
        const values = ids.length === 0 ? undefined : await source.read?.(reading, ids.map(String));
        return idsOfDeeds.map((id) => values?.get(id ?? ''));
      }),
  );
  return deeds.map((deed, index) => Object.assign({}, ...found.map((values) => values[index]), deed.facts));
}
