import type { AppliedPart, DocumentDeviation, PublishedPart } from '@regie/contracts/standards';

export interface WrittenPart {
  readonly text: string;
  /** Null while it is not left out; empty where nobody said why. */
  readonly leftOutReason: string | null;
}

/** Required parts that are empty, or left out; a reason explains the second. */
export function deviationsOf(
  parts: readonly Pick<AppliedPart, 'code' | 'title' | 'isRequired'>[],
  written: ReadonlyMap<string, WrittenPart>,
): readonly DocumentDeviation[] {
  return parts.flatMap(({ code, title, isRequired }): readonly DocumentDeviation[] => {
    if (!isRequired) return [];
    const { text = '', leftOutReason = null } = written.get(code) ?? {};
    if (text.trim() !== '') return [];
    const reason = leftOutReason?.trim() ?? '';
    return [{ code, title, kind: leftOutReason === null ? 'empty' : 'left-out', reason: reason || null }];
  });
}

export function isExplained({ reason }: Pick<DocumentDeviation, 'reason'>): boolean {
  return reason !== null;
}

/** What a version freezes: every part that applies, as it is written now. */
export function freezeParts(
  parts: readonly AppliedPart[],
  written: ReadonlyMap<string, WrittenPart>,
): readonly PublishedPart[] {
  return parts.map(({ code, title, content, isRequired }) => {
    const { text = '', leftOutReason = null } = written.get(code) ?? {};
    return { code, title, content, isRequired, text, leftOutReason };
  });
}

/** Whether two versions say the same, whatever the order of the keys in which they were kept. */
export function sayTheSame(one: readonly PublishedPart[], other: readonly PublishedPart[]): boolean {
  const saying = (parts: readonly PublishedPart[]) =>
    JSON.stringify(
      parts.map(({ code, title, content, isRequired, text, leftOutReason }) => [
        code,
        title.nl ?? '',
        title.en ?? '',
        content,
        isRequired,
        text,
        leftOutReason,
      ]),
    );
  return saying(one) === saying(other);
}
