import { acrossProjectsOperations, type CrossRelationRow } from '@regie/contracts/planning';
import { useState } from 'react';
import { useRead } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import {
  Button,
  CheckField,
  type Column,
  EmptyState,
  ErrorState,
  Link,
  PageHeader,
  SkeletonRows,
  Table,
  useFormat,
  useSearchState,
} from '../../ui/index.ts';
import { DelayDialog } from './delay-dialog.tsx';
import styles from './plan.module.css';
import { relationTexts } from './relation-texts.ts';
import { useMoments } from './use-plan-gantt.ts';

const isTight = ({ roomDays }: CrossRelationRow) => roomDays !== null && roomDays <= 0;

function useColumns(onDelay: (relation: CrossRelationRow) => void): readonly Column<CrossRelationRow>[] {
  const texts = useText(relationTexts);
  const format = useFormat();
  const write = useMoments();
  const days = (value: number | null, none: string) =>
    value === null ? none : texts.days(`${value > 0 ? '+' : ''}${format.number(value)}`);
  const end = ({
    projectKey,
    projectTitle,
    name,
  }: {
    projectKey: string;
    projectTitle: string;
    name: string;
  }) => (
    <>
      <Link to={`/projects/${projectKey}/plan`}>{projectTitle}</Link>
      <div className={styles.under}>{name}</div>
    </>
  );
  return [
    { name: 'giver', label: texts.giver, isHead: true, cell: ({ giver }) => end(giver) },
    {
      name: 'gives',
      label: texts.gives,
      isFigure: true,
      cell: ({ giver }) => (giver.finish === null ? '—' : write(giver.finish)),
    },
    {
      name: 'receiver',
      label: texts.receiver,
      cell: ({ receiver, isReceiverCritical }) => (
        <>
          {end(receiver)}{' '}
          {isReceiverCritical ? <span className={styles.critical}>{texts.critical}</span> : null}
        </>
      ),
    },
    {
      name: 'starts',
      label: texts.starts,
      isFigure: true,
      cell: ({ receiver }) => (receiver.start === null ? '—' : write(receiver.start)),
    },
    {
      name: 'room',
      label: texts.room,
      isFigure: true,
      cell: (relation) =>
        isTight(relation) ? (
          <span className={styles.critical}>{texts.noRoom}</span>
        ) : relation.roomDays === null ? (
          texts.unknownRoom
        ) : (
          texts.days(format.number(relation.roomDays))
        ),
    },
    {
      name: 'slip',
      label: texts.slip,
      isFigure: true,
      isMinor: true,
      cell: ({ giverSlipDays }) => days(giverSlipDays, '—'),
    },
    {
      name: 'delay',
      label: texts.showDelay,
      isLabelHidden: true,
      cell: (relation) => (
        <Button kind="quiet" onClick={() => onDelay(relation)}>
          {texts.showDelay}
        </Button>
      ),
    },
  ];
}

/** Which project waits for which, how much room is left, and what a delay would set off. */
export function RelationsPage() {
  const texts = useText(relationTexts);
  const [search, setSearch] = useSearchState();
  const read = useRead(acrossProjectsOperations.listRelations, {
    query: search['scope'] === undefined ? {} : { scope: search['scope'] },
  });
  const [delayed, setDelayed] = useState<CrossRelationRow>();
  const columns = useColumns(setDelayed);
  const all = read.value?.rows;
  const onlyTight = search['tight'] === 'yes';
  const rows = onlyTight ? all?.filter(isTight) : all;
  return (
    <>
      <PageHeader
        title={texts.title}
        lede={all === undefined ? undefined : texts.lede(all.length, all.filter(isTight).length)}
      />
      {read.problem === undefined ? null : <ErrorState problem={read.problem} onRetry={read.refresh} />}
      {read.isLoading ? <SkeletonRows /> : null}
      {all?.length === 0 ? <EmptyState title={texts.empty}>{texts.emptyDetail}</EmptyState> : null}
      {rows === undefined || all?.length === 0 ? null : (
        <>
          <CheckField
            label={texts.tight}
            isChecked={onlyTight}
            onChange={(isOn) => setSearch({ tight: isOn ? 'yes' : undefined })}
          />
          <Table label={texts.list} columns={columns} rows={rows} keyOf={({ id }) => id} />
        </>
      )}
      {delayed === undefined ? null : (
        <DelayDialog relation={delayed} onClose={() => setDelayed(undefined)} />
      )}
    </>
  );
}
