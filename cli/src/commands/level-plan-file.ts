import { type LevellingFinding, type LevellingOptions, levelPlan } from '@regie/engine/levelling';
import { formatPlanMinute } from '@regie/engine/model';
import { readPlanFile } from '@regie/formats/plan-file';
import type { LevelLine } from './level-line.ts';
import type { LineFinding } from './line-finding.ts';

function findingOf({ code, activityUid, resourceUid }: LevellingFinding): LineFinding {
  return { code, severity: 'warning', activityUids: [activityUid], detail: `resource uid ${resourceUid}` };
}

/** Levels a plan of any format that Regie reads. */
export async function levelPlanFile(
  file: string,
  bytes: Uint8Array,
  optionsFor: () => LevellingOptions,
): Promise<LevelLine> {
  const { plan, findings } = await readPlanFile(bytes);
  if (plan === undefined) return { file, findings };
  const answer = levelPlan(plan, optionsFor());
  if ('refusal' in answer)
    return { file, findings: [...findings, { severity: 'refused', ...answer.refusal }] };
  return {
    file,
    finish: formatPlanMinute(answer.projectFinish),
    lowerBoundFinish: formatPlanMinute(answer.lowerBoundFinish),
    schedules: answer.schedules,
    activities: answer.activities.map(({ uid, start, finish }) => ({
      uid,
      start: formatPlanMinute(start),
      finish: formatPlanMinute(finish),
    })),
    findings: [...findings, ...answer.findings.map(findingOf)],
  };
}
