import type { CalendarContent } from '@regie/contracts/planning';
import { useLocale, useText } from '../../../language/index.ts';
import { Button, DayField, IconButton, TextField } from '../../../ui/index.ts';
import { calendarTexts } from './calendar-texts.ts';
import styles from './calendars.module.css';
import { WeekFields } from './week-fields.tsx';

type WorkWeek = CalendarContent['workWeeks'][number];

/** As in the usual week on every day, until one is changed. */
const openWeek = Array.from({ length: 7 }, () => null);

/** Periods in which another week holds, such as shorter days in summer. */
export function WorkWeekFields({
  workWeeks,
  reason,
  onWorkWeeks,
}: {
  readonly workWeeks: readonly WorkWeek[];
  readonly reason: string | undefined;
  readonly onWorkWeeks: (workWeeks: WorkWeek[]) => void;
}) {
  const texts = useText(calendarTexts);
  const { today } = useLocale();
  const change = (place: number, patch: Partial<WorkWeek>) =>
    onWorkWeeks(workWeeks.map((each, index) => (index === place ? { ...each, ...patch } : each)));
  return (
    <>
      {workWeeks.length === 0 ? <p className={styles.quiet}>{texts.noWorkWeeks}</p> : null}
      {workWeeks.map((workWeek, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: periods have no other identity than their place
        <fieldset key={place} className={styles.workWeek}>
          <legend>{workWeek.name || texts.workWeekName}</legend>
          <div className={styles.period}>
            <TextField
              label={texts.workWeekName}
              reason={reason}
              longest={200}
              value={workWeek.name}
              onChange={(name) => change(place, { name })}
            />
            <DayField
              label={texts.firstDay}
              reason={reason}
              value={workWeek.firstDay}
              onChange={(day) =>
                day === null
                  ? undefined
                  : change(place, { firstDay: day, lastDay: [day, workWeek.lastDay].sort()[1] ?? day })
              }
            />
            <DayField
              label={texts.lastDay}
              reason={reason}
              value={workWeek.lastDay}
              onChange={(day) => (day === null ? undefined : change(place, { lastDay: day }))}
            />
            {reason === undefined ? (
              <IconButton
                icon="close"
                label={texts.removeException(workWeek.name)}
                onClick={() => onWorkWeeks(workWeeks.filter((_, index) => index !== place))}
              />
            ) : null}
          </div>
          <WeekFields
            week={workWeek.week}
            period={workWeek.name}
            open={texts.asUsual}
            reason={reason}
            onWeek={(week) => change(place, { week })}
          />
        </fieldset>
      ))}
      {reason === undefined ? (
        <Button
          icon="plus"
          onClick={() =>
            onWorkWeeks([
              ...workWeeks,
              { name: texts.workWeekUsual, firstDay: today, lastDay: today, week: openWeek },
            ])
          }
        >
          {texts.addWorkWeek}
        </Button>
      ) : null}
    </>
  );
}
