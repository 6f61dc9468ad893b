import type { CalendarContent } from '@regie/contracts/planning';
import { useLocale, useText } from '../../../language/index.ts';
import { Button, ChoiceField, DayField, IconButton, TextField } from '../../../ui/index.ts';
import { calendarTexts } from './calendar-texts.ts';
import styles from './calendars.module.css';
import { HoursField } from './week-fields.tsx';

type Exception = CalendarContent['exceptions'][number];

function repeatOf({ recurrence }: Exception): 'once' | 'yearly' | 'other' {
  if (recurrence === null) return 'once';
  return recurrence.kind === 'yearlyByDay' ? 'yearly' : 'other';
}

/** Days that differ from the week: free days and days with other hours, once or each year. */
export function ExceptionFields({
  exceptions,
  reason,
  onExceptions,
}: {
  readonly exceptions: readonly Exception[];
  readonly reason: string | undefined;
  readonly onExceptions: (exceptions: Exception[]) => void;
}) {
  const texts = useText(calendarTexts);
  const { today } = useLocale();
  const change = (place: number, patch: Partial<Exception>) =>
    onExceptions(exceptions.map((each, index) => (index === place ? { ...each, ...patch } : each)));
  const repeat = (place: number, { firstDay }: Exception, value: string | null) =>
    change(place, {
      recurrence:
        value === 'yearly'
          ? {
              kind: 'yearlyByDay',
              month: Number(firstDay.slice(5, 7)),
              monthDay: Number(firstDay.slice(8, 10)),
            }
          : null,
    });
  return (
    <>
      {exceptions.length === 0 ? <p className={styles.quiet}>{texts.noExceptions}</p> : null}
      {exceptions.map((exception, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: exceptions have no other identity than their place
        <div key={place} className={styles.exception}>
          <TextField
            label={texts.exceptionName}
            reason={reason}
            longest={200}
            value={exception.name}
            onChange={(name) => change(place, { name })}
          />
          <DayField
            label={texts.firstDay}
            reason={reason}
            value={exception.firstDay}
            onChange={(day) =>
              day === null
                ? undefined
                : change(place, { firstDay: day, lastDay: [day, exception.lastDay].sort()[1] ?? day })
            }
          />
          <DayField
            label={texts.lastDay}
            reason={reason}
            value={exception.lastDay}
            onChange={(day) => (day === null ? undefined : change(place, { lastDay: day }))}
          />
          <HoursField
            label={texts.exceptionHours}
            reason={reason}
            hours={exception.hours}
            onHours={(hours) => change(place, { hours: [...hours] })}
          />
          <ChoiceField
            label={texts.repeats}
            reason={reason}
            value={repeatOf(exception)}
            options={[
              { value: 'once', label: texts.once },
              { value: 'yearly', label: texts.yearly },
              ...(repeatOf(exception) === 'other' ? [{ value: 'other', label: texts.otherRepeat }] : []),
            ]}
            onChange={(value) => repeat(place, exception, value)}
          />
          {reason === undefined ? (
            <IconButton
              icon="close"
              label={texts.removeException(exception.name)}
              onClick={() => onExceptions(exceptions.filter((_, index) => index !== place))}
            />
          ) : null}
        </div>
      ))}
      {reason === undefined ? (
        <Button
          icon="plus"
          onClick={() =>
            onExceptions([
              ...exceptions,
              { name: texts.exceptionUsual, firstDay: today, lastDay: today, hours: [], recurrence: null },
            ])
          }
        >
          {texts.addException}
        </Button>
      ) : null}
    </>
  );
}
