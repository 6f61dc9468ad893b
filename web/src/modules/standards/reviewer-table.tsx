import type { ReviewerView } from '@regie/contracts/standards';
import { useOption, useText } from '../../language/index.ts';
import { type Column, Status, Table, useFormat } from '../../ui/index.ts';
import { gateTexts } from './gate-texts.ts';

/** Who was asked, and what each thinks. */
export function ReviewerTable({
  views,
  names,
}: {
  views: readonly ReviewerView[];
  names: Readonly<Record<string, string>>;
}) {
  const text = useText(gateTexts);
  const option = useOption();
  const format = useFormat();
  const columns: readonly Column<ReviewerView>[] = [
    { name: 'person', label: text.person, isHead: true, cell: ({ personId }) => names[personId] ?? '…' },
    {
      name: 'opinion',
      label: text.opinion,
      cell: ({ opinion }) =>
        opinion === null ? (
          <Status colour="grey">{text.waiting}</Status>
        ) : (
          <Status colour={opinion === 'agree' ? 'green' : 'red'}>{option('gate-opinion', opinion)}</Status>
        ),
    },
    { name: 'why', label: text.why, cell: ({ note }) => note || '—' },
    {
      name: 'on',
      label: text.on,
      isMinor: true,
      isFigure: true,
      cell: ({ givenOn }) => (givenOn === null ? '—' : format.day(givenOn)),
    },
  ];
  return <Table label={text.reviewers} columns={columns} rows={views} keyOf={({ personId }) => personId} />;
}
