import type { PlanView } from '@regie/contracts/planning';
import { useState } from 'react';
import { useUndo } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { dayOfMinute } from '../../ui/gantt/index.ts';
import { Button, Menu, PageHeader, Segmented, Tag, useFormat } from '../../ui/index.ts';
import { PlanExportDialog } from './export-dialog.tsx';
import { exportTexts } from './export-texts.ts';
import { ledeTexts } from './lede-texts.ts';
import type { Plan } from './plan.ts';
import { planSentence, type SlipPart } from './plan-sentence.ts';
import { planTexts } from './texts.ts';
import type { PlanViewState } from './use-plan-view.ts';

function Lede({ view, slip }: { readonly view: PlanView; readonly slip: readonly SlipPart[] }) {
  const words = useText(ledeTexts);
  const format = useFormat();
  const parts = planSentence(view, slip, words, (minute) => format.day(dayOfMinute(minute)), format.number);
  return parts.map(({ text, isStrong }) =>
    isStrong === true ? <b key={text}>{text}</b> : <span key={text}>{text}</span>,
  );
}

/** The top of the plan: its end in a sentence, and what can be done with the plan as a whole. */
export function PlanHeader({
  plan,
  slip,
  look,
  whyNoBaseline,
  onBaseline,
  onSettings,
  onBaselines,
}: {
  readonly plan: Plan;
  readonly slip: readonly SlipPart[] | undefined;
  readonly look: PlanViewState;
  /** What governance has to say of it, its dialog tells. */
  readonly whyNoBaseline: string | undefined;
  readonly onBaseline: () => void;
  readonly onSettings: () => void;
  readonly onBaselines: () => void;
}) {
  const texts = useText(planTexts);
  const exporting = useText(exportTexts);
  const [isExporting, setExporting] = useState(false);
  const format = useFormat();
  const { view } = plan;
  const { undo, redo, canUndo, canRedo } = useUndo();
  const shown = view.baselines.find(({ id }) => id === (look.baseline ?? view.summary.baselineId));
  const isEmpty = view.activities.uid.length === 0;
  return (
    <PageHeader
      title={texts.plan}
      tags={
        <>
          {shown === undefined ? null : (
            <Tag>{texts.baselineTag(shown.name, format.dayOfInstant(shown.setAt))}</Tag>
          )}
          {view.settings.statusDate === null ? null : (
            <Tag>{texts.statusTag(format.day(dayOfMinute(view.settings.statusDate)))}</Tag>
          )}
        </>
      }
      lede={<Lede view={view} slip={slip ?? []} />}
      actions={
        <>
          <Segmented
            label={texts.part}
            value={look.part}
            options={[
              { value: 'plan', label: texts.parts.plan },
              { value: 'board', label: texts.parts.board },
            ]}
            onChange={look.setPart}
          />
          <Button title="Ctrl+Z" reason={canUndo ? undefined : texts.none} onClick={() => void undo()}>
            {texts.undo}
          </Button>
          <Button title="Ctrl+Y" reason={canRedo ? undefined : texts.none} onClick={() => void redo()}>
            {texts.redo}
          </Button>
          <Menu
            label={texts.planMenu}
            target={<Button icon="more">{texts.planMenu}</Button>}
            groups={[
              {
                label: texts.baselines,
                items: view.baselines.map((baseline) => ({
                  label: baseline.name,
                  isChosen: baseline.id === shown?.id,
                  onChoose: () => look.setBaseline(baseline.id),
                })),
              },
              {
                items: [
                  { label: texts.baselines, onChoose: onBaselines },
                  { label: texts.settings, onChoose: onSettings },
                  {
                    label: exporting.open,
                    reason: isEmpty ? texts.empty : undefined,
                    onChoose: () => setExporting(true),
                  },
                ],
              },
            ]}
          />
          <Button
            kind="primary"
            reason={whyNoBaseline ?? (isEmpty ? texts.empty : undefined)}
            onClick={onBaseline}
          >
            {texts.newBaseline}
          </Button>
          {isExporting ? (
            <PlanExportDialog projectId={view.projectId} onClose={() => setExporting(false)} />
          ) : null}
        </>
      }
    />
  );
}
