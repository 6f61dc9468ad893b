import {
  type CalculationProfile,
  type Currency,
  newPlan,
  newProject,
  type Plan,
  type Project,
  usualCalculationProfile,
} from '@regie/engine/model';
import { activityShape } from './activity-shape.ts';
import { calendarShape } from './calendar-shape.ts';
import { customFieldShape, outlineCodeShape } from './custom-field-shape.ts';
import { customValueList } from './detail-shapes.ts';
import { propertiesOf, recordShape } from './record-shape.ts';
import { relationShape } from './relation-shape.ts';
import { assignmentShape, resourceShape } from './resource-shape.ts';
import { choiceShape, type JsonSchema, listShape, type Shape } from './shape.ts';
import {
  instant,
  numberFrom,
  otherFields,
  text,
  truth,
  wholeNumber,
  wholeNumberFrom,
} from './value-shapes.ts';

/** What the format calls itself in the file. */
export const formatName = 'regie-plan' as const;
/** Rises when a reader of the version before could misunderstand a file; properties that are added leave it. */
export const formatVersion = 1 as const;

const profile = propertiesOf<CalculationProfile>();
const profileShape = recordShape<CalculationProfile>()(
  [
    profile('progressMode', choiceShape(['retainedLogic', 'progressOverride', 'actualDates'])),
    profile('lagCalendar', choiceShape(['predecessor', 'successor', 'project', 'roundTheClock'])),
    profile('totalFloat', choiceShape(['start', 'finish', 'smaller'])),
    profile('critical', choiceShape(['totalFloat', 'longestPath'])),
    profile('usesExpectedFinish', truth),
    profile('countsStartLagFromEarlyStart', truth),
    profile('countsFloatToOwnProject', truth),
    profile('honoursOtherProjects', truth),
  ],
  { required: [], complete: (draft) => ({ ...usualCalculationProfile, ...draft }) },
);

const currency = propertiesOf<Currency>();
const project = propertiesOf<Project>();
const projectShape = recordShape<Project>()(
  [
    project('name', text),
    project('title', text),
    project('start', instant),
    project('finish', instant),
    project('scheduleFrom', choiceShape(['start', 'finish'])),
    project('calendarUid', wholeNumber),
    project('statusDate', instant),
    project('currentDate', instant),
    project('minutesPerDay', wholeNumberFrom(1, 1440)),
    project('minutesPerWeek', wholeNumberFrom(1, 10_080)),
    project('daysPerMonth', wholeNumberFrom(1, 31)),
    project('defaultStartTime', wholeNumberFrom(0, 1439)),
    project('defaultFinishTime', wholeNumberFrom(0, 1440)),
    project('criticalSlackLimitDays', numberFrom(-10_000, 10_000)),
    project('honoursConstraints', truth),
    project('hasMultipleCriticalPaths', truth),
    project('splitsInProgressActivities', truth),
    project('profile', profileShape),
    project(
      'currency',
      recordShape<Currency>()(
        [
          currency('code', text),
          currency('symbol', text),
          currency('digits', wholeNumber),
          currency('symbolPosition', wholeNumber),
        ],
        { required: [], complete: (draft) => draft },
      ),
    ),
    project('customValues', customValueList),
    project('otherFields', otherFields),
  ],
  {
    required: ['start'],
    complete: ({ start, ...rest }) => (start === undefined ? undefined : newProject({ ...rest, start })),
  },
);

/** The file: a plan that says what it is. */
export interface PlanDocument extends Plan {
  readonly format: typeof formatName;
  readonly version: typeof formatVersion;
  readonly $schema?: string;
}

const document = propertiesOf<PlanDocument>();

/** The whole file. */
export const documentShape: Shape<PlanDocument> = recordShape<PlanDocument>()(
  [
    document('$schema', text),
    document('format', choiceShape([formatName])),
    document('version', choiceShape([formatVersion])),
    document('project', projectShape),
    document('calendars', listShape(calendarShape)),
    document('activities', listShape(activityShape)),
    document('relations', listShape(relationShape)),
    document('resources', listShape(resourceShape)),
    document('assignments', listShape(assignmentShape)),
    document('customFields', listShape(customFieldShape)),
    document('outlineCodes', listShape(outlineCodeShape)),
  ],
  {
    required: ['format', 'version', 'project'],
    complete: ({ format, version, project, $schema, ...rest }) =>
      format === undefined || version === undefined || project === undefined
        ? undefined
        : { ...newPlan(project, rest), format, version, ...($schema === undefined ? {} : { $schema }) },
  },
);

/** The JSON Schema of the format; docs/formats/plan.schema.json is this, written out. */
export const planJsonSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Regie plan',
  description:
    'A project plan, complete and without loss. See plan-json.md for meanings, units and defaults.',
  ...documentShape.schema,
};
