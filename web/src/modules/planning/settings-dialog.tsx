import { calendarOperations, type PlanSettings } from '@regie/contracts/planning';
import { useState } from 'react';
import { useRead } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { dayOfMinute, hoursOf, readDayNumber, type WorkPattern } from '../../ui/gantt/index.ts';
import {
  ChoiceField,
  DayField,
  FormDialog,
  NumberField,
  RadioField,
  type Submitted,
} from '../../ui/index.ts';
import { dialogTexts } from './dialog-texts.ts';
import styles from './plan.module.css';
import type { Plan } from './plan.ts';
import type { PlanState } from './use-plan.ts';

function minuteOf(day: string | null, pattern: WorkPattern, end: 'start' | 'finish'): number | null {
  if (day === null) return null;
  const number = readDayNumber(day);
  const hours = hoursOf(pattern, number);
  return number * 1440 + (end === 'start' ? (hours[0] ?? 480) : (hours.at(-1) ?? 1020));
}

/** When the plan starts, its status date, its calendar, and how its days are counted. */
export function SettingsDialog({
  plan,
  pattern,
  edit,
  whyLocked,
  onClose,
}: {
  readonly plan: Plan;
  readonly pattern: WorkPattern;
  readonly edit: PlanState['edit'];
  readonly whyLocked: string | undefined;
  readonly onClose: () => void;
}) {
  const texts = useText(dialogTexts);
  const { settings } = plan.view;
  const [patch, setPatch] = useState<Partial<PlanSettings>>({});
  const calendars =
    useRead(calendarOperations.list, { query: { project: plan.view.projectId } }).value?.rows ?? [];
  const now = { ...settings, ...patch };
  const change = (next: Partial<PlanSettings>) => setPatch((before) => ({ ...before, ...next }));
  const hours = (minutes: number) => Math.round(minutes / 6) / 10;
  const dayOrNull = (minute: number | null) => (minute === null ? null : dayOfMinute(minute));
  const save = async (): Promise<Submitted> => {
    if (Object.keys(patch).length === 0) return {};
    // A refusal is said by who edits; the dialog only stays.
    const answer = await edit(
      (newest) => [{ kind: 'settings', version: newest.view.version, patch }],
      texts.settingsSaved,
    );
    return answer.problem === undefined ? {} : 'open';
  };
  return (
    <FormDialog
      title={texts.settingsTitle}
      submitLabel={texts.save}
      reason={whyLocked}
      width={640}
      onSubmit={save}
      onClose={onClose}
    >
      <div className={styles.form}>
        <RadioField
          label={texts.from}
          value={now.scheduleFrom}
          options={[
            { value: 'start', label: texts.fromStart },
            { value: 'finish', label: texts.fromFinish },
          ]}
          onChange={(scheduleFrom) =>
            change({ scheduleFrom: scheduleFrom === 'finish' ? 'finish' : 'start' })
          }
        />
        {now.scheduleFrom === 'start' ? (
          <DayField
            label={texts.start}
            value={dayOfMinute(now.start)}
            onChange={(day) => change({ start: minuteOf(day, pattern, 'start') ?? settings.start })}
          />
        ) : (
          <DayField
            label={texts.finish}
            value={dayOrNull(now.finish)}
            onChange={(day) => change({ finish: minuteOf(day, pattern, 'finish') })}
          />
        )}
        <DayField
          label={texts.statusDate}
          help={texts.statusHelp}
          value={dayOrNull(now.statusDate)}
          onChange={(day) => change({ statusDate: minuteOf(day, pattern, 'finish') })}
        />
        <ChoiceField
          label={texts.calendar}
          value={now.calendarId}
          options={calendars.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(calendarId) => change(calendarId === null ? {} : { calendarId })}
        />
        <NumberField
          label={texts.hoursPerDay}
          value={hours(now.minutesPerDay)}
          least={0.5}
          most={24}
          onChange={(value) => change(value === null ? {} : { minutesPerDay: Math.round(value * 60) })}
        />
        <NumberField
          label={texts.hoursPerWeek}
          value={hours(now.minutesPerWeek)}
          least={1}
          most={168}
          onChange={(value) => change(value === null ? {} : { minutesPerWeek: Math.round(value * 60) })}
        />
        <NumberField
          label={texts.daysPerMonth}
          value={now.daysPerMonth}
          least={1}
          most={31}
          isWhole
          onChange={(value) => change(value === null ? {} : { daysPerMonth: value })}
        />
        <NumberField
          label={texts.criticalFloat}
          unit={texts.days}
          value={now.criticalFloatDays}
          least={0}
          most={1000}
          onChange={(value) => change(value === null ? {} : { criticalFloatDays: value })}
        />
      </div>
    </FormDialog>
  );
}
