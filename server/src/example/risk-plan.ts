import type { ExampleProject } from './content/example-project.ts';
import type { ExampleRisk } from './content/example-risk.ts';
import type { PersonCode } from './content/people.ts';
import { commonRisks, risksOfTheme } from './content/risks.ts';
import { lastDayOf } from './project-course.ts';
import type { ToldProject } from './project-story.ts';
import type { Random } from './random.ts';

/** How a risk will go, in days from today; what lies in the future does not happen. */
export interface RiskPlan {
  readonly content: ExampleRisk;
  readonly knownDay: number;
  /** Whether it came up in a session of the whole team, or one by one. */
  readonly isFromSession: boolean;
  readonly raisedBy: PersonCode;
  readonly owner: PersonCode;
  readonly actionee: PersonCode;
  readonly probability: number;
  readonly impact: ExampleRisk['impact'];
  readonly residual: readonly [number, number];
  readonly scoredDay: number;
  readonly respondedDay: number;
  /** When it closed or happened, if it did. */
  readonly ends?: { readonly day: number; readonly status: 'closed' | 'occurred' };
}

const countOfClass = { a: 7, b: 5, c: 4 } as const;
/** Projects not decided yet have had one session at the most. */
const countProposed = 3;

/** Goes round the pool so that projects of one kind differ, and their neighbours most. */
function chooseRisks(project: ExampleProject, index: number, random: Random): readonly ExampleRisk[] {
  const count = project.course === 'proposed' ? countProposed : countOfClass[project.class];
  const pool = risksOfTheme[project.theme];
  const common = random.isTrue(0.6) ? 1 : 0;
  const chosen = Array.from({ length: count - common }, (_, k) => pool[(index * 5 + k * 3) % pool.length]);
  return [...chosen, ...(common === 1 ? [random.pick(first(commonRisks))] : [])].flatMap(
    (risk) => risk ?? [],
  );
}

/** The pools are never empty. */
function first<T>(items: readonly T[]): readonly [T, ...T[]] {
  const [head, ...tail] = items;
  if (head === undefined) throw new Error('an empty pool');
  return [head, ...tail];
}

function onScale(value: number): number {
  return Math.min(5, Math.max(1, value));
}

/** Judged a little differently per project; what remains after the response is never worse. */
function judge({ probability, impact, residual, isOpportunity }: ExampleRisk, random: Random) {
  const judged = onScale(probability + random.pick([-1, 0, 0, 0, 1]));
  const shift = random.pick([-1, 0, 0, 1]);
  const [time, cost, quality, safety, reputation] = impact;
  const most = Math.max(...impact);
  const move = (value: number) => (value === most ? onScale(value + shift) : value);
  const moved = [move(time), move(cost), move(quality), move(safety), move(reputation)] as const;
  const [p, i] = residual;
  const rest = isOpportunity === true ? residual : [Math.min(p, judged), Math.min(i, Math.max(...moved))];
  return { probability: judged, impact: moved, residual: [rest[0] ?? 1, rest[1] ?? 1] as const };
}

function endOf(knownDay: number, last: number, random: Random) {
  const day = knownDay + random.whole(70, 230);
  const status = random.isTrue(0.27) ? 'occurred' : 'closed';
  const isEarly = random.isTrue(0.42) && day < last - 3;
  return isEarly ? { ends: { day, status } as const } : {};
}

/** The risks of one project, each with its own course. */
export function planRisks({ project, knownDay, random }: ToldProject, index: number): readonly RiskPlan[] {
  const last = lastDayOf(project);
  const start = Math.max(knownDay + 6, project.course === 'proposed' ? knownDay + 30 : project.days[0] + 12);
  return chooseRisks(project, index, random).map((content, place) => {
    const isFromSession = place < 3 || random.isTrue(0.3);
    const later = Math.round(start + random.next() * Math.max(1, last - 8 - start));
    const risk = isFromSession ? Math.min(start, last - 8) : later;
    const scoredDay = isFromSession ? risk : risk + random.whole(2, 12);
    const [member, other] = project.team;
    const owner = random.isTrue(0.7) ? project.manager : random.pick([project.sponsor, member, other]);
    return {
      content,
      knownDay: risk,
      isFromSession,
      raisedBy: isFromSession ? project.manager : random.pick([project.manager, member, other, member]),
      owner,
      actionee: random.pick([member, other, project.manager]),
      ...judge(content, random),
      scoredDay,
      respondedDay: scoredDay + random.whole(4, 24),
      ...endOf(risk, last, random),
    };
  });
}
