import type { EngagementView } from '@regie/contracts/advice';
import { useOption, useText } from '../../language/index.ts';
import { type Column, IconButton, Menu, Status, Table, useFormat } from '../../ui/index.ts';
import { adviceTexts } from './advice-texts.ts';

const colours = { ahead: 'amber', running: 'green', over: 'grey' } as const;

/** Who from outside reads what, and until when. */
export function EngagementTable({
  rows,
  names,
  onDo,
}: {
  readonly rows: readonly EngagementView[];
  readonly names: Readonly<Record<string, string>>;
  readonly onDo: (kind: 'move' | 'end', engagement: EngagementView) => void;
}) {
  const text = useText(adviceTexts);
  const option = useOption();
  const format = useFormat();
  const name = ({ personId }: EngagementView) => names[personId] ?? '…';
  const columns: readonly Column<EngagementView>[] = [
    { name: 'person', label: text.person, isHead: true, cell: name },
    { name: 'place', label: text.place, cell: ({ scopeTitle }) => scopeTitle },
    { name: 'task', label: text.task, isMinor: true, cell: ({ task }) => task },
    {
      name: 'opens',
      label: text.opens,
      isMinor: true,
      cell: ({ opens }) =>
        opens.length === 0 ? text.nothingMore : opens.map((one) => option('opening', one)).join(', '),
    },
    { name: 'until', label: text.until, isFigure: true, cell: ({ endsOn }) => format.day(endsOn) },
    {
      name: 'state',
      label: text.state,
      cell: ({ state }) => <Status colour={colours[state]}>{option('engagement-state', state)}</Status>,
    },
    {
      name: 'do',
      label: text.engagements,
      isLabelHidden: true,
      isFigure: true,
      cell: (engagement) =>
        engagement.mayManage &&
        engagement.state !== 'over' && (
          <Menu
            target={<IconButton icon="more" label={text.actions(name(engagement))} />}
            groups={[
              {
                items: [
                  { label: text.move, onChoose: () => onDo('move', engagement) },
                  { label: text.end, onChoose: () => onDo('end', engagement) },
                ],
              },
            ]}
          />
        ),
    },
  ];
  return <Table label={text.engagements} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}
