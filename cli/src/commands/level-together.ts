import { basename } from 'node:path';
import {
  type LevelledPortfolio,
  type LevellingOptions,
  levelPortfolio,
  type PortfolioFinding,
} from '@regie/engine/levelling';
import { formatPlanMinute, type Plan } from '@regie/engine/model';
import { type LevellingAgreement, readLevellingJson } from '@regie/formats/levelling-json';
import type { Terminal } from '../terminal.ts';
import type { LevelLine } from './level-line.ts';
import { type LineFinding, openPlan } from './line-finding.ts';

interface OpenFile {
  readonly file: string;
  readonly plan?: Plan;
  readonly findings: readonly LineFinding[];
}

interface ReadAgreement {
  readonly agreement?: LevellingAgreement;
  readonly findings: readonly LineFinding[];
}

async function readAgreement(path: string, terminal: Terminal): Promise<ReadAgreement> {
  try {
    const { plan, findings } = readLevellingJson(new TextDecoder().decode(await terminal.readFile(path)));
    return { ...(plan === undefined ? {} : { agreement: plan }), findings };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { findings: [{ code: 'level/not-readable', severity: 'refused', detail }] };
  }
}

const isNamed = (file: string, name: string | undefined): boolean => name === file || name === basename(file);

/** What is agreed about files that are not there. */
function unknownFiles(files: readonly OpenFile[], { asks, projects }: LevellingAgreement): LineFinding[] {
  const named = [...asks, ...projects].flatMap(({ file }) => file ?? []);
  return [...new Set(named)]
    .filter((name) => !files.some(({ file }) => isNamed(file, name)))
    .map((detail) => ({ code: 'level/file-unknown', severity: 'warning', detail }));
}

function findingOf({ code, activityUid, name }: PortfolioFinding): LineFinding {
  return {
    code,
    severity: 'warning',
    ...(activityUid === undefined ? {} : { activityUids: [activityUid] }),
    ...(name === undefined ? {} : { detail: name }),
  };
}

function linesOf(
  answer: LevelledPortfolio,
  files: readonly OpenFile[],
  agreed: readonly LineFinding[],
): LevelLine[] {
  const portfolio = {
    finish: formatPlanMinute(answer.finish),
    lowerBoundFinish: formatPlanMinute(answer.lowerBoundFinish),
    weightedTardinessMinutes: answer.weightedTardinessMinutes,
    lowerBoundTardinessMinutes: answer.lowerBoundTardinessMinutes,
  };
  const withPlans = files.filter(({ plan }) => plan !== undefined);
  return files.map(({ file, findings }) => {
    const project = answer.projects[withPlans.findIndex((other) => other.file === file)];
    if (project === undefined) return { file, findings };
    const own = answer.findings.filter((one) => (one.project ?? withPlans[0]?.file) === file);
    return {
      file,
      finish: formatPlanMinute(project.finish),
      tardinessMinutes: project.tardinessMinutes,
      schedules: answer.schedules,
      portfolio,
      activities: project.activities.map(({ uid, start, finish, people }) => ({
        uid,
        start: formatPlanMinute(start),
        finish: formatPlanMinute(finish),
        people,
      })),
      findings: [...findings, ...(file === withPlans[0]?.file ? agreed : []), ...own.map(findingOf)],
    };
  });
}

/** Levels plans that share their people together, as the agreement in another file says: one line per file. */
export async function levelTogether(
  names: readonly string[],
  agreementPath: string,
  optionsFor: () => LevellingOptions,
  terminal: Terminal,
): Promise<readonly LevelLine[]> {
  const { agreement, findings: agreed } = await readAgreement(agreementPath, terminal);
  if (agreement === undefined) return [{ file: agreementPath, findings: agreed }];
  const files: OpenFile[] = [];
  for (const file of names) files.push({ file, ...(await openPlan(file, terminal)) });
  const plans = files.flatMap(({ file, plan }) => (plan === undefined ? [] : [{ file, plan }]));
  if (plans.length === 0) return files;
  const answer = levelPortfolio(
    {
      people: agreement.people,
      projects: plans.map(({ file, plan }) => {
        const said = agreement.projects.find((one) => isNamed(file, one.file));
        const asks = agreement.asks.filter((one) =>
          one.file === undefined ? plans.length === 1 : isNamed(file, one.file),
        );
        return { name: file, plan, weight: said?.weight ?? 1, due: said?.due, asks };
      }),
    },
    optionsFor(),
  );
  if ('refusal' in answer)
    return files.map(({ file, findings }) => ({
      file,
      findings: [...findings, { severity: 'refused', ...answer.refusal }],
    }));
  return linesOf(answer, files, [...agreed, ...unknownFiles(files, agreement)]);
}
