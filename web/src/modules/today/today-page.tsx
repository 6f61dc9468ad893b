import type { ProjectView } from '@regie/contracts/projects';
import { projectOperations } from '@regie/contracts/projects';
import { proposalOperations } from '@regie/contracts/records';
import { riskOperations } from '@regie/contracts/risks';
import type { ReactNode } from 'react';
import { holds, useMe, useRead } from '../../api/index.ts';
import { useLocale, useText } from '../../language/index.ts';
import {
  type Claim,
  Claims,
  ErrorState,
  PageHeader,
  ProgressBar,
  Section,
  SkeletonRows,
  useFormat,
} from '../../ui/index.ts';
import { useExample } from '../organisation/index.ts';
import { MyActivities } from '../planning/index.ts';
import { asksMe, waitsForMe } from '../proposals/index.ts';
import { joinClaims } from './claims.ts';
import { FirstSteps } from './first-steps.tsx';
import { MyProjects } from './my-projects.tsx';
import { MyProposals } from './my-proposals.tsx';
import { MyRisks, myOpenRisks } from './my-risks.tsx';
import { AskedOfMe, MyWork } from './my-work.tsx';
import { waitsForReview } from './reviews.ts';
import { texts } from './texts.ts';

const myRunningProjects = 'managerId = me and state in (active, on-hold)';
const isTroubled = ({ reportedHealth }: ProjectView) =>
  reportedHealth === 'amber' || reportedHealth === 'red';

/** What is mine today, as far as my roles show it. */
function useMine() {
  const me = useMe();
  const { today } = useLocale();
  const seesProjects = holds(me, 'project.read');
  const projects = useRead(
    projectOperations.list,
    { query: { filter: myRunningProjects, sort: 'endsOn', limit: '50' } },
    { isEnabled: seesProjects },
  );
  const anyProject = useRead(projectOperations.list, { query: { limit: '1' } }, { isEnabled: seesProjects });
  const risks = useRead(
    riskOperations.list,
    { query: { filter: myOpenRisks, sort: '-score', limit: '200' } },
    { isEnabled: holds(me, 'risk.read') },
  );
  const proposals = useRead(
    proposalOperations.list,
    { query: { state: 'open' } },
    { isEnabled: holds(me, 'proposal.make') },
  );
  return {
    projects,
    risks,
    overdue: risks.value?.rows.filter((risk) => waitsForReview(risk, today)) ?? [],
    toDecide: proposals.value?.rows.filter((one) => waitsForMe(one) || asksMe(one)) ?? [],
    proposerNames: proposals.value?.names ?? {},
    isEmptyOrganisation: anyProject.value?.total === 0,
  };
}

/** The sentence at the top: only what is the case. */
function useLede(mine: ReturnType<typeof useMine>): ReactNode {
  const text = useText(texts);
  const me = useMe();
  if (me.roles.length === 0) return text.noRole;
  if (mine.projects.isLoading || mine.risks.isLoading) return undefined;
  const rows = mine.projects.value?.rows ?? [];
  const troubled = rows.filter(isTroubled).length;
  const claims: readonly (Claim & { readonly count: number })[] = [
    {
      count: rows.length,
      text: text.yours(text.projects(rows.length)),
      opens: { to: '/projects', search: { filter: myRunningProjects } },
    },
    {
      count: troubled,
      text: text.troubled(troubled),
      opens: {
        to: '/projects',
        search: { filter: `${myRunningProjects} and reportedHealth in (amber, red)` },
      },
    },
    {
      count: mine.overdue.length,
      text: text.overdue(mine.overdue.length),
      opens: { to: '/risks', search: { filter: myOpenRisks, sort: 'reviewedOn' } },
    },
    {
      count: mine.toDecide.length,
      text: text.proposals(mine.toDecide.length),
      opens: { to: '/proposals' },
    },
  ];
  const made = claims.filter(({ count }) => count > 0);
  return made.length === 0 ? text.nothing : <Claims claims={joinClaims(made)} />;
}

/** The first page: a sentence, and what is mine. */
export function TodayPage() {
  const text = useText(texts);
  const { today } = useLocale();
  const me = useMe();
  const format = useFormat();
  const mine = useMine();
  const example = useExample();
  const lede = useLede(mine);
  const day = format.longDay(today);
  const problem = mine.projects.problem ?? mine.risks.problem;
  const isBusy = example.value?.state === 'busy';
  return (
    <>
      <PageHeader title={`${day[0]?.toUpperCase()}${day.slice(1)}`} lede={lede} />
      {problem !== undefined && <ErrorState problem={problem} onRetry={mine.projects.refresh} />}
      {isBusy && (
        <Section title={text.start}>
          <p>{text.exampleBusy}</p>
          <ProgressBar label={text.exampleBusy} ratio={example.value?.progress ?? 0} />
        </Section>
      )}
      {mine.isEmptyOrganisation && !isBusy && <FirstSteps />}
      {holds(me, 'project.read') && <AskedOfMe />}
      {mine.toDecide.length > 0 && <MyProposals proposals={mine.toDecide} names={mine.proposerNames} />}
      {mine.projects.isLoading && <SkeletonRows count={4} />}
      {mine.projects.value !== undefined && !mine.isEmptyOrganisation && (
        <MyProjects projects={mine.projects.value.rows} total={mine.projects.value.total} />
      )}
      {holds(me, 'project.read') && <MyWork />}
      {holds(me, 'project.read') && <MyActivities />}
      {mine.risks.value !== undefined && !mine.isEmptyOrganisation && <MyRisks risks={mine.overdue} />}
    </>
  );
}
