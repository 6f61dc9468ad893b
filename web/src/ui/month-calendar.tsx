import type { ReactNode } from 'react';
import { useLocale, useText } from '../language/index.ts';
import { IconButton } from './button.tsx';
import { classes } from './classes.ts';
import { formatLongDay } from './format.ts';
import styles from './month-calendar.module.css';
import { addMonths } from './parse.ts';
import { texts } from './texts.ts';
import { useFormat } from './use-format.ts';
import { weeksWithin } from './weeks.ts';

/** A month with what falls on its days; on a narrow screen only the days on which something does. */
export function MonthCalendar({
  month,
  onMonth,
  itemsOn,
}: {
  /** `2027-01`. */
  readonly month: string;
  readonly onMonth: (month: string) => void;
  /** What falls on a day, each with a key. */
  readonly itemsOn: (day: string) => readonly { readonly key: string; readonly content: ReactNode }[];
}) {
  const { language, today } = useLocale();
  const text = useText(texts);
  const format = useFormat();
  const weeks = weeksWithin(month);
  const turn = (count: number) => onMonth(addMonths(`${month}-01`, count).slice(0, 7));
  return (
    <section aria-label={format.month(`${month}-01`)}>
      <div className={styles.top}>
        <IconButton icon="chevron-left" label={text.previousMonth} onClick={() => turn(-1)} />
        <h2 aria-live="polite">{format.month(`${month}-01`)}</h2>
        <IconButton icon="chevron-right" label={text.nextMonth} onClick={() => turn(1)} />
      </div>
      <table className={styles.month}>
        <thead>
          <tr>
            {weeks[0]?.map((day) => (
              <th key={day} scope="col">
                {formatLongDay(day, language).split(' ')[0]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => {
                const items = itemsOn(day);
                return (
                  <td
                    key={day}
                    className={classes(
                      styles.day,
                      !day.startsWith(month) && styles.isOutside,
                      day === today && styles.isToday,
                      items.length === 0 && styles.isEmpty,
                    )}
                  >
                    <span className={styles.number}>{format.day(day)}</span>
                    {items.length === 0 ? null : (
                      <ul>
                        {items.map(({ key, content }) => (
                          <li key={key}>{content}</li>
                        ))}
                      </ul>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
