import { planningOperations } from '@regie/contracts/planning';
import { projectOperations } from '@regie/contracts/projects';
import { useRef, useState } from 'react';
import { useRead } from '../../api/index.ts';
import { useLanguage, useTerm, useText } from '../../language/index.ts';
import { usePageTitle } from '../../shell/page-title.tsx';
import { Button, ButtonLink, EmptyState, SkeletonRows, useGoTo, useParameter } from '../../ui/index.ts';
import { findMissingPermission, findReason, RecordProblem } from '../records/index.ts';
import { MovedPanel } from './moved-panel.tsx';
import styles from './plan.module.css';
import type { Plan } from './plan.ts';
import { PlanBoard } from './plan-board.tsx';
import { type PlanDialog, PlanDialogs } from './plan-dialogs.tsx';
import { PlanFoot } from './plan-foot.tsx';
import { PlanHeader } from './plan-header.tsx';
import { PlanLegend } from './plan-legend.tsx';
import { PlanSurface } from './plan-surface.tsx';
import { FilterMenu, SearchBox } from './plan-toolbar.tsx';
import { planTexts } from './texts.ts';
import { useExplained } from './use-explained.ts';
import { type PlanState, usePlan } from './use-plan.ts';
import { type PlanViewState, usePlanView } from './use-plan-view.ts';
import { useWidth } from './use-width.ts';

function EmptyPlan({
  whyLocked,
  onBegin,
}: {
  readonly whyLocked: string | undefined;
  readonly onBegin: () => void;
}) {
  const texts = useText(planTexts);
  if (whyLocked !== undefined) return <EmptyState title={texts.emptyLocked} />;
  return (
    <EmptyState
      title={texts.empty}
      action={
        <>
          <Button kind="primary" onClick={onBegin}>
            {texts.addFirst}
          </Button>{' '}
          <ButtonLink to="/import">{texts.import}</ButtonLink>
        </>
      }
    >
      {texts.emptyDetail}
    </EmptyState>
  );
}

function BoardPart(props: Parameters<typeof PlanBoard>[0]) {
  const { look } = props;
  return (
    <>
      <div className={styles.toolbar}>
        <SearchBox value={look.filter.text} onSearch={(text) => look.setFilter({ ...look.filter, text })} />
        <FilterMenu look={look} />
      </div>
      <PlanBoard {...props} />
    </>
  );
}

function PlanBody({
  state,
  look,
  whyLocked,
}: {
  readonly state: PlanState & { readonly plan: Plan };
  readonly look: PlanViewState;
  readonly whyLocked: string | undefined;
}) {
  const { plan } = state;
  const goTo = useGoTo();
  const place = useRef<HTMLDivElement>(null);
  const widthPx = useWidth(place);
  const [dialog, setDialog] = useState<PlanDialog>();
  const [isBegun, setBegun] = useState(false);
  const isEmpty = plan.view.activities.uid.length === 0 && !isBegun;
  const openOnPlan = (uid: number) => {
    look.setPart('plan');
    setDialog({ kind: 'activity', uid });
  };
  const explained = useExplained(plan, look.baseline);
  const language = useLanguage();
  return (
    <div className={styles.page}>
      <PlanHeader
        plan={plan}
        slip={explained?.slip}
        look={look}
        whyNoBaseline={findMissingPermission(plan.view.can, planningOperations.setBaseline.id, language)}
        onBaseline={() => setDialog({ kind: 'baseline' })}
        onSettings={() => setDialog({ kind: 'settings' })}
        onBaselines={() => goTo(`/projects/${plan.view.projectKey}/baselines`)}
      />
      <div ref={place}>
        {isEmpty ? <EmptyPlan whyLocked={whyLocked} onBegin={() => setBegun(true)} /> : null}
        {isEmpty || look.part === 'plan' ? null : (
          <BoardPart state={state} look={look} whyLocked={whyLocked} onOpen={openOnPlan} />
        )}
        {isEmpty || widthPx === undefined || look.part === 'board' ? null : (
          <PlanSurface
            state={state}
            look={look}
            widthPx={widthPx}
            whyLocked={whyLocked}
            beginsTyping={isBegun}
            onOpen={(uid) => setDialog({ kind: 'activity', uid })}
            onPaste={(paste) => setDialog({ kind: 'paste', paste })}
            onColumns={() => setDialog({ kind: 'columns' })}
          >
            {(surface) => (
              <PlanDialogs
                dialog={dialog}
                onClose={() => setDialog(undefined)}
                state={state}
                look={look}
                surface={surface}
                whyLocked={whyLocked}
                baselineCan={explained?.can}
              />
            )}
          </PlanSurface>
        )}
      </div>
      {isEmpty ? null : (
        <>
          {look.part === 'plan' ? <PlanLegend plan={plan} /> : null}
          <MovedPanel moved={state.moved} />
          <PlanFoot plan={plan} explained={explained} affected={state.moved?.affected ?? []} />
        </>
      )}
    </div>
  );
}

/** The plan of a project: columns and time line over the same rows. */
export function PlanPage() {
  const texts = useText(planTexts);
  const term = useTerm();
  const language = useLanguage();
  const project = useRead(projectOperations.get, { parameters: { id: useParameter('id') } });
  const record = project.value?.record;
  const look = usePlanView(record?.id ?? '');
  const state = usePlan(record?.id, look.baseline);
  usePageTitle(texts.plan, [
    { title: term('plural.project'), path: '/projects' },
    ...(record === undefined ? [] : [{ title: record.title, path: `/projects/${record.key}` }]),
  ]);
  const { plan } = state;
  const problem = project.problem ?? state.problem;
  if (problem !== undefined && plan === undefined)
    return <RecordProblem problem={problem} onRetry={state.refresh} />;
  if (plan === undefined) return <SkeletonRows />;
  const whyLocked = findReason(plan.view.can, planningOperations.edit.id, language);
  return <PlanBody state={{ ...state, plan }} look={look} whyLocked={whyLocked} />;
}
