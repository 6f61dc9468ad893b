import type { SkillAsk, SkilledPerson } from '@regie/engine/levelling';
import { type PlanMinute, parsePlanMinute } from '@regie/engine/model';
import { FindingList, type Reading } from '../findings.ts';
import { type JsonFields, parseJsonObject } from '../json/json-fields.ts';

const format = 'levelling-json';

const known = {
  agreement: ['people', 'asks', 'projects'],
  ask: ['file', 'activity', 'skill', 'units', 'level'],
  project: ['file', 'weight', 'due'],
} as const;

/** What is agreed about plans that are levelled together, beside the plans themselves; files by their names. */
export interface LevellingAgreement {
  readonly people: readonly SkilledPerson[];
  /** Without a file where there is only one plan. */
  readonly asks: readonly (SkillAsk & { readonly file?: string | undefined })[];
  readonly projects: readonly {
    readonly file: string;
    readonly weight: number;
    readonly due?: PlanMinute | undefined;
  }[];
}

/** A misspelt field would silently drop what was agreed. */
function warnUnknown(fields: JsonFields, names: readonly string[]): void {
  for (const name of fields.names()) if (!names.includes(name)) fields.warn('field-unknown', name);
}

function readPeople(fields: JsonFields): readonly SkilledPerson[] {
  const people = fields.object('people');
  return (people?.names() ?? []).flatMap((resource): SkilledPerson[] => {
    const levels = people?.object(resource);
    if (levels === undefined) return [];
    return [
      {
        resource,
        skills: Object.fromEntries(levels.names().map((skill) => [skill, levels.number(skill) ?? 0])),
      },
    ];
  });
}

function readAsk(fields: JsonFields): LevellingAgreement['asks'] {
  warnUnknown(fields, known.ask);
  const activityUid = fields.number('activity');
  const skill = fields.text('skill');
  const units = fields.number('units') ?? 1;
  if (activityUid === undefined || skill === undefined || units <= 0) {
    fields.warn('ask-incomplete', 'skill');
    return [];
  }
  return [{ file: fields.text('file'), activityUid, skill, units, leastLevel: fields.number('level') ?? 0 }];
}

function readProject(fields: JsonFields): LevellingAgreement['projects'] {
  warnUnknown(fields, known.project);
  const file = fields.text('file');
  const weight = fields.number('weight') ?? 1;
  const text = fields.text('due');
  const due = text === undefined ? undefined : parsePlanMinute(text);
  if (file === undefined || weight < 0) {
    fields.warn('project-incomplete', 'file');
    return [];
  }
  if (text !== undefined && due === undefined) fields.warn('not-a-date', 'due', text);
  return [{ file, weight, due }];
}

/**
 * Reads who has which skills at what level, what activities ask, and the weights and due dates of plans; the fields
 * are told in docs/method/levelling.md. A field that is not known is a warning.
 */
export function readLevellingJson(text: string): Reading<LevellingAgreement> {
  const findings = new FindingList();
  const fields = parseJsonObject(text, format, findings);
  if (fields === undefined) return { findings: findings.list() };
  warnUnknown(fields, known.agreement);
  const plan = {
    people: readPeople(fields),
    asks: fields.objects('asks').flatMap(readAsk),
    projects: fields.objects('projects').flatMap(readProject),
  };
  return { plan, findings: findings.list() };
}
