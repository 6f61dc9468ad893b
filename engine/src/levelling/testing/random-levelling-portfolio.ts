import {
  newActivity,
  newAssignment,
  newPlan,
  newProject,
  newResource,
  type Plan,
  parsePlanMinute,
  type Relation,
} from '@regie/engine/model';
import { createUniformSequence } from '@regie/engine/simulation';
import type { LevellingPortfolio, LevellingProject, SkillAsk } from '../portfolio/portfolio.ts';

/** The measures of a random portfolio. */
export interface PortfolioSize {
  readonly projects: number;
  readonly activities: number;
  readonly people: number;
  readonly longestDays: number;
}

const day = 480;
const minutesPerDay = 1440;
const monday = parsePlanMinute('2024-01-01T08:00') ?? 0;
const skills = ['wood', 'stone', 'steel'];
const kinds = ['FS', 'FS', 'FS', 'SS', 'FF'] as const;

type Whole = (least: number, most: number) => number;

function randomPlan(size: PortfolioSize, names: readonly string[], whole: Whole): Plan {
  const uids = Array.from({ length: size.activities }, (_, index) => index + 1);
  const relations = uids.slice(1).flatMap((successorUid): Relation[] =>
    whole(0, 2) === 0
      ? []
      : [
          {
            predecessorUid: whole(1, successorUid - 1),
            successorUid,
            type: kinds[whole(0, kinds.length - 1)] ?? 'FS',
            lag: { kind: 'working', minutes: whole(0, 1) * day },
          },
        ],
  );
  const resources = names.map((name, index) => newResource({ uid: index + 1, name }));
  return newPlan(newProject({ start: monday }), {
    activities: uids.map((uid) =>
      newActivity({ uid, durationMinutes: whole(1, size.longestDays) * day, priority: whole(4, 6) * 100 }),
    ),
    relations,
    resources,
    assignments: uids
      .filter(() => whole(0, 2) === 0)
      .map((uid) => newAssignment({ uid, activityUid: uid, resourceUid: whole(1, names.length) })),
  });
}

/** One or two asks for most activities; some for half a person, some for a level that not all have. */
function randomAsks({ activities }: Plan, whole: Whole): readonly SkillAsk[] {
  return activities.flatMap(({ uid }) =>
    skills
      .filter(() => whole(0, 2) === 0)
      .map((skill) => ({ activityUid: uid, skill, units: whole(1, 3) / 2, leastLevel: whole(0, 2) })),
  );
}

/** Plans that share people with skills, the same for the same seed; some people are away for some days. */
export function randomLevellingPortfolio(seed: number, size: PortfolioSize): LevellingPortfolio {
  const random = createUniformSequence(seed);
  const whole: Whole = (least, most) => least + Math.floor(random() * (most - least + 1));
  const names = Array.from({ length: size.people }, (_, index) => `person ${index + 1}`);
  const projects = Array.from({ length: size.projects }, (_, index): LevellingProject => {
    const plan = randomPlan(size, names, whole);
    return {
      name: `plan ${index + 1}`,
      plan,
      weight: whole(1, 5),
      due: whole(0, 3) === 0 ? undefined : monday + whole(2, 20) * minutesPerDay,
      asks: randomAsks(plan, whole),
    };
  });
  const people = names.map((resource) => ({
    resource,
    skills: Object.fromEntries(skills.filter(() => whole(0, 1) === 0).map((skill) => [skill, whole(0, 3)])),
  }));
  return { projects, people };
}
