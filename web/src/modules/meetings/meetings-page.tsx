import { type MeetingSeries, seriesOperations } from '@regie/contracts/meetings';
import { useState } from 'react';
import { useRead } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { Button, EmptyState, ErrorState, PageHeader, Section, SkeletonRows } from '../../ui/index.ts';
import { MeetingTable } from './meeting-table.tsx';
import { PlanDates } from './plan-dates.tsx';
import { SeriesDialog } from './series-dialog.tsx';
import { SeriesTable } from './series-table.tsx';
import { meetingTexts } from './texts.ts';

/** What meetings are ahead, and the series that they belong to. */
export function MeetingsPage() {
  const text = useText(meetingTexts);
  const { value, problem, isLoading, refresh } = useRead(seriesOperations.list, {});
  const [editing, setEditing] = useState<MeetingSeries | 'new'>();
  const [planning, setPlanning] = useState<MeetingSeries>();
  const rows = value?.rows ?? [];
  const series = value?.series ?? [];
  const ahead = rows.filter(({ state }) => state === 'planned');
  const past = rows.filter(({ state }) => state !== 'planned');
  const startButton = value?.mayStart === true && (
    <Button kind="primary" icon="plus" onClick={() => setEditing('new')}>
      {text.startSeries}
    </Button>
  );
  const isEmpty = value !== undefined && series.length === 0;
  return (
    <>
      <PageHeader
        title={text.title}
        lede={value === undefined ? undefined : text.lede(ahead.length, series.length)}
        actions={!isEmpty && startButton}
      />
      {problem !== undefined && <ErrorState problem={problem} onRetry={refresh} />}
      {isLoading && <SkeletonRows count={5} />}
      {isEmpty && (
        <EmptyState title={text.none} action={startButton}>
          {value.mayStart ? text.noneDetail : text.noneYours}
        </EmptyState>
      )}
      {value !== undefined && series.length > 0 && (
        <>
          <Section title={text.next}>
            {ahead.length === 0 ? <p>{text.noneAhead}</p> : <MeetingTable label={text.next} rows={ahead} />}
          </Section>
          <Section title={text.series}>
            <SeriesTable rows={series} names={value.names} onChange={setEditing} onPlan={setPlanning} />
          </Section>
          {past.length > 0 && (
            <Section title={text.past}>
              <MeetingTable label={text.past} rows={past} />
            </Section>
          )}
        </>
      )}
      {editing !== undefined && (
        <SeriesDialog
          series={editing === 'new' ? undefined : editing}
          onClose={() => setEditing(undefined)}
        />
      )}
      {planning !== undefined && <PlanDates series={planning} onClose={() => setPlanning(undefined)} />}
    </>
  );
}
