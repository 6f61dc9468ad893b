import { importOperations, type PlanImport } from '@regie/contracts/imports';
import { jobOperations } from '@regie/contracts/records';
import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { readOptions, useRead, useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { Button, ErrorState, PageHeader, Section, SkeletonRows, useFormat } from '../../ui/index.ts';
import { BusyRow } from './busy-row.tsx';
import { type Draft, draftsOf, type ReadImport } from './draft.ts';
import { FileDrop } from './file-drop.tsx';
import { ImportedList } from './imported-list.tsx';
import styles from './imports.module.css';
import { ReadyCard } from './ready-card.tsx';
import { RunBar } from './run-bar.tsx';
import { importTexts } from './texts.ts';
import { useHouse } from './use-house.ts';
import { useUploads } from './use-uploads.ts';

const busyMs = 1_000;
const isBusy = ({ state }: PlanImport) => state === 'reading' || state === 'importing';
const isRefused = ({ state }: PlanImport) => state === 'refused' || state === 'failed';

/** The list of one's files, read again each second while something is going on. */
function useImports() {
  const first = useRead(importOperations.list, {});
  const isMoving = first.value?.rows.some(isBusy) === true;
  const again = useRead(importOperations.list, {}, { everyMs: isMoving ? busyMs : false });
  return { ...again, rows: again.value?.rows };
}

function useReadImports(rows: readonly PlanImport[]): readonly ReadImport[] {
  const results = useQueries({
    queries: rows.map(({ id }) => readOptions(importOperations.get, { parameters: { id } })),
  });
  return results.flatMap(({ data }) => (data === undefined ? [] : [data]));
}

function useLede(rows: readonly PlanImport[] | undefined): string | undefined {
  const text = useText(importTexts);
  const format = useFormat();
  if (rows === undefined) return undefined;
  const ready = rows.filter(({ state }) => state === 'ready');
  if (rows.some(({ state }) => state === 'importing')) return text.runningTitle;
  if (rows.some(({ state }) => state === 'reading')) return text.ledeReading;
  if (ready.length === 0) return text.ledeEmpty;
  const activities = ready.reduce((sum, { activityCount }) => sum + (activityCount ?? 0), 0);
  const refused = rows.filter(isRefused).length;
  return text.lede(ready.length, format.number(activities), refused);
}

function Files({ rows }: { readonly rows: readonly PlanImport[] }) {
  const text = useText(importTexts);
  const write = useWrite();
  const house = useHouse();
  const [filledIn, setFilledIn] = useState<Readonly<Record<string, Partial<Draft>>>>({});
  const ready = rows.filter(({ state }) => state === 'ready');
  const reads = useReadImports(ready);
  const [onlyPlace, ...morePlaces] = house.places;
  const drafts = draftsOf(reads, filledIn, morePlaces.length > 0 ? null : (onlyPlace?.value ?? null));
  const fillIn = (id: string, part: Partial<Draft>) =>
    setFilledIn((now) => ({ ...now, [id]: { ...now[id], ...part } }));
  const discard = ({ id, fileName }: PlanImport) =>
    void write(importOperations.discard, { parameters: { id } }, { said: text.away(fileName) });
  const running = rows.find(({ state, jobId }) => state === 'importing' && jobId !== null);
  const rowOf = (one: PlanImport) => (
    <BusyRow key={one.id} one={one} onDiscard={one.state === 'importing' ? undefined : () => discard(one)} />
  );
  return (
    <>
      <ul className={styles.cards}>
        {rows.filter(isBusy).map(rowOf)}
        {reads.map((read) => {
          const draft = drafts.get(read.import.id);
          return draft === undefined ? null : (
            <ReadyCard
              key={read.import.id}
              read={read}
              draft={draft}
              house={house}
              onChange={(part) => fillIn(read.import.id, part)}
              onDiscard={() => discard(read.import)}
            />
          );
        })}
        {rows.filter(isRefused).map(rowOf)}
      </ul>
      {running?.jobId != null && (
        <Button onClick={() => void write(jobOperations.cancel, { parameters: { id: running.jobId ?? '' } })}>
          {text.stopImport}
        </Button>
      )}
      {reads.length > 0 && running === undefined && <RunBar drafts={drafts} />}
    </>
  );
}

/** From files to plans: bring them, see what is in them, say where they go, and import them together. */
export function ImportPage() {
  const text = useText(importTexts);
  const { rows, problem, isLoading, refresh } = useImports();
  const { uploads, add } = useUploads();
  const lede = useLede(rows);
  const open = (rows ?? []).filter(({ state }) => state !== 'imported');
  return (
    <>
      <PageHeader title={text.title} lede={lede} />
      <FileDrop uploads={uploads} hasFiles={open.length > 0} onFiles={add} />
      {problem !== undefined && <ErrorState problem={problem} onRetry={refresh} />}
      {isLoading && <SkeletonRows count={3} />}
      {open.length > 0 && (
        <Section title={text.files}>
          <Files rows={open} />
        </Section>
      )}
      <ImportedList rows={(rows ?? []).filter(({ state }) => state === 'imported')} />
    </>
  );
}
