import { Popover } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useLocale, useText } from '../language/index.ts';
import { Behaviour } from './behaviour.tsx';
import { Button, IconButton } from './button.tsx';
import { classes } from './classes.ts';
import styles from './day-picker.module.css';
import { formatLongDay, formatMonth, weekOf } from './format.ts';
import { addDays, addMonths } from './parse.ts';
import { texts } from './texts.ts';
import { mondayOf, weeksOf } from './weeks.ts';

const moves: Readonly<Record<string, (day: string) => string>> = {
  ArrowLeft: (day) => addDays(day, -1),
  ArrowRight: (day) => addDays(day, 1),
  ArrowUp: (day) => addDays(day, -7),
  ArrowDown: (day) => addDays(day, 7),
  PageUp: (day) => addMonths(day, -1),
  PageDown: (day) => addMonths(day, 1),
  Home: mondayOf,
  End: (day) => addDays(mondayOf(day), 6),
};

/** A month of days with week numbers; the arrows walk through it. */
function Month({
  start,
  chosen,
  onPick,
}: {
  start: string;
  chosen: string | null;
  onPick: (day: string) => void;
}) {
  const [active, setActive] = useState(start);
  const [mayFocus, setMayFocus] = useState(true);
  const grid = useRef<HTMLTableElement>(null);
  const { language, today } = useLocale();
  const text = useText(texts);
  const month = active.slice(0, 7);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the active day
  useEffect(() => {
    if (mayFocus) grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [active, mayFocus]);

  const turn = (count: number) => {
    setMayFocus(false);
    setActive(addMonths(active, count));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    setMayFocus(true);
    setActive(move(active));
  };
  return (
    <div className={styles.month}>
      <div className={styles.top}>
        <IconButton icon="chevron-left" label={text.previousMonth} onClick={() => turn(-1)} />
        <span aria-live="polite">{formatMonth(active, language)}</span>
        <IconButton icon="chevron-right" label={text.nextMonth} onClick={() => turn(1)} />
      </div>
      <table ref={grid} aria-label={formatMonth(active, language)}>
        <tbody>
          {weeksOf(active).map((week) => (
            <tr key={week[0]}>
              <th scope="row" className={styles.week}>
                {weekOf(week[0] ?? active)}
              </th>
              {week.map((day) => (
                <td key={day}>
                  <button
                    type="button"
                    tabIndex={day === active ? 0 : -1}
                    data-autofocus={day === active || undefined}
                    className={classes(
                      styles.day,
                      day === chosen && styles.chosen,
                      day === today && styles.today,
                      !day.startsWith(month) && styles.other,
                    )}
                    aria-label={formatLongDay(day, language)}
                    aria-current={day === today ? 'date' : undefined}
                    aria-pressed={day === chosen}
                    onKeyDown={onKeyDown}
                    onClick={() => onPick(day)}
                  >
                    {Number(day.slice(8))}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Button kind="quiet" onClick={() => onPick(today)}>
        {text.today}
      </Button>
    </div>
  );
}

/** The calendar behind a day field. */
export function DayPicker({
  label,
  value,
  onPick,
}: {
  label: string;
  value: string | null;
  onPick: (day: string) => void;
}) {
  const [isOpen, setOpen] = useState(false);
  const { today } = useLocale();
  const text = useText(texts);
  return (
    <Behaviour>
      <Popover
        opened={isOpen}
        onChange={setOpen}
        position="bottom-end"
        trapFocus
        returnFocus
        unstyled
        // Beside its field, so that who edits in place does not leave the field by opening it.
        withinPortal={false}
        transitionProps={{ duration: 0 }}
        classNames={{ dropdown: styles.dropdown ?? '' }}
      >
        <Popover.Target>
          <IconButton
            icon="calendar"
            label={`${text.openCalendar}: ${label}`}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          />
        </Popover.Target>
        <Popover.Dropdown aria-label={label}>
          <Month
            start={value ?? today}
            chosen={value}
            onPick={(day) => {
              setOpen(false);
              onPick(day);
            }}
          />
        </Popover.Dropdown>
      </Popover>
    </Behaviour>
  );
}
