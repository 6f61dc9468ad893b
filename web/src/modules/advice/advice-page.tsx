import { type EngagementView, engagementOperations, recommendationOperations } from '@regie/contracts/advice';
import { useState } from 'react';
import { holds, useMe, useRead } from '../../api/index.ts';
import { useTerm, useText } from '../../language/index.ts';
import {
  Button,
  EmptyState,
  ErrorState,
  PageHeader,
  Section,
  SkeletonRows,
  useFormat,
} from '../../ui/index.ts';
import { RecordList } from '../records/index.ts';
import { adviceTexts } from './advice-texts.ts';
import { EndNow, GiveEngagement, MoveEnd } from './engagement-dialogs.tsx';
import { EngagementTable } from './engagement-table.tsx';
import { recommendationKind } from './recommendation-kind.tsx';

type Doing =
  | { readonly kind: 'give' }
  | { readonly kind: 'move' | 'end'; readonly engagement: EngagementView };

const asked = ['title', 'kind', 'finding'];

function useLede(rows: readonly EngagementView[] | undefined): string | undefined {
  const text = useText(adviceTexts);
  const format = useFormat();
  const me = useMe();
  const waiting = useRead(recommendationOperations.list, {
    query: { filter: 'state = handed-in', limit: '1' },
  });
  if (rows === undefined) return undefined;
  const own = rows.find(({ personId, state }) => personId === me.person.id && state === 'running');
  if (own !== undefined) return text.ledeOwn(format.day(own.endsOn));
  const running = rows.filter(({ state }) => state === 'running').length;
  return waiting.value === undefined ? undefined : text.lede(running, waiting.value.total);
}

/** Advisers from outside: who may read what until when, and what they recommend. */
export function AdvicePage() {
  const text = useText(adviceTexts);
  const term = useTerm();
  const me = useMe();
  const { value, problem, isLoading, refresh } = useRead(engagementOperations.list, {});
  const [doing, setDoing] = useState<Doing>();
  const rows = value?.rows;
  const lede = useLede(rows);
  const names = value?.names ?? {};
  const close = () => setDoing(undefined);
  const give = holds(me, 'governance.manage') && (
    <Button icon="plus" onClick={() => setDoing({ kind: 'give' })}>
      {text.give}
    </Button>
  );
  // Whoever sees no projects writes about the place of the engagement itself.
  const ownPlace = holds(me, 'project.read')
    ? undefined
    : rows?.find(({ personId, state }) => personId === me.person.id && state === 'running')?.scopeId;
  const nameOf = ({ personId }: EngagementView) => names[personId] ?? '…';
  return (
    <>
      <PageHeader title={text.title} lede={lede} actions={rows !== undefined && rows.length > 0 && give} />
      {problem !== undefined && <ErrorState problem={problem} onRetry={refresh} />}
      {isLoading && <SkeletonRows count={3} />}
      <Section title={term('plural.recommendation')}>
        <RecordList
          kind={recommendationKind}
          words={{
            add: text.add,
            none: text.noRecommendation,
            noneDetail: text.noRecommendationDetail,
            noRole: text.noRole,
          }}
          asked={asked}
          scopeId={ownPlace}
        />
      </Section>
      {rows !== undefined && (
        <Section title={text.engagements} note={text.engagementsNote}>
          {rows.length === 0 ? (
            <EmptyState title={text.none} action={give}>
              {text.noneDetail}
            </EmptyState>
          ) : (
            <EngagementTable
              rows={rows}
              names={names}
              onDo={(kind, engagement) => setDoing({ kind, engagement })}
            />
          )}
        </Section>
      )}
      {doing?.kind === 'give' && <GiveEngagement onClose={close} />}
      {doing?.kind === 'move' && (
        <MoveEnd engagement={doing.engagement} name={nameOf(doing.engagement)} onClose={close} />
      )}
      {doing?.kind === 'end' && (
        <EndNow engagement={doing.engagement} name={nameOf(doing.engagement)} onClose={close} />
      )}
    </>
  );
}
