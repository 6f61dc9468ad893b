import type { Meeting, MeetingState } from '@regie/contracts/meetings';
import { useOption, useText } from '../../language/index.ts';
import { type Column, Link, Status, type StatusColour, Table, useFormat } from '../../ui/index.ts';
import { meetingTexts } from './texts.ts';

export const stateColours: Readonly<Record<MeetingState, StatusColour>> = {
  planned: 'blue',
  closed: 'green',
  cancelled: 'grey',
};

export function MeetingTable({ label, rows }: { label: string; rows: readonly Meeting[] }) {
  const text = useText(meetingTexts);
  const option = useOption();
  const format = useFormat();
  const columns: readonly Column<Meeting>[] = [
    {
      name: 'day',
      label: text.day,
      cell: ({ heldOn, startsAt }) => `${format.day(heldOn)} ${startsAt}`,
    },
    {
      name: 'title',
      label: text.name,
      isHead: true,
      cell: ({ id, seriesTitle }) => <Link to={`/meetings/${id}`}>{seriesTitle}</Link>,
    },
    { name: 'about', label: text.about, isMinor: true, cell: ({ scopeTitle }) => scopeTitle },
    { name: 'items', label: text.agenda, cell: ({ items }) => text.itemCount(items) },
    {
      name: 'papers',
      label: text.papers,
      cell: ({ papers, lacking, state }) =>
        state === 'planned' && lacking > 0 ? (
          <Status colour="amber">{text.lacking(lacking)}</Status>
        ) : (
          text.paperCount(papers)
        ),
    },
    {
      name: 'state',
      label: text.state,
      isMinor: true,
      cell: ({ state }) => <Status colour={stateColours[state]}>{option('meeting-state', state)}</Status>,
    },
  ];
  return <Table label={label} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}
