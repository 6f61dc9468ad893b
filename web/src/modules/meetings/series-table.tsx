import type { MeetingSeries } from '@regie/contracts/meetings';
import { useOption, useText } from '../../language/index.ts';
import { Button, type Column, Status, Table } from '../../ui/index.ts';
import styles from './meetings.module.css';
import { meetingTexts } from './texts.ts';

export function SeriesTable({
  rows,
  names,
  onChange,
  onPlan,
}: {
  rows: readonly MeetingSeries[];
  names: Readonly<Record<string, string>>;
  onChange: (series: MeetingSeries) => void;
  onPlan: (series: MeetingSeries) => void;
}) {
  const text = useText(meetingTexts);
  const option = useOption();
  const columns: readonly Column<MeetingSeries>[] = [
    {
      name: 'title',
      label: text.name,
      isHead: true,
      cell: ({ title, isEnded }) =>
        isEnded ? (
          <>
            {title} <Status colour="grey">{text.ended}</Status>
          </>
        ) : (
          title
        ),
    },
    { name: 'kind', label: text.kind, isMinor: true, cell: ({ kind }) => option('series-kind', kind) },
    { name: 'about', label: text.about, cell: ({ scopeTitle }) => scopeTitle },
    { name: 'chair', label: text.chair, isMinor: true, cell: ({ chairId }) => names[chairId] ?? '…' },
    {
      name: 'secretary',
      label: text.secretary,
      isMinor: true,
      cell: ({ secretaryId }) => names[secretaryId] ?? '…',
    },
    {
      name: 'buttons',
      label: text.change,
      isLabelHidden: true,
      cell: (series) =>
        series.mayWrite && (
          <div className={styles.buttons}>
            {!series.isEnded && (
              <Button aria-label={text.planTitle(series.title)} onClick={() => onPlan(series)}>
                {text.planDates}
              </Button>
            )}
            <Button
              kind="quiet"
              aria-label={text.changeSeries(series.title)}
              onClick={() => onChange(series)}
            >
              {text.change}
            </Button>
          </div>
        ),
    },
  ];
  return <Table label={text.series} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}
