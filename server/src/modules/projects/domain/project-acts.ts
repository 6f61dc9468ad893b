import { projectPhases } from '@regie/contracts/projects';
import type { FactValues } from '../../../platform/governance.ts';
import type { RecordAct } from '../../../platform/records/record-verbs.ts';
import type { Project } from './project.ts';

type Known = Pick<
  Project,
  'class' | 'state' | 'managerId' | 'sponsorId' | 'goal' | 'startsOn' | 'endsOn' | 'budgetCents'
>;

/** What can be said of a project by its own fields. */
export function projectFacts(project: Known): FactValues {
  const wanted = [project.managerId, project.startsOn, project.endsOn, project.budgetCents];
  return {
    'project.class': project.class,
    'project.state': project.state,
    'project.sponsor-named': project.sponsorId !== null,
    'project.goal-stated': (project.goal ?? '').trim() !== '',
    'project.start-gaps': wanted.filter((value) => value === null).length,
  };
}

/** Acts that a change of a project amounts to. */
export function projectActs(after: Project, before: Project | null): readonly RecordAct[] {
  // What is new is linked with nothing yet.
  const facts = { ...projectFacts(after), ...(before === null ? { 'project.goal-linked': false } : {}) };
  const acts: RecordAct[] = [];
  const has = <Name extends keyof Project>(name: Name) => before === null || before[name] !== after[name];
  // Going on after a pause is no start.
  if (after.state === 'active' && (before === null || before.state === 'proposed')) {
    acts.push({ act: 'projects.start', facts });
  }
  if (after.state === 'completed' && before?.state !== 'completed')
    acts.push({ act: 'projects.close', facts });
  if (before !== null && before.phase !== after.phase) {
    const steps = projectPhases.indexOf(after.phase) - projectPhases.indexOf(before.phase);
    acts.push({ act: 'projects.pass-phase', facts: { ...facts, 'phase.steps': steps } });
  }
  if (before !== null && has('reportedHealth')) {
    const health = {
      'health.reported': after.reportedHealth,
      'health.explained': (after.healthNote ?? '').trim() !== '' && has('healthNote'),
    };
    acts.push({ act: 'projects.report-health', facts: { ...facts, ...health } });
  }
  if (after.managerId !== null && has('managerId')) {
    acts.push({ act: 'projects.assign-manager', facts, personId: after.managerId });
  }
  const amount = Math.abs((after.budgetCents ?? 0) - (before?.budgetCents ?? 0));
  if (before !== null && amount !== 0) {
    acts.push({ act: 'projects.change-budget', facts: { ...facts, 'decision.amount-cents': amount } });
  }
  return acts;
}
