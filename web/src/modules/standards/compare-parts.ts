import type { PublishedPart } from '@regie/contracts/standards';

export type ComparedPart = Pick<PublishedPart, 'code' | 'title' | 'text' | 'leftOutReason'>;

/** A part that two versions say otherwise; undefined on the side that does not have it. */
export interface PartDifference {
  readonly code: string;
  readonly title: ComparedPart['title'];
  readonly before: ComparedPart | undefined;
  readonly after: ComparedPart | undefined;
}

const saying = (part: ComparedPart | undefined) =>
  JSON.stringify([part?.text.trim() ?? '', part?.leftOutReason ?? null]);

/** Parts that differ, in the order of the later version; those that went come last. */
export function compareParts(
  earlier: readonly ComparedPart[],
  later: readonly ComparedPart[],
): readonly PartDifference[] {
  const before = new Map(earlier.map((part) => [part.code, part]));
  const after = new Map(later.map((part) => [part.code, part]));
  const parts = [...later, ...earlier.filter(({ code }) => !after.has(code))];
  return parts
    .map(({ code, title }) => ({ code, title, before: before.get(code), after: after.get(code) }))
    .filter((one) => saying(one.before) !== saying(one.after));
}
