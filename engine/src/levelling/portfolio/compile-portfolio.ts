import type { PlanMinute } from '@regie/engine/model';
import type { CycleRefusal } from '@regie/engine/scheduling';
import type { WorkClock } from '@regie/engine/time';
import { compilePlan } from '../plans/compile-items.ts';
import type { PlanItem } from '../plans/plan-item.ts';
import { matchPeople } from './choose-team.ts';
import { type CompiledPart, type Pool, poolPeople } from './compile-people.ts';
import type { LevellingPortfolio, LevellingProject, PortfolioFinding, SkillAsk } from './portfolio.ts';
import type { CompiledPortfolio, PortfolioItem, Slot } from './portfolio-item.ts';
import { clocksAlike } from './same-clock.ts';

const tolerance = 1e-9;

/** 2.5 units are three people, the last for half of the time. */
function unitsPerPerson({ units }: SkillAsk): readonly number[] {
  const whole = Math.floor(units + tolerance);
  const rest = units - whole;
  return [...new Array<number>(whole).fill(1), ...(rest > tolerance ? [rest] : [])];
}

/** The slots of an activity; those who are on it already are not asked a second time. */
function slotsOf(pool: Pool, asks: readonly SkillAsk[], uses: PlanItem['uses']): readonly Slot[] {
  const busy = new Set(uses.map(({ resource }) => resource));
  const breadth = (candidate: number): number => Object.keys(pool.people[candidate]?.skills ?? {}).length;
  return asks.flatMap((ask) =>
    unitsPerPerson(ask).map((units) => ({
      skill: ask.skill,
      units,
      candidates: [...pool.people.keys()]
        .filter((candidate) => {
          const person = pool.people[candidate];
          const level = person?.skills[ask.skill];
          if (person === undefined || level === undefined || busy.has(person.resource)) return false;
          return level >= ask.leastLevel && person.mostUnits + tolerance >= units;
        })
        .sort((one, other) => breadth(one) - breadth(other) || one - other),
    })),
  );
}

/** As many of the slots as different people can fill at once when all are free. */
function fillable(slots: readonly Slot[]): readonly Slot[] {
  const kept: Slot[] = [];
  for (const slot of slots)
    if (matchPeople([...kept, slot].map(({ candidates }) => candidates)) !== undefined) kept.push(slot);
  return kept;
}

interface Joining {
  readonly pool: Pool;
  readonly clockFor: (clock: WorkClock) => WorkClock;
  readonly findings: PortfolioFinding[];
  /** Items of the plans before. */
  readonly offset: number;
}

function joinItems(
  { pool, clockFor, findings, offset }: Joining,
  { compiled, name }: CompiledPart,
  project: number,
  asks: readonly SkillAsk[],
): PortfolioItem[] {
  const asksOf = new Map(compiled.items.map(({ uid }): [number, SkillAsk[]] => [uid, []]));
  for (const ask of asks) {
    const { activityUid } = ask;
    const known = asksOf.get(activityUid);
    if (known === undefined)
      findings.push({ code: 'levelling/activity-unknown', project: name, activityUid });
    else known.push(ask);
  }
  return compiled.items.map((item) => {
    const uses = item.uses.flatMap(({ resource, units }) => {
      const place = pool.placeOf(project, compiled.resourceUids[resource] ?? Number.NaN);
      return place === undefined ? [] : [{ resource: place, units }];
    });
    const asked = slotsOf(pool, asksOf.get(item.uid) ?? [], uses);
    const slots = item.durationMinutes === 0 ? [] : fillable(asked);
    for (const { skill } of item.durationMinutes === 0 ? [] : asked.filter((slot) => !slots.includes(slot)))
      findings.push({
        code: 'levelling/too-few-with-skill',
        project: name,
        activityUid: item.uid,
        name: skill,
      });
    const links = item.links.map((link) => ({ ...link, item: link.item + offset }));
    return { ...item, clock: clockFor(item.clock), links, uses, slots, project };
  });
}

/** From the first start to well after the last finish, whatever the order in which all is done. */
function stretchOf(parts: readonly CompiledPart[]): readonly [PlanMinute, PlanMinute] {
  let [from, to, work] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  for (const { compiled } of parts) {
    from = Math.min(from, compiled.unlevelled.projectStart);
    to = Math.max(to, compiled.unlevelled.projectFinish);
    for (const { currentStart, currentFinish } of compiled.items) work += currentFinish - currentStart;
  }
  return [from, to + work];
}

function compileParts(projects: readonly LevellingProject[]): CompiledPart[] | CycleRefusal {
  const parts: CompiledPart[] = [];
  for (const { name, plan } of projects) {
    const compiled = compilePlan(plan);
    if ('refusal' in compiled) return compiled.refusal;
    parts.push({ name, plan, compiled });
  }
  return parts;
}

/** Makes plans ready to be levelled together; refuses relations that run in a circle. */
export function compilePortfolio(
  portfolio: LevellingPortfolio,
): CompiledPortfolio | { readonly refusal: CycleRefusal } {
  const parts = compileParts(portfolio.projects);
  if (!Array.isArray(parts)) return { refusal: parts };
  const stretch = stretchOf(parts);
  const pool = poolPeople(parts, portfolio.people, stretch);
  const clockFor = clocksAlike(stretch);
  const items: PortfolioItem[] = [];
  const findings = [...pool.findings];
  for (const [project, part] of parts.entries()) {
    for (const { activityUid, resourceUid } of part.compiled.findings) {
      const name = part.plan.resources.find(({ uid }) => uid === resourceUid)?.name;
      findings.push({ code: 'levelling/more-than-available', project: part.name, activityUid, name });
    }
    const asks = portfolio.projects[project]?.asks ?? [];
    items.push(...joinItems({ pool, clockFor, findings, offset: items.length }, part, project, asks));
  }
  return {
    items,
    capacities: pool.capacities,
    mostUnits: pool.mostUnits,
    people: pool.people,
    projects: parts.map(({ name, compiled }, project) => ({
      name,
      weight: portfolio.projects[project]?.weight ?? 1,
      due: portfolio.projects[project]?.due,
      unlevelledFinish: compiled.unlevelled.projectFinish,
    })),
    findings,
  };
}
