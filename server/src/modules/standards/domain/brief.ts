import type { AppliedPart, BriefDeviation } from '@regie/contracts/standards';

export interface WrittenPart {
  readonly text: string;
  /** Null while it is not left out; empty where nobody said why. */
  readonly leftOutReason: string | null;
}

/** Required parts that are empty, or left out; a reason explains the second. */
export function deviationsOf(
  parts: readonly AppliedPart[],
  written: ReadonlyMap<string, WrittenPart>,
): readonly BriefDeviation[] {
  return parts.flatMap(({ code, title, isRequired }): readonly BriefDeviation[] => {
    if (!isRequired) return [];
    const { text = '', leftOutReason = null } = written.get(code) ?? {};
    if (text.trim() !== '') return [];
    const reason = leftOutReason?.trim() ?? '';
    return [{ code, title, kind: leftOutReason === null ? 'empty' : 'left-out', reason: reason || null }];
  });
}

export function isExplained({ reason }: Pick<BriefDeviation, 'reason'>): boolean {
  return reason !== null;
}
