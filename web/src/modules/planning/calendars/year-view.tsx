import { calendarOperations } from '@regie/contracts/planning';
import { useState } from 'react';
import { useRead } from '../../../api/index.ts';
import { useLocale, useText } from '../../../language/index.ts';
import { dayNumberFrom, mondayOf, readDayNumber } from '../../../ui/gantt/index.ts';
import { Button, classes, ErrorState, Section, SkeletonRows, useFormat } from '../../../ui/index.ts';
import { calendarTexts } from './calendar-texts.ts';
import styles from './calendars.module.css';

interface YearDay {
  readonly day: string;
  readonly minutes: number;
  readonly name: string | null;
}

/** The weeks of a month, from Monday; places outside the month are empty. */
function weeksOf(days: readonly YearDay[]): readonly (readonly (YearDay | undefined)[])[] {
  const first = readDayNumber(days[0]?.day ?? '1970-01-01');
  const lead = first - mondayOf(first);
  const places: (YearDay | undefined)[] = [...Array.from({ length: lead }, () => undefined), ...days];
  return Array.from({ length: Math.ceil(places.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (__, place) => places[week * 7 + place]),
  );
}

function Month({ days }: { readonly days: readonly YearDay[] }) {
  const texts = useText(calendarTexts);
  const format = useFormat();
  const say = ({ day, minutes, name }: YearDay) =>
    texts.dayWorked(
      format.longDay(day),
      minutes === 0 ? texts.off : texts.hours(format.number(minutes / 60)),
      name ?? '',
    );
  return (
    <table className={styles.month}>
      <caption>{format.month(days[0]?.day ?? '')}</caption>
      <tbody>
        {weeksOf(days).map((week, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a week has no other name than its place
          <tr key={index}>
            {week.map((day, place) => (
              <td
                key={day?.day ?? place}
                className={classes(
                  day?.minutes === 0 && styles.isOff,
                  day !== undefined && day.name !== null && styles.isNamed,
                )}
                title={day === undefined ? undefined : say(day)}
              >
                {day === undefined ? null : (
                  <>
                    {Number(day.day.slice(8))}
                    {day.minutes === 0 || day.name !== null ? (
                      <span className="visually-hidden"> {say(day)}</span>
                    ) : null}
                  </>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How each day of a year is worked, and which exception or holiday decides it. */
export function YearView({
  calendarId,
  isChanged,
}: {
  readonly calendarId: string;
  readonly isChanged: boolean;
}) {
  const texts = useText(calendarTexts);
  const { today } = useLocale();
  const [year, setYear] = useState(Number(today.slice(0, 4)));
  const read = useRead(
    calendarOperations.showYear,
    { parameters: { id: calendarId }, query: { year: String(year) } },
    { keepsFormer: true },
  );
  const days = read.value?.days ?? [];
  const months = Array.from({ length: 12 }, (_, month) =>
    days.filter(({ day }) => {
      const number = readDayNumber(day);
      return number >= dayNumberFrom(year, month + 1, 1) && number < dayNumberFrom(year, month + 2, 1);
    }),
  ).filter((each) => each.length > 0);
  const named = days.filter(({ name }) => name !== null);
  const format = useFormat();
  return (
    <Section
      title={texts.yearOf(year)}
      aside={
        <>
          <Button kind="quiet" onClick={() => setYear(year - 1)}>
            {texts.earlier}
          </Button>{' '}
          <Button kind="quiet" onClick={() => setYear(year + 1)}>
            {texts.later}
          </Button>
        </>
      }
    >
      {isChanged ? <p className={styles.quiet}>{texts.yearUnsaved}</p> : null}
      {read.problem === undefined ? null : <ErrorState problem={read.problem} onRetry={read.refresh} />}
      {read.isLoading ? <SkeletonRows count={4} /> : null}
      <div className={styles.year}>
        {months.map((month) => (
          <Month key={month[0]?.day} days={month} />
        ))}
      </div>
      {named.length === 0 ? null : (
        <p className={styles.quiet}>
          {format.list(named.slice(0, 24).map(({ day, name }) => `${format.day(day)} ${name ?? ''}`))}
        </p>
      )}
    </Section>
  );
}
