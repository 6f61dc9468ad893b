import { type CalculationProfile, usualCalculationProfile } from '@regie/engine/model';
import type { FindingList } from '../findings.ts';
import type { XerRow } from './column.ts';
import { flag, type Spelling, words } from './spelling.ts';

const lagCalendars = words<CalculationProfile['lagCalendar']>({
  rcal_Predecessor: 'predecessor',
  rcal_Successor: 'successor',
  rcal_ProjDefault: 'project',
  rcal_24Hour: 'roundTheClock',
});
const floats = words<CalculationProfile['totalFloat']>({
  FT_SS: 'start',
  FT_SF: 'start',
  FT_FF: 'finish',
  FT_MIN: 'smaller',
});
/** How a project tells what is critical. */
export const criticalTypes = words<CalculationProfile['critical']>({
  CT_TotFloat: 'totalFloat',
  CT_DrivPath: 'longestPath',
});

/** What SCHEDOPTIONS and PROJECT say of the calculation of a project. */
export interface ScheduleChoices {
  readonly profile: CalculationProfile;
  readonly hasOpenEndsCritical: boolean;
}

/** Reads the options of a project; what they leave open is as the program has it for a new project. */
export function readScheduleChoices(
  project: XerRow | undefined,
  options: XerRow | undefined,
  findings: FindingList,
): ScheduleChoices {
  const usual = usualCalculationProfile;
  const choice = <Value>(name: string, spelling: Spelling<Value>, otherwise: Value): Value =>
    options?.value(name, spelling, findings) ?? otherwise;
  return {
    profile: {
      progressMode: progressModeOf(options),
      lagCalendar: choice('sched_calendar_on_relationship_lag', lagCalendars, usual.lagCalendar),
      totalFloat: choice('sched_float_type', floats, usual.totalFloat),
      critical: project?.value('critical_path_type', criticalTypes, findings) ?? usual.critical,
      usesExpectedFinish: choice('sched_use_expect_end_flag', flag, usual.usesExpectedFinish),
      countsStartLagFromEarlyStart: choice(
        'sched_lag_early_start_flag',
        flag,
        usual.countsStartLagFromEarlyStart,
      ),
      countsFloatToOwnProject: choice(
        'sched_use_project_end_date_for_float',
        flag,
        usual.countsFloatToOwnProject,
      ),
      honoursOtherProjects: options?.text('sched_outer_depend_type') !== 'SD_None',
    },
    hasOpenEndsCritical: choice('sched_open_critical_flag', flag, false),
  };
}

/** Two flags tell three ways: neither of them is the third. */
function progressModeOf(options: Pick<XerRow, 'text'> | undefined): CalculationProfile['progressMode'] {
  const isRetained = flag.read(options?.text('sched_retained_logic') ?? '');
  const isOverride = flag.read(options?.text('sched_progress_override') ?? '');
  if (isOverride === true) return 'progressOverride';
  return isRetained === false && isOverride === false ? 'actualDates' : 'retainedLogic';
}

/** Puts the options of a plan into a row of SCHEDOPTIONS; what the row says already in other words stays. */
export function writeScheduleChoices(
  profile: CalculationProfile,
  hasOpenEndsCritical: boolean,
  fields: Map<string, string>,
): void {
  const { progressMode } = profile;
  const usual = usualCalculationProfile;
  put(fields, 'sched_calendar_on_relationship_lag', lagCalendars, profile.lagCalendar, usual.lagCalendar);
  put(fields, 'sched_float_type', floats, profile.totalFloat, usual.totalFloat);
  put(fields, 'sched_use_expect_end_flag', flag, profile.usesExpectedFinish, usual.usesExpectedFinish);
  put(
    fields,
    'sched_lag_early_start_flag',
    flag,
    profile.countsStartLagFromEarlyStart,
    usual.countsStartLagFromEarlyStart,
  );
  put(
    fields,
    'sched_use_project_end_date_for_float',
    flag,
    profile.countsFloatToOwnProject,
    usual.countsFloatToOwnProject,
  );
  put(fields, 'sched_open_critical_flag', flag, hasOpenEndsCritical, false);
  const written = { text: (name: string) => fields.get(name) ?? '' };
  if (progressModeOf(written) !== progressMode) {
    fields.set('sched_retained_logic', flag.write(progressMode === 'retainedLogic'));
    fields.set('sched_progress_override', flag.write(progressMode === 'progressOverride'));
  }
  if ((fields.get('sched_outer_depend_type') !== 'SD_None') !== profile.honoursOtherProjects)
    fields.set('sched_outer_depend_type', profile.honoursOtherProjects ? 'SD_Both' : 'SD_None');
}

/** Sets a field unless what stands there, or is meant where nothing does, is the same. */
export function put<Value>(
  fields: Map<string, string>,
  name: string,
  spelling: Spelling<Value>,
  value: Value | undefined,
  usual?: Value,
): void {
  const known = fields.get(name);
  const meant = known === undefined || known === '' ? usual : spelling.read(known);
  if (meant === value) return;
  if (value === undefined) fields.delete(name);
  else fields.set(name, spelling.write(value));
}
