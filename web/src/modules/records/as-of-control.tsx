import { useState } from 'react';
import { useLocale, useText } from '../../language/index.ts';
import { DayField, Segmented } from '../../ui/index.ts';
import styles from './register.module.css';
import { registerTexts } from './texts.ts';

/** Now, or the list as it was at the end of a day. */
export function AsOfControl({
  day,
  onDay,
}: {
  readonly day: string | undefined;
  readonly onDay: (day: string | undefined) => void;
}) {
  const texts = useText(registerTexts);
  const { today } = useLocale();
  const [isOpen, setOpen] = useState(day !== undefined);
  return (
    <div className={styles.asOf}>
      <Segmented
        label={texts.asOf}
        value={isOpen ? 'then' : 'now'}
        options={[
          { value: 'now', label: texts.now },
          { value: 'then', label: texts.onDate },
        ]}
        onChange={(value) => {
          setOpen(value === 'then');
          if (value === 'now') onDay(undefined);
        }}
      />
      {isOpen ? (
        <DayField
          label={texts.asOfDay}
          isLabelHidden
          value={day ?? null}
          onChange={(next) => onDay(next === null || next >= today ? undefined : next)}
        />
      ) : null}
    </div>
  );
}
