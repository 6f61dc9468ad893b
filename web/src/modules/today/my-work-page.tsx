import { proposalOperations, workOperations } from '@regie/contracts/records';
import { useRead } from '../../api/index.ts';
import { useLocale, useText } from '../../language/index.ts';
import { ErrorState, PageHeader, Section, SkeletonRows } from '../../ui/index.ts';
import { MyActivities } from '../planning/index.ts';
import { asksMe, waitsForMe } from '../proposals/index.ts';
import { MyProposals } from './my-proposals.tsx';
import { partOf, workParts } from './work-parts.ts';
import { WorkTable } from './work-table.tsx';
import { workTexts } from './work-texts.ts';

/** Everything that waits for me: rows of every register, risks, decisions to take, and activities of plans. */
export function MyWorkPage() {
  const text = useText(workTexts);
  const { today } = useLocale();
  const { value, problem, refresh } = useRead(workOperations.list, {});
  const proposals = useRead(proposalOperations.list, { query: { state: 'open' } }).value;
  const asked = proposals?.rows.filter((one) => waitsForMe(one) || asksMe(one)) ?? [];
  const late = value?.rows.filter(({ isOverdue }) => isOverdue).length ?? 0;
  const lede =
    value === undefined
      ? undefined
      : value.total === 0
        ? text.none
        : `${text.lede(value.total)}: ${late === 0 ? text.noneLate : text.overdue(late)}.`;
  return (
    <>
      <PageHeader title={text.title} lede={lede} />
      {problem !== undefined && <ErrorState problem={problem} onRetry={refresh} />}
      {value === undefined && problem === undefined ? <SkeletonRows /> : null}
      {value?.total === 0 && asked.length === 0 ? <p>{text.noneDetail}</p> : null}
      {asked.length > 0 && <MyProposals proposals={asked} names={proposals?.names ?? {}} />}
      {workParts.map((part) => {
        const rows = value?.rows.filter((row) => partOf(row, today) === part) ?? [];
        return rows.length === 0 ? null : (
          <Section key={part} title={text.parts[part]}>
            <WorkTable label={text.parts[part]} rows={rows} />
          </Section>
        );
      })}
      {value !== undefined && value.total > value.rows.length ? (
        <p>{text.more(value.total - value.rows.length)}</p>
      ) : null}
      <MyActivities />
    </>
  );
}
