import { type Activity, outlineOf, type Plan, type Relation } from '@regie/engine/model';
import type { SimulationFinding } from './compile-groups.ts';
import type { NamedPlan, PlanActivity, PlanLink } from './plan-network.ts';

/** Relations between plans as the plans themselves tell them. */
export interface ToldLinks {
  /** The plans without the ghosts of activities that were found in another of them. */
  readonly plans: readonly NamedPlan[];
  readonly links: readonly PlanLink[];
  readonly findings: readonly SimulationFinding[];
}

/** A plan with what is asked of it again and again. */
interface KnownPlan {
  readonly named: NamedPlan;
  readonly byUid: ReadonlyMap<number, Activity>;
  /** Summaries pass relations on to their leaves, which links do not. */
  readonly summaryUids: ReadonlySet<number>;
  readonly names: ReadonlySet<string>;
}

/** Where a plan says that the other end of a relation is. */
interface Elsewhere {
  /** The name of the plan or its file, without folder and ending; empty where only a number was given. */
  readonly planName: string;
  readonly activityNumber: number | undefined;
  /** The name of the ghost that stands for it. */
  readonly activityName: string | undefined;
  /** The uid that the relation itself gives, where the plan has no ghost. */
  readonly uid: number | undefined;
}

interface Found {
  readonly activity: PlanActivity;
  readonly isGuessed: boolean;
}

const ending = /\.[a-z]{2,4}$/i;

function plainName(text: string): string {
  const [last = ''] = text.split(/[\\/>]+/).slice(-1);
  return last.replace(ending, '').trim().toLowerCase();
}

function know(named: NamedPlan): KnownPlan {
  const { activities, project } = named.plan;
  const { end } = outlineOf(activities);
  const names = [named.name, project.name, project.title].map((name) => plainName(name ?? ''));
  return {
    named,
    byUid: new Map(activities.map((activity) => [activity.uid, activity])),
    summaryUids: new Set(activities.flatMap(({ uid }, place) => (end[place] === place + 1 ? [] : [uid]))),
    names: new Set(names.filter((name) => name !== '')),
  };
}

/** A path as `C:\plans\Other.mpp\7`: the plan, and the number that people see of its activity. */
function elsewhereOf(path: string, ghost: Activity | undefined, uid: number): Elsewhere {
  const [, before = path, number] = /^(.*?)[\\/]+(\d+)$/.exec(path) ?? [];
  return {
    planName: /^\d*$/.test(path) ? '' : plainName(before),
    activityNumber: number === undefined ? undefined : Number(number),
    activityName: ghost?.name,
    uid: ghost === undefined ? uid : undefined,
  };
}

/** The activity that a number or a name means: the number when its name agrees, else who alone has the name. */
function findIn({ named, byUid }: KnownPlan, { activityNumber, activityName }: Elsewhere): Found | undefined {
  const own = [...byUid.values()].filter(({ isExternal }) => isExternal !== true);
  const numbered = own.find(({ number }) => number === activityNumber);
  const alike = own.filter(({ name }) => name === activityName);
  const activityOf = ({ uid }: Activity): PlanActivity => ({ plan: named.name, uid });
  if (numbered !== undefined && (activityName === undefined || numbered.name === activityName))
    return { activity: activityOf(numbered), isGuessed: false };
  const [only] = alike;
  if (only !== undefined && alike.length === 1) return { activity: activityOf(only), isGuessed: true };
  return numbered === undefined ? undefined : { activity: activityOf(numbered), isGuessed: true };
}

function find(plans: readonly KnownPlan[], from: KnownPlan, elsewhere: Elsewhere): Found | undefined {
  const others = plans.filter((plan) => plan !== from);
  const named = others.filter(({ names }) => names.has(elsewhere.planName));
  const [onlyNamed] = named;
  if (onlyNamed !== undefined && named.length === 1) return findIn(onlyNamed, elsewhere);
  // Primavera numbers the activities of all its projects in one row, and names the project by a number.
  const { uid, planName } = elsewhere;
  const having = others.filter(
    ({ named: { plan }, byUid }) =>
      planName === '' && plan.project.profile !== undefined && byUid.has(uid ?? Number.NaN),
  );
  const [only] = having;
  if (only === undefined || uid === undefined || having.length > 1) return undefined;
  return { activity: { plan: only.named.name, uid }, isGuessed: false };
}

function lagOf(
  { lag }: Relation,
  predecessor: Activity | undefined,
): Pick<PlanLink, 'lagMinutes' | 'isElapsed'> {
  const minutes = 'minutes' in lag ? lag.minutes : ((predecessor?.durationMinutes ?? 0) * lag.percent) / 100;
  const isElapsed = lag.kind === 'elapsed' || lag.kind === 'elapsedPercent';
  return { lagMinutes: minutes, ...(isElapsed ? { isElapsed } : {}) };
}

interface Gathering {
  readonly plans: readonly KnownPlan[];
  readonly links: Map<string, PlanLink>;
  readonly unresolved: string[];
  readonly guessed: string[];
}

/** The outside end of a relation of a plan; undefined when both ends are its own activities. */
function outsideEnd({ byUid }: KnownPlan, relation: Relation): 'predecessorUid' | 'successorUid' | undefined {
  for (const end of ['predecessorUid', 'successorUid'] as const) {
    const activity = byUid.get(relation[end]);
    if (activity === undefined || activity.isExternal === true) return end;
  }
  return undefined;
}

/** Follows one relation to another plan; the ghost that is not needed any more, where there was one. */
function follow(gathering: Gathering, plan: KnownPlan, relation: Relation): number | undefined {
  const outside = outsideEnd(plan, relation);
  if (outside === undefined) return undefined;
  const isFromOutside = outside === 'predecessorUid';
  const ownUid = isFromOutside ? relation.successorUid : relation.predecessorUid;
  const ghost = plan.byUid.get(relation[outside]);
  const path = relation.crossProject?.path || ghost?.otherFields?.['ExternalTaskProject'] || '';
  const found = find(gathering.plans, plan, elsewhereOf(path, ghost, relation[outside]));
  const other = gathering.plans.find(({ named }) => named.name === found?.activity.plan);
  const isOfSummary =
    plan.summaryUids.has(ownUid) || other?.summaryUids.has(found?.activity.uid ?? Number.NaN) === true;
  const own = { plan: plan.named.name, uid: ownUid };
  if (found === undefined || isOfSummary || plan.byUid.get(ownUid)?.isExternal === true) {
    gathering.unresolved.push(`${own.plan}/${own.uid}`);
    return undefined;
  }
  if (found.isGuessed) gathering.guessed.push(`${own.plan}/${own.uid}`);
  const [from, to] = isFromOutside ? [found.activity, own] : [own, found.activity];
  const predecessor = gathering.plans.find(({ named }) => named.name === from.plan)?.byUid.get(from.uid);
  const link: PlanLink = { from, to, kind: relation.type, ...lagOf(relation, predecessor) };
  // Both plans may tell of the same relation.
  gathering.links.set([from.plan, from.uid, to.plan, to.uid, link.kind, link.lagMinutes].join('/'), link);
  return ghost?.uid;
}

/** A plan in which ghosts that were found elsewhere take no part any more. */
function withoutGhosts(plan: Plan, ghosts: ReadonlySet<number>): Plan {
  if (ghosts.size === 0) return plan;
  return {
    ...plan,
    activities: plan.activities.map((one) => (ghosts.has(one.uid) ? { ...one, isActive: false } : one)),
    relations: plan.relations.filter(
      ({ predecessorUid, successorUid }) => !ghosts.has(predecessorUid) && !ghosts.has(successorUid),
    ),
  };
}

function finding(code: SimulationFinding['code'], culprits: readonly string[]): readonly SimulationFinding[] {
  const different = [...new Set(culprits)];
  return different.length === 0 ? [] : [{ code, culprits: different, amount: different.length }];
}

/**
 * Relations between several plans that the plans tell of: ghosts of activities of another plan as Microsoft Project
 * keeps them, found by the name of the plan with number and name of the activity; and the relations of Primavera to
 * other projects, found by the uid. What cannot be found keeps its recorded dates, and a finding names it.
 */
export function linksToldBy(plans: readonly NamedPlan[]): ToldLinks {
  const known = plans.map(know);
  const gathering: Gathering = { plans: known, links: new Map(), unresolved: [], guessed: [] };
  const followed = known.map((plan) => {
    const told = plan.named.plan.relations.map((relation) => ({
      relation,
      ghost: follow(gathering, plan, relation),
    }));
    const kept = new Set(
      told.flatMap(({ relation, ghost }) =>
        ghost === undefined ? [relation.predecessorUid, relation.successorUid] : [],
      ),
    );
    // A ghost of which one relation was not followed must stay for that one.
    const ghosts = new Set(
      told.flatMap(({ ghost }) => (ghost === undefined || kept.has(ghost) ? [] : [ghost])),
    );
    return { name: plan.named.name, plan: withoutGhosts(plan.named.plan, ghosts) };
  });
  return {
    plans: followed,
    links: [...gathering.links.values()],
    findings: [
      ...finding('simulation/other-plan-guessed', gathering.guessed),
      ...finding('simulation/other-plan-unknown', gathering.unresolved),
    ],
  };
}
