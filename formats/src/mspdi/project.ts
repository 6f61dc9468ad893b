import { type Currency, newProject, type PlanMinute, type Project } from '@regie/engine/model';
import type { XmlElement } from '../xml/index.ts';
import {
  type Draft,
  fieldsOf,
  fieldTable,
  type RecordContext,
  readFields,
  within,
  writeFields,
} from './field.ts';
import {
  decimalFrom,
  flag,
  freeText,
  instant,
  type Spelling,
  timeOfDay,
  wholeNumber,
  wholeNumberFrom,
} from './values.ts';

/** The project's own fields while they are being read. */
interface ProjectDraft {
  readonly own: Draft<Project>;
  readonly currency: Draft<Currency>;
}

const scheduleFrom: Spelling<Project['scheduleFrom']> = {
  read: (text) => {
    const isFromStart = flag.read(text);
    return isFromStart === undefined ? undefined : isFromStart ? 'start' : 'finish';
  },
  write: (value) => flag.write(value === 'start'),
};

const own = fieldsOf<Project>();
const currency = fieldsOf<Currency>();

const table = fieldTable<ProjectDraft, Project>([
  ...within<ProjectDraft, Project, Draft<Project>, Project>(
    ({ own }) => own,
    (project) => project,
    [
      own('Name', 'name', freeText),
      own('Title', 'title', freeText),
      own('StartDate', 'start', instant),
      own('FinishDate', 'finish', instant),
      own('ScheduleFromStart', 'scheduleFrom', scheduleFrom),
      own('CalendarUID', 'calendarUid', wholeNumber),
      own('StatusDate', 'statusDate', instant),
      own('CurrentDate', 'currentDate', instant),
      own('MinutesPerDay', 'minutesPerDay', wholeNumberFrom(1, 1440)),
      own('MinutesPerWeek', 'minutesPerWeek', wholeNumberFrom(1, 10_080)),
      own('DaysPerMonth', 'daysPerMonth', wholeNumberFrom(1, 31)),
      own('DefaultStartTime', 'defaultStartTime', timeOfDay),
      own('DefaultFinishTime', 'defaultFinishTime', timeOfDay),
      own('CriticalSlackLimit', 'criticalSlackLimitDays', decimalFrom(-10_000, 10_000)),
      own('HonorConstraints', 'honoursConstraints', flag),
      own('MultipleCriticalPaths', 'hasMultipleCriticalPaths', flag),
      own('SplitsInProgressTasks', 'splitsInProgressActivities', flag),
    ],
  ),
  ...within<ProjectDraft, Project, Draft<Currency>, Currency>(
    ({ currency }) => currency,
    ({ currency }) => currency,
    [
      currency('CurrencyCode', 'code', freeText),
      currency('CurrencySymbol', 'symbol', freeText),
      currency('CurrencyDigits', 'digits', wholeNumber),
      currency('CurrencySymbolPosition', 'symbolPosition', wholeNumber),
    ],
  ),
]);

/**
 * A list that Microsoft Project itself always writes, and that nobody else does. Where it stands, HonorConstraints is 0
 * for the usual setting, in which constraints win: the program writes its inner flag, which is the other way round.
 */
export const masksElement = 'WBSMasks';

/**
 * Reads the fields that stand directly in the document. Without a StartDate the project starts at `earliest`, the
 * first date any task has; the epoch when there is none.
 */
export function readProject(
  fields: readonly XmlElement[],
  context: RecordContext,
  earliest: PlanMinute | undefined,
  isByMicrosoft: boolean,
): Project {
  const draft: ProjectDraft = { own: {}, currency: {} };
  const document: XmlElement = {
    name: 'Project',
    line: 1,
    text: '',
    attributes: undefined,
    children: [...fields],
  };
  const { otherFields } = readFields(document, table, draft, context);
  if (draft.own.start === undefined)
    context.findings.warn('mspdi/project-without-start', { element: 'Project/StartDate' }, 'guessed');
  const { honoursConstraints } = draft.own;
  if (isByMicrosoft && honoursConstraints !== undefined) draft.own.honoursConstraints = !honoursConstraints;
  return {
    ...newProject({ ...draft.own, start: draft.own.start ?? earliest ?? 0, currency: draft.currency }),
    ...(otherFields === undefined ? {} : { otherFields }),
  };
}

/** The texts of the project's own elements, in the way of Microsoft Project. */
export function writeProject(project: Project): Map<string, string> {
  const texts = writeFields(project, table, project.otherFields);
  return texts.set('HonorConstraints', flag.write(!project.honoursConstraints));
}
