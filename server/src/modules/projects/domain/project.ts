import { type Refusal, refuse } from '@regie/contracts';
import type { ProjectRefusal, projectFields } from '@regie/contracts/projects';
import type { ValuesOf } from '../../../platform/records/record-images.ts';
import type { Moment } from '../../../platform/records/record-verbs.ts';

export type Project = ValuesOf<typeof projectFields>;

/** Codes in use, lower case, with the project that has each: `zaak-27` → P-12. */
export type TakenCodes = ReadonlyMap<string, { readonly id: string; readonly key: string }>;

export function newProject(): Project {
  return {
    title: '',
    code: '',
    state: 'proposed',
    phase: 'initiation',
    reportedHealth: 'grey',
    healthNote: null,
    managerId: null,
    sponsorId: null,
    administrativeClientId: null,
    politicalClientId: null,
    budgetOwnerId: null,
    class: 'b',
    sector: null,
    method: 'phased',
    startsOn: null,
    endsOn: null,
    restartsOn: null,
    summary: null,
    goal: null,
    toleranceDays: null,
    toleranceCostPercent: null,
    confidentiality: 'internal',
    budgetCents: null,
    costOfDelayCents: null,
    tags: null,
  };
}

/** What cannot be said of a project. A rule that was broken before a change does not block that change. */
export function checkProject(
  project: Project,
  before: Project | null,
  _moment: Moment,
  taken: TakenCodes,
  id: string | null,
): Refusal<ProjectRefusal> | undefined {
  const other = taken.get(project.code.toLowerCase());
  if (other !== undefined && other.id !== id) {
    return refuse('projects/code-taken', { place: 'code', facts: { code: project.code, other: other.key } });
  }
  if (project.startsOn !== null && project.endsOn !== null && project.endsOn < project.startsOn) {
    return refuse('projects/end-before-start', {
      place: 'endsOn',
      facts: { start: project.startsOn, end: project.endsOn },
    });
  }
  if (project.state === 'on-hold' && project.restartsOn === null && before?.state !== 'on-hold') {
    return refuse('projects/on-hold-without-restart', { place: 'restartsOn' });
  }
  if (project.state === 'active' && project.managerId === null && before?.state !== 'active') {
    return refuse('projects/manager-missing', { place: 'managerId' });
  }
  const isNewlyRed = project.reportedHealth === 'red' && before?.reportedHealth !== 'red';
  if (isNewlyRed && (project.healthNote ?? '').trim() === '') {
    return refuse('projects/red-without-note', { place: 'healthNote' });
  }
  return undefined;
}
