import { planningOperations } from '@regie/contracts/planning';
import { useRead } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import {
  CheckField,
  ChoiceField,
  type Column,
  EmptyState,
  ErrorState,
  Section,
  SkeletonRows,
  Table,
  useFormat,
  useSearchState,
} from '../../ui/index.ts';
import { baselineTexts } from './baseline-texts.ts';
import { ledeTexts } from './lede-texts.ts';
import styles from './plan.module.css';
import type { Plan } from './plan.ts';
import { causeText, type SlipPart } from './plan-sentence.ts';
import { useMoments } from './use-plan-gantt.ts';

interface ComparedRow {
  readonly uid: number;
  readonly name: string;
  readonly level: number;
  readonly isMilestone: boolean;
  readonly startFrom: number | null;
  readonly startTo: number | null;
  readonly finishFrom: number | null;
  readonly finishTo: number | null;
  readonly movedDays: number | null;
  readonly causes: readonly SlipPart[] | null;
}

const mostRows = 300;
const nowValue = 'now';

/** Two of the baselines, or one and now; which stands in the address. */
function useChoice(plan: Plan) {
  const [search, setSearch] = useSearchState();
  const { baselines } = plan.view;
  const from = baselines.find(({ id }) => id === search['from']) ?? baselines.at(-1);
  const to = baselines.find(({ id }) => id === search['to']);
  return {
    from: from?.id ?? '',
    to: to?.id,
    /** Undefined: where there are any. */
    onlyMilestones: search['only'] === undefined ? undefined : search['only'] === 'milestones',
    onlyMoved: search['still'] !== 'yes',
    set: setSearch,
  };
}

function useColumns(): readonly Column<ComparedRow>[] {
  const texts = useText(baselineTexts);
  const ledeWords = useText(ledeTexts);
  const format = useFormat();
  const write = useMoments();
  const movement = (days: number | null) => {
    if (days === null) return '—';
    const text = texts.days(`${days > 0 ? '+' : ''}${format.number(days)}`);
    return days > 0 ? <span className={styles.critical}>{text}</span> : text;
  };
  return [
    {
      name: 'name',
      label: texts.activity,
      isHead: true,
      cell: ({ name, isMilestone }) => (isMilestone ? `◆ ${name}` : name),
    },
    {
      name: 'was',
      label: texts.was,
      isFigure: true,
      cell: ({ finishFrom }) => (finishFrom === null ? texts.notThere : write(finishFrom)),
    },
    {
      name: 'becomes',
      label: texts.becomes,
      isFigure: true,
      cell: ({ finishTo }) => (finishTo === null ? texts.gone : write(finishTo)),
    },
    { name: 'moved', label: texts.moved, isFigure: true, cell: ({ movedDays }) => movement(movedDays) },
    {
      name: 'why',
      label: texts.why,
      isMinor: true,
      cell: ({ causes, movedDays }) =>
        causes === null ? '' : causeText(causes, (movedDays ?? 0) > 0, ledeWords, format.number),
    },
  ];
}

/** What moved between two baselines, or since one: milestone by milestone, with the causes. */
export function BaselineComparison({ plan }: { readonly plan: Plan }) {
  const texts = useText(baselineTexts);
  const choice = useChoice(plan);
  const columns = useColumns();
  const { from, to, onlyMoved } = choice;
  const read = useRead(
    planningOperations.compare,
    { parameters: { id: plan.view.projectId }, query: to === undefined ? { from } : { from, to } },
    { isEnabled: from !== '', keepsFormer: true },
  );
  const onlyMilestones =
    choice.onlyMilestones ?? read.value?.rows.some(({ isMilestone }) => isMilestone) === true;
  const rows = (read.value?.rows ?? []).filter(
    (row) => (!onlyMilestones || row.isMilestone) && (!onlyMoved || row.movedDays !== 0),
  );
  const moved = rows.filter(({ movedDays }) => movedDays !== 0);
  const options = plan.view.baselines.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Section
      title={texts.compare}
      note={
        read.value === undefined
          ? ''
          : texts.movedLede(moved.length, moved.filter(({ movedDays }) => (movedDays ?? 0) > 0).length)
      }
    >
      <div className={styles.form}>
        <ChoiceField
          label={texts.from}
          value={from}
          options={options}
          onChange={(id) => choice.set({ from: id ?? undefined })}
        />
        <ChoiceField
          label={texts.to}
          value={to ?? nowValue}
          options={[{ value: nowValue, label: texts.now }, ...options.filter(({ value }) => value !== from)]}
          onChange={(id) => choice.set({ to: id === nowValue || id === null ? undefined : id })}
        />
        <CheckField
          label={texts.milestonesOnly}
          isChecked={onlyMilestones}
          onChange={(isOn) => choice.set({ only: isOn ? 'milestones' : 'all' })}
        />
        <CheckField
          label={texts.movedOnly}
          isChecked={onlyMoved}
          onChange={(isOn) => choice.set({ still: isOn ? undefined : 'yes' })}
        />
      </div>
      {read.problem === undefined ? null : <ErrorState problem={read.problem} onRetry={read.refresh} />}
      {read.isLoading ? <SkeletonRows /> : null}
      {read.value !== undefined && rows.length === 0 ? <EmptyState title={texts.nothingMoved} /> : null}
      {rows.length === 0 ? null : (
        <Table
          label={texts.compare}
          columns={columns}
          rows={rows.slice(0, mostRows)}
          keyOf={({ uid }) => String(uid)}
        />
      )}
      {rows.length > mostRows ? <p className={styles.quiet}>{texts.more(rows.length - mostRows)}</p> : null}
    </Section>
  );
}
