import { type DeskService, deskOperations } from '@regie/contracts/desk';
import { useState } from 'react';
import { holds, useMe, useRead } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import {
  Button,
  ErrorState,
  PageHeader,
  Segmented,
  SkeletonRows,
  useFormat,
  useSearchState,
} from '../../ui/index.ts';
import { RecordList } from '../records/index.ts';
import { AskDialog } from './ask-dialog.tsx';
import styles from './desk.module.css';
import { MyRequests } from './my-requests.tsx';
import { requestKind } from './request-kind.tsx';
import { ServiceDialog } from './service-dialog.tsx';
import { ServiceTable } from './service-table.tsx';
import { deskTexts } from './texts.ts';

const looks = ['ask', 'answer'] as const;
const asked = ['title', 'question', 'raisedById', 'ownerId', 'dueOn'];
const waiting = new Set(['asked', 'taken']);

type Doing =
  | { readonly kind: 'ask'; readonly serviceId: string | null }
  | { readonly kind: 'service'; readonly service: DeskService | undefined };

/** What the PMO does for others, what one asked of it, and for the PMO what waits for an answer. */
export function DeskPage() {
  const text = useText(deskTexts);
  const me = useMe();
  const format = useFormat();
  const [search, setSearch] = useSearchState();
  const [doing, setDoing] = useState<Doing>();
  const { value, problem, isLoading, refresh } = useRead(deskOperations.show, {});
  const answers = holds(me, 'desk.answer');
  const look = answers && search['show'] === 'answer' ? 'answer' : 'ask';
  const close = () => setDoing(undefined);
  const offered = value?.services.filter(({ isActive }) => isActive) ?? [];
  const own = value?.mine.filter(({ state }) => waiting.has(state)).length ?? 0;
  const desk = value?.desk ?? null;
  const lede =
    value === undefined
      ? undefined
      : look === 'ask' || desk === null
        ? text.lede(offered.length, own)
        : [
            text.ledeAnswer(desk.open, desk.late),
            desk.medianDays === null
              ? ''
              : text.median(text.workingDays(format.number(desk.medianDays)), desk.answered),
          ].join(' ');
  return (
    <>
      <PageHeader
        title={text.title}
        lede={lede}
        actions={
          look === 'ask' && (
            <Button kind="primary" icon="plus" onClick={() => setDoing({ kind: 'ask', serviceId: null })}>
              {text.ask}
            </Button>
          )
        }
      />
      {answers && (
        <div className={styles.looks}>
          <Segmented
            label={text.look}
            value={look}
            options={looks.map((one) => ({ value: one, label: text.looks[one] }))}
            onChange={(show) => setSearch({ show: show === 'ask' ? undefined : show }, true)}
          />
        </div>
      )}
      {look === 'answer' ? (
        <RecordList kind={requestKind} words={text.words} asked={asked} />
      ) : (
        <>
          {problem !== undefined && <ErrorState problem={problem} onRetry={refresh} />}
          {isLoading && <SkeletonRows count={6} />}
          {value !== undefined && (
            <>
              <ServiceTable
                services={value.services}
                names={value.names}
                mayAdd={answers}
                onAsk={(serviceId) => setDoing({ kind: 'ask', serviceId })}
                onEdit={(service) => setDoing({ kind: 'service', service })}
              />
              <MyRequests requests={value.mine} names={value.names} />
            </>
          )}
        </>
      )}
      {doing?.kind === 'ask' && <AskDialog services={offered} serviceId={doing.serviceId} onClose={close} />}
      {doing?.kind === 'service' && <ServiceDialog service={doing.service} onClose={close} />}
    </>
  );
}
