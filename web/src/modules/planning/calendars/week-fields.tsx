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

/** The usual week, from Monday; with a base calendar a day may be left to it. */
export function WeekFields({
  content,
  reason,
  onWeek,
}: {
  readonly content: CalendarContent;
  readonly reason: string | undefined;
  readonly onWeek: (week: CalendarContent['week']) => void;
}) {
  const texts = useText(calendarTexts);
  const format = useFormat();
  const { week, baseId } = content;
  const change = (day: number, hours: number[] | null) =>
    onWeek(week.map((each, place) => (place === day ? hours : each)));
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
              <span className={styles.quiet}>{texts.asBase}</span>
            ) : (
              <HoursField
                label={texts.hoursOf(name)}
                isLabelHidden
                hours={hours}
                reason={reason}
                onHours={(next) => change(day, [...next])}
              />
            )}
            {baseId === null || reason !== undefined ? null : (
              <CheckField
                label={texts.asBase}
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
