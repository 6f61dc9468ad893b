import type { ShareView } from '@regie/contracts/shared/shares';
import { useText } from '../../language/index.ts';
import { Button, type Column, Tag, useFormat } from '../../ui/index.ts';
import { shareTexts } from './texts.ts';

export function hasRunOut({ expiresAt }: ShareView): boolean {
  return Date.parse(expiresAt) <= Date.now();
}

/** What a list of links tells of each: for whom, by whom, until when, how often it was opened; and the end of it. */
export function useShareColumns<Row extends ShareView>(
  names: Readonly<Record<string, string>>,
  onEnd: (row: Row) => void,
): readonly Column<Row>[] {
  const texts = useText(shareTexts);
  const format = useFormat();
  return [
    { name: 'purpose', label: texts.purpose, isHead: true, cell: ({ purpose }) => purpose || texts.nameless },
    { name: 'maker', label: texts.maker, isMinor: true, cell: ({ makerId }) => names[makerId] },
    {
      name: 'until',
      label: texts.until,
      cell: (row) => (
        <>
          {format.instant(row.expiresAt)} {hasRunOut(row) && <Tag>{texts.runOut}</Tag>}
        </>
      ),
    },
    {
      name: 'used',
      label: texts.used,
      cell: ({ uses, lastUsedAt }) =>
        lastUsedAt === null
          ? texts.never
          : `${texts.times(uses)}, ${texts.last(format.relative(lastUsedAt))}`,
    },
    {
      name: 'end',
      label: texts.end,
      isLabelHidden: true,
      isFigure: true,
      cell: (row) => (
        <Button
          kind="quiet"
          aria-label={texts.endOf(row.purpose || texts.nameless)}
          onClick={() => onEnd(row)}
        >
          {texts.end}
        </Button>
      ),
    },
  ];
}
