import {
  type DateRule,
  type MeetingSeries,
  type ProposedDate,
  seriesOperations,
  weekdayOrders,
} from '@regie/contracts/meetings';
import { useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useLocale, useText } from '../../language/index.ts';
import { Button, ChoiceField, DayField, FormDialog, NumberField } from '../../ui/index.ts';
import { DateTable } from './date-table.tsx';
import styles from './meetings.module.css';
import { meetingTexts } from './texts.ts';

/** The dates of a year by a rule: seen first, then planned, each or not. */
export function PlanDates({ series, onClose }: { series: MeetingSeries; onClose: () => void }) {
  const text = useText(meetingTexts);
  const { today } = useLocale();
  const write = useWrite();
  const [rule, setRule] = useState<DateRule>({
    unit: 'months',
    every: 1,
    weekday: 4,
    order: 'first',
    from: today,
    until: `${Number(today.slice(0, 4)) + 1}-12-31`,
  });
  const [dates, setDates] = useState<readonly ProposedDate[]>();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const set = (values: Partial<DateRule>) => {
    setRule({ ...rule, ...values });
    setDates(undefined);
  };
  const parameters = { id: series.id };
  const propose = async () => {
    const { value, problem } = await write(
      seriesOperations.proposeDates,
      { parameters, body: rule },
      {
        refreshesItself: true,
      },
    );
    if (problem !== undefined || value === undefined) return;
    setDates(value.rows);
    setChosen(new Set(value.rows.filter(({ isTaken }) => !isTaken).map(({ day }) => day)));
  };
  const plan = async () =>
    await write(
      seriesOperations.plan,
      { parameters, body: { days: [...chosen].sort() } },
      { said: text.planned(chosen.size), showsProblem: true },
    );
  return (
    <FormDialog
      title={text.planTitle(series.title)}
      submitLabel={text.plan(chosen.size)}
      reason={dates === undefined || chosen.size === 0 ? text.chooseDates : undefined}
      width={640}
      onSubmit={plan}
      onClose={onClose}
    >
      {(at) => (
        <>
          <RuleFields rule={rule} onChange={set} error={at('body.until')} />
          <div>
            <Button icon="calendar" onClick={() => void propose()}>
              {text.propose}
            </Button>
          </div>
          {dates !== undefined &&
            (dates.length === 0 ? (
              <p role="status">{text.noDates}</p>
            ) : (
              <DateTable dates={dates} chosen={chosen} onChange={setChosen} />
            ))}
        </>
      )}
    </FormDialog>
  );
}

function RuleFields({
  rule,
  onChange,
  error,
}: {
  rule: DateRule;
  onChange: (values: Partial<DateRule>) => void;
  error: string | undefined;
}) {
  const text = useText(meetingTexts);
  return (
    <>
      <div className={styles.pair}>
        <ChoiceField
          label={text.unit}
          value={rule.unit}
          options={(['weeks', 'months'] as const).map((value) => ({ value, label: text.units[value] }))}
          onChange={(unit) => unit !== null && onChange({ unit })}
          hasNone={false}
        />
        <NumberField
          label={text.every}
          value={rule.every}
          least={1}
          most={26}
          isWhole
          onChange={(every) => onChange({ every: every ?? 1 })}
        />
      </div>
      <div className={styles.pair}>
        {rule.unit === 'months' && (
          <ChoiceField
            label={text.order}
            value={rule.order}
            options={weekdayOrders.map((value) => ({ value, label: text.orders[value] }))}
            onChange={(order) => order !== null && onChange({ order })}
            hasNone={false}
          />
        )}
        <ChoiceField
          label={text.weekday}
          value={String(rule.weekday)}
          options={text.weekdays.map((label, index) => ({ value: String(index + 1), label }))}
          onChange={(weekday) => weekday !== null && onChange({ weekday: Number(weekday) })}
          hasNone={false}
        />
      </div>
      <div className={styles.pair}>
        <DayField
          label={text.from}
          value={rule.from}
          onChange={(from) => from !== null && onChange({ from })}
          isRequired
        />
        <DayField
          label={text.until}
          value={rule.until}
          onChange={(until) => until !== null && onChange({ until })}
          error={error}
          isRequired
        />
      </div>
    </>
  );
}
