import type { CalendarContent } from '@regie/contracts/planning';
import { useState } from 'react';
import { useText } from '../../../language/index.ts';
import { CheckField, TextField, useFormat } from '../../../ui/index.ts';
import { calendarTexts } from './calendar-texts.ts';
import styles from './calendars.module.css';
import { type DayHours, hoursWorked, readHours, writeHours } from './hours-text.ts';

/** Hours as text; what cannot be read stays and says so. */
export function HoursField({
  label,
  isLabelHidden,
  hours,
  reason,
  onHours,
}: {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly hours: DayHours;
  readonly reason: string | undefined;
  readonly onHours: (hours: readonly number[]) => void;
}) {
  const texts = useText(calendarTexts);
  const [draft, setDraft] = useState<string>();
  const read = draft === undefined ? hours : readHours(draft);
  return (
    <TextField
      label={label}
      isLabelHidden={isLabelHidden === true}
      reason={reason}
      longest={200}
      error={read === undefined ? texts.notHours : undefined}
      value={draft ?? writeHours(hours)}
      onChange={(text) => {
        setDraft(text);
        const next = readHours(text);
        if (next !== undefined) onHours(next);
      }}
    />
  );
}

const mondayFirst = [1, 2, 3, 4, 5, 6, 0];

/** A week, from Monday; a day that is left open follows what `open` names. */
export function WeekFields({
  week,
  period,
  open,
  reason,
  onWeek,
}: {
  readonly week: CalendarContent['week'];
  /** Names the week where there are several. */
  readonly period?: string;
  /** What decides a day that is left open; undefined when no day can be. */
  readonly open: string | undefined;
  readonly reason: string | undefined;
  readonly onWeek: (week: CalendarContent['week']) => void;
}) {
  const texts = useText(calendarTexts);
  const format = useFormat();
  const change = (day: number, hours: number[] | null) =>
    onWeek(week.map((each, place) => (place === day ? hours : each)));
  const openLabel = reason === undefined ? open : undefined;
  const sum = week.reduce((total, hours) => total + hoursWorked(hours ?? []), 0);
  return (
    <>
      <p className={styles.quiet}>
        {texts.weekHelp} {week.includes(null) ? '' : texts.sum(format.number(sum))}
      </p>
      {mondayFirst.map((day) => {
        const hours = week[day] ?? null;
        const name = texts.days[day] ?? '';
        return (
          <div key={day} className={styles.day}>
            <span>{name}</span>
            {hours === null ? (
              <span className={styles.quiet}>{openLabel === undefined ? (open ?? texts.asBase) : ''}</span>
            ) : (
              <HoursField
                label={texts.hoursOf(period === undefined ? name : `${name}, ${period}`)}
                isLabelHidden
                hours={hours}
                reason={reason}
                onHours={(next) => change(day, [...next])}
              />
            )}
            {openLabel === undefined ? null : (
              <CheckField
                label={openLabel}
                isChecked={hours === null}
                onChange={(isOn) => change(day, isOn ? null : [480, 720, 780, 1020])}
              />
            )}
          </div>
        );
      })}
    </>
  );
}
