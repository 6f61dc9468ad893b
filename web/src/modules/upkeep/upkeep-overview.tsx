import type { ResponseOf } from '@regie/contracts';
import { type UpkeepGroup, upkeepOperations } from '@regie/contracts/upkeep';
import { useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import {
  Button,
  type Column,
  EmptyState,
  FormDialog,
  Link,
  NumberField,
  Section,
  Table,
  useFormat,
} from '../../ui/index.ts';
import { upkeepTexts } from './texts.ts';

type Overview = ResponseOf<typeof upkeepOperations.overview>;

/** By project and by who is asked: how many wait, how many were confirmed, and when last. */
export function UpkeepOverview({ overview }: { readonly overview: Overview }) {
  const text = useText(upkeepTexts);
  const format = useFormat();
  const [isChanging, setChanging] = useState(false);
  const { rows, names, untouchedDays, mayWrite } = overview;
  const columns: readonly Column<UpkeepGroup>[] = [
    {
      name: 'place',
      label: text.place,
      isHead: true,
      cell: ({ placeTitle, projectKey }) =>
        projectKey === null ? placeTitle : <Link to={`/projects/${projectKey}`}>{placeTitle}</Link>,
    },
    {
      name: 'person',
      label: text.person,
      cell: ({ personId }) => (personId === null ? text.nobody : (names[personId] ?? '…')),
    },
    { name: 'waits', label: text.count, isFigure: true, cell: ({ waiting }) => waiting },
    {
      name: 'share',
      label: text.share,
      isFigure: true,
      cell: ({ waiting, confirmed }) => text.of(confirmed, waiting + confirmed),
    },
    {
      name: 'last',
      label: text.confirmedOn,
      isFigure: true,
      isMinor: true,
      cell: ({ lastConfirmedOn }) => (lastConfirmedOn === null ? text.never : format.day(lastConfirmedOn)),
    },
  ];
  return (
    <Section
      title={text.byPlace}
      aside={
        mayWrite && (
          <Button kind="quiet" onClick={() => setChanging(true)}>
            {text.changeDays(untouchedDays)}
          </Button>
        )
      }
    >
      {rows.length === 0 ? (
        <EmptyState title={text.none}>{text.noneDetail}</EmptyState>
      ) : (
        <Table
          label={text.byPlace}
          columns={columns}
          rows={rows}
          keyOf={({ placeId, personId }) => `${placeId} ${personId ?? ''}`}
        />
      )}
      {isChanging && <DaysDialog days={untouchedDays} onClose={() => setChanging(false)} />}
    </Section>
  );
}

function DaysDialog({ days: before, onClose }: { readonly days: number; readonly onClose: () => void }) {
  const text = useText(upkeepTexts);
  const write = useWrite();
  const [days, setDays] = useState<number | null>(before);
  const isWrong = days === null || !Number.isInteger(days) || days < 7 || days > 365;
  const save = async () =>
    days === null
      ? ('open' as const)
      : await write(upkeepOperations.setDays, { body: { days } }, { said: text.saved, showsProblem: true });
  return (
    <FormDialog
      title={text.daysTitle}
      submitLabel={text.save}
      reason={isWrong ? text.daysMissing : undefined}
      onSubmit={save}
      onClose={onClose}
    >
      {(at) => (
        <NumberField
          label={text.days}
          help={text.daysHelp}
          value={days}
          onChange={setDays}
          error={at('body.days')}
          isRequired
          isFocused
        />
      )}
    </FormDialog>
  );
}
