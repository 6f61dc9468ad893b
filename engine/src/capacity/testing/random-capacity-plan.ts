import { createUniformSequence } from '@regie/engine/simulation';
import type { CapacityPlan } from '../capacity-plan.ts';

/** A random plan so small that everything can be tried: 5 demands, 3 workers, 3 periods, a few whole minutes. */
export function randomCapacityPlan(seed: number): CapacityPlan {
  const random = createUniformSequence(seed);
  const whole = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
  const skills = ['design', 'build'];
  const skill = (): string => skills[whole(0, 1)] ?? 'build';
  const span = () => {
    const from = whole(0, 2);
    return { from, to: whole(from, 2) };
  };
  return {
    workers: Array.from({ length: whole(1, 3) }, (_, index) => ({
      id: `worker ${index}`,
      skills: random() < 0.3 ? skills : [skill()],
      minutesPerPeriod: [whole(0, 3), whole(0, 3), whole(0, 3)],
    })),
    demands: Array.from({ length: whole(2, 5) }, (_, index) => ({
      id: `demand ${index}`,
      skill: skill(),
      workMinutes: whole(0, 5),
      ...span(),
      ...(random() < 0.4 ? { shifts: [{ ...span(), costCents: whole(0, 9) }] } : {}),
      ...(random() < 0.6 ? { dropCostCents: whole(1, 12) } : {}),
    })),
    hires: Array.from({ length: whole(0, 2) }, (_, index) => {
      const period = whole(0, 2);
      return {
        id: `hire ${index}`,
        skill: skill(),
        from: period,
        to: period,
        minutesPerPeriod: whole(1, 3),
        costCentsPerMinute: whole(1, 5),
      };
    }),
  };
}
