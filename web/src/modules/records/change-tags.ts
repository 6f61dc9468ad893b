import { isSameTag, readTags, writeTags } from '@regie/contracts';
import type { CellValue } from '../../ui/grid/index.ts';

/** The tags of one of many records, with others added to them or taken away. */
export function changeTags(current: CellValue, asked: CellValue, isTakenAway: boolean): string | null {
  const [has, wanted] = [current, asked].map((value) => readTags(typeof value === 'string' ? value : null));
  if (has === undefined || wanted === undefined) return null;
  return writeTags(
    isTakenAway ? has.filter((tag) => !wanted.some((other) => isSameTag(tag, other))) : [...has, ...wanted],
  );
}
