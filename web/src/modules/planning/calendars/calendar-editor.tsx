import {
  type CalendarContent,
  type CalendarView,
  calendarOperations,
  holidaySets,
} from '@regie/contracts/planning';
import { useState } from 'react';
import { useWrite } from '../../../api/index.ts';
import { useOption, useText } from '../../../language/index.ts';
import { Button, CheckField, ChoiceField, RefusalNote, Section, TextField } from '../../../ui/index.ts';
import { calendarTexts } from './calendar-texts.ts';
import styles from './calendars.module.css';
import { type CalendarEffect, EffectDialog } from './effect-dialog.tsx';
import { ExceptionFields } from './exception-fields.tsx';
import { WeekFields } from './week-fields.tsx';
import { WorkWeekFields } from './work-week-fields.tsx';
import { YearView } from './year-view.tsx';

function contentOf(calendar: CalendarView): CalendarContent {
  const { name, baseId, week, workWeeks, exceptions, holidaySets: sets } = calendar;
  return { name, baseId, week, workWeeks, exceptions, holidaySets: sets };
}

/** Saving, and what it would move, of one calendar. */
function useCalendarWrites(calendar: CalendarView, content: CalendarContent, onSaved: () => void) {
  const texts = useText(calendarTexts);
  const write = useWrite();
  const [effect, setEffect] = useState<CalendarEffect>();
  const [problem, setProblem] = useState<Parameters<typeof RefusalNote>[0]['problem']>();
  const [busy, setBusy] = useState<'effect' | 'save'>();
  const save = async () => {
    setEffect(undefined);
    setBusy('save');
    const answer = await write(
      calendarOperations.update,
      { parameters: { id: calendar.id }, version: calendar.version, body: content },
      { said: texts.saved(content.name), showsProblem: true },
    );
    setBusy(undefined);
    setProblem(answer.problem);
    if (answer.problem === undefined) onSaved();
  };
  const showEffect = async () => {
    setBusy('effect');
    const answer = await write(
      calendarOperations.showEffect,
      { parameters: { id: calendar.id }, body: content },
      { showsProblem: true, refreshesItself: true },
    );
    setBusy(undefined);
    setProblem(answer.problem);
    setEffect(answer.value);
  };
  const remove = async () => {
    const answer = await write(
      calendarOperations.remove,
      { parameters: { id: calendar.id }, version: calendar.version },
      { said: texts.removed(calendar.name), showsProblem: true },
    );
    setProblem(answer.problem);
    if (answer.problem === undefined) onSaved();
  };
  return { effect, setEffect, problem, busy, save, showEffect, remove };
}

/** One calendar: its base, week, holidays and exceptions; what a change moves is shown before it is saved. */
export function CalendarEditor({
  calendar,
  others,
  reason,
  onRemoved,
}: {
  readonly calendar: CalendarView;
  readonly others: readonly CalendarView[];
  /** Why it cannot be changed. */
  readonly reason: string | undefined;
  readonly onRemoved: () => void;
}) {
  const texts = useText(calendarTexts);
  const option = useOption();
  const [patch, setPatch] = useState<Partial<CalendarContent>>({});
  const content = { ...contentOf(calendar), ...patch };
  const isChanged = Object.keys(patch).length > 0;
  const change = (next: Partial<CalendarContent>) => setPatch((now) => ({ ...now, ...next }));
  const writes = useCalendarWrites(calendar, content, () => setPatch({}));
  const sets = new Set(content.holidaySets);
  return (
    <div>
      <div className={styles.fields}>
        <TextField
          label={texts.name}
          isRequired
          reason={reason}
          longest={200}
          value={content.name}
          onChange={(name) => change({ name })}
        />
        <ChoiceField
          label={texts.base}
          reason={reason}
          value={content.baseId ?? ''}
          options={[
            { value: '', label: texts.noBase },
            ...others.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(id) => change({ baseId: id === '' || id === null ? null : id })}
        />
      </div>
      <Section title={texts.week}>
        <WeekFields
          week={content.week}
          open={content.baseId === null ? undefined : texts.asBase}
          reason={reason}
          onWeek={(week) => change({ week })}
        />
      </Section>
      <Section title={texts.workWeeks}>
        <WorkWeekFields
          workWeeks={content.workWeeks}
          reason={reason}
          onWorkWeeks={(workWeeks) => change({ workWeeks })}
        />
      </Section>
      <Section title={texts.holidays}>
        {reason === undefined ? (
          holidaySets.map((set) => (
            <CheckField
              key={set}
              label={option('holiday-set', set)}
              isChecked={sets.has(set)}
              onChange={(isOn) =>
                change({ holidaySets: holidaySets.filter((each) => (each === set ? isOn : sets.has(each))) })
              }
            />
          ))
        ) : (
          <p>{content.holidaySets.map((set) => option('holiday-set', set)).join(', ')}</p>
        )}
      </Section>
      <Section title={texts.exceptions}>
        <ExceptionFields
          exceptions={content.exceptions}
          reason={reason}
          onExceptions={(exceptions) => change({ exceptions })}
        />
      </Section>
      <RefusalNote problem={writes.problem} />
      <div className={styles.buttons}>
        <Button
          kind="primary"
          isBusy={writes.busy === 'save'}
          reason={reason}
          onClick={() => void (isChanged ? writes.save() : undefined)}
        >
          {texts.save}
        </Button>
        <Button isBusy={writes.busy === 'effect'} reason={reason} onClick={() => void writes.showEffect()}>
          {texts.effect}
        </Button>
        <Button
          kind="danger"
          reason={reason ?? (calendar.useCount > 0 ? texts.usesCount(calendar.useCount) : undefined)}
          onClick={() => void writes.remove().then(onRemoved)}
        >
          {texts.remove}
        </Button>
      </div>
      <YearView calendarId={calendar.id} isChanged={isChanged} />
      {writes.effect === undefined ? null : (
        <EffectDialog
          effect={writes.effect}
          onSave={() => void writes.save()}
          onClose={() => writes.setEffect(undefined)}
        />
      )}
    </div>
  );
}
