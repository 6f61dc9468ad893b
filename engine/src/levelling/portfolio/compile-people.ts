import type { Plan, PlanMinute, Resource } from '@regie/engine/model';
import type { Calendars, WorkClock } from '@regie/engine/time';
import type { CompiledPlan } from '../plans/compile-items.ts';
import { mostUnits, unitsOf } from '../plans/compile-items.ts';
import { UseProfile } from '../plans/use-profile.ts';
import type { PortfolioFinding, SkilledPerson } from './portfolio.ts';
import type { Person } from './portfolio-item.ts';

/** A plan with what compiling it gave. */
export interface CompiledPart {
  readonly name: string;
  readonly plan: Plan;
  readonly compiled: CompiledPlan;
}

/** What all plans together have of each resource; those of the same name are one. */
export interface Pool {
  readonly capacities: UseProfile[];
  readonly mostUnits: number[];
  readonly people: Person[];
  readonly findings: PortfolioFinding[];
  /** The place of each resource of a plan, by place of the plan and uid. */
  readonly placeOf: (part: number, resourceUid: number) => number | undefined;
}

const minutesPerDay = 1440;
const mostDays = 3650;

/** Days of a stretch on which a clock works longer than a person does. */
function awayDays(
  clock: WorkClock,
  own: WorkClock,
  [from, to]: readonly [PlanMinute, PlanMinute],
): UseProfile | undefined {
  const away = new UseProfile(1);
  let isAway = false;
  const first = Math.floor(from / minutesPerDay) * minutesPerDay;
  const last = Math.min(to, first + mostDays * minutesPerDay);
  for (let day = first; day < last; day += minutesPerDay) {
    if (own.between(day, day + minutesPerDay) >= clock.between(day, day + minutesPerDay)) continue;
    away.add(day, day + minutesPerDay, -1);
    isAway = true;
  }
  return isAway ? away : undefined;
}

function awayFrom(
  { calendarUid }: Resource,
  calendars: Calendars,
  stretch: readonly [PlanMinute, PlanMinute],
): Person['awayFrom'] {
  if (calendarUid === undefined) return () => undefined;
  const own = calendars.clockOf(calendarUid);
  const known = new Map<WorkClock, UseProfile | undefined>();
  return (clock) => {
    if (!known.has(clock)) known.set(clock, awayDays(clock, own, stretch));
    return known.get(clock);
  };
}

function poolResources(parts: readonly CompiledPart[]): Omit<Pool, 'people'> {
  const placeOfName = new Map<string, number>();
  const places = parts.map(() => new Map<number, number>());
  const capacities: UseProfile[] = [];
  const most: number[] = [];
  const findings: PortfolioFinding[] = [];
  for (const [part, { name: project, plan }] of parts.entries()) {
    for (const resource of plan.resources) {
      if (resource.kind !== 'work' || resource.isInactive === true) continue;
      const name = resource.name === '' ? `${project} ${resource.uid}` : resource.name;
      const place = placeOfName.get(name) ?? capacities.length;
      if (place === capacities.length) {
        capacities.push(unitsOf(resource).profile);
        most.push(mostUnits(resource));
      } else if (most[place] !== mostUnits(resource))
        findings.push({ code: 'levelling/units-differ', project, name });
      placeOfName.set(name, place);
      places[part]?.set(resource.uid, place);
    }
  }
  const placeOf: Pool['placeOf'] = (part, uid) => places[part]?.get(uid);
  return { capacities, mostUnits: most, findings, placeOf };
}

/** The resources of all plans as one pool, and of them the people who can be chosen. */
export function poolPeople(
  parts: readonly CompiledPart[],
  skilled: readonly SkilledPerson[],
  stretch: readonly [PlanMinute, PlanMinute],
): Pool {
  const pool = poolResources(parts);
  const people = skilled.flatMap(({ resource: name, skills }): Person[] => {
    for (const [part, { plan, compiled }] of parts.entries()) {
      const resource = plan.resources.find((one) => one.name === name && one.kind === 'work');
      const place = resource === undefined ? undefined : pool.placeOf(part, resource.uid);
      if (resource === undefined || place === undefined) continue;
      const away = awayFrom(resource, compiled.calendars, stretch);
      return [{ name, resource: place, mostUnits: mostUnits(resource), skills, awayFrom: away }];
    }
    pool.findings.push({ code: 'levelling/person-unknown', name });
    return [];
  });
  return { ...pool, people };
}
