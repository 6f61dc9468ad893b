import type { calendarEffectSchema } from '@regie/contracts/planning';
import type { z } from 'zod';
import { useText } from '../../../language/index.ts';
import { dayOfMinute } from '../../../ui/gantt/index.ts';
import { Button, type Column, Dialog, Link, Table, useFormat } from '../../../ui/index.ts';
import { calendarTexts } from './calendar-texts.ts';

export type CalendarEffect = z.infer<typeof calendarEffectSchema>;
type Row = CalendarEffect['projects'][number];

/** What saving would move, plan by plan, before it is saved. */
export function EffectDialog({
  effect,
  onSave,
  onClose,
}: {
  readonly effect: CalendarEffect;
  readonly onSave: () => void;
  readonly onClose: () => void;
}) {
  const texts = useText(calendarTexts);
  const format = useFormat();
  const at = (minute: number | null) => (minute === null ? '—' : format.day(dayOfMinute(minute)));
  const columns: readonly Column<Row>[] = [
    {
      name: 'project',
      label: texts.project,
      isHead: true,
      cell: ({ projectKey, projectTitle }) => <Link to={`/projects/${projectKey}/plan`}>{projectTitle}</Link>,
    },
    { name: 'was', label: texts.was, isFigure: true, cell: ({ finishBefore }) => at(finishBefore) },
    { name: 'becomes', label: texts.becomes, isFigure: true, cell: ({ finishAfter }) => at(finishAfter) },
    {
      name: 'moved',
      label: texts.moved,
      isFigure: true,
      cell: ({ movedCount }) => format.number(movedCount),
    },
  ];
  return (
    <Dialog
      title={texts.effectTitle}
      isOpen
      width={720}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button kind="primary" onClick={onSave}>
            {texts.save}
          </Button>
        </>
      }
    >
      {effect.projects.length === 0 ? (
        <p>{texts.effectNone}</p>
      ) : (
        <Table
          label={texts.effectTitle}
          columns={columns}
          rows={effect.projects}
          keyOf={({ projectId }) => projectId}
        />
      )}
      {effect.hiddenCount === 0 ? null : <p>{texts.effectHidden(effect.hiddenCount)}</p>}
    </Dialog>
  );
}
