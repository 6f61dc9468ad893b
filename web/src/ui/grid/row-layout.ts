import type { CellValue } from './cell.ts';

export interface RowGroup {
  readonly value: CellValue;
  readonly count: number;
}

/** What stands on one line of the grid: a record, by its place in the list, or the head of a group. */
export type GridItem =
  | { readonly kind: 'row'; readonly offset: number }
  | { readonly kind: 'group'; readonly group: number };

export interface RowLayout {
  readonly count: number;
  readonly itemAt: (index: number) => GridItem | undefined;
  /** The line of a record; undefined when its group is closed. */
  readonly lineOf: (offset: number) => number | undefined;
}

interface Block {
  readonly line: number;
  readonly offset: number;
  readonly count: number;
  readonly isOpen: boolean;
}

/** Identifies a group among the closed ones. */
export function groupKey(value: CellValue): string {
  return value === null ? '' : String(value);
}

function blocksOf(groups: readonly RowGroup[], closed: ReadonlySet<string>): readonly Block[] {
  const blocks: Block[] = [];
  let line = 0;
  let offset = 0;
  for (const group of groups) {
    const isOpen = !closed.has(groupKey(group.value));
    blocks.push({ line, offset, count: group.count, isOpen });
    line += 1 + (isOpen ? group.count : 0);
    offset += group.count;
  }
  return blocks;
}

function flatLayout(total: number): RowLayout {
  const isInside = (index: number): boolean => index >= 0 && index < total;
  return {
    count: total,
    itemAt: (index) => (isInside(index) ? { kind: 'row', offset: index } : undefined),
    lineOf: (offset) => (isInside(offset) ? offset : undefined),
  };
}

/** Places the heads of groups between the rows, which the server sorted by group; closed groups show their head only. */
export function layoutRows(
  total: number,
  groups: readonly RowGroup[] | undefined,
  closed: ReadonlySet<string>,
): RowLayout {
  if (groups === undefined) return flatLayout(total);
  const blocks = blocksOf(groups, closed);
  const last = blocks.at(-1);
  const count = last === undefined ? 0 : last.line + 1 + (last.isOpen ? last.count : 0);
  return {
    count,
    itemAt: (index) => {
      if (index < 0 || index >= count) return undefined;
      const group = blocks.findLastIndex((block) => block.line <= index);
      const block = blocks[group];
      if (block === undefined) return undefined;
      if (block.line === index) return { kind: 'group', group };
      return { kind: 'row', offset: block.offset + index - block.line - 1 };
    },
    lineOf: (offset) => {
      const block = blocks.find(({ offset: first, count: size }) => offset >= first && offset < first + size);
      return block?.isOpen === true ? block.line + 1 + offset - block.offset : undefined;
    },
  };
}
