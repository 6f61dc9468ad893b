import { eventOperations } from '@regie/contracts/records';
import { useState } from 'react';
import { useRead } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { Button, EmptyState, ErrorState, SkeletonRows } from '../../ui/index.ts';
import { EventList } from '../history/index.ts';
import { recordTexts } from './record-texts.ts';

const shownFirst = 20;
const mostShown = 100;

/** What happened to a record, the latest first, with the values before and after. */
export function RecordHistory({ recordId }: { readonly recordId: string }) {
  const texts = useText(recordTexts);
  const [limit, setLimit] = useState(shownFirst);
  const read = useRead(
    eventOperations.list,
    { query: { record: recordId, limit: String(limit) } },
    { keepsFormer: true },
  );
  if (read.problem !== undefined) return <ErrorState problem={read.problem} onRetry={read.refresh} />;
  if (read.value === undefined) return <SkeletonRows count={4} />;
  const { rows, names, isMore } = read.value;
  if (rows.length === 0) return <EmptyState title={texts.noHistory} />;
  return (
    <>
      <EventList events={rows} names={names} isOfOneRecord />
      {isMore && limit < mostShown ? (
        <Button onClick={() => setLimit(mostShown)}>{texts.olderEvents}</Button>
      ) : null}
    </>
  );
}
