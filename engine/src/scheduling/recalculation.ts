import type { Activity, Plan, Relation } from '@regie/engine/model';
import type { TermsSource } from './compile-activity.ts';
import { compileNetwork } from './compile-network.ts';
import type { CycleRefusal } from './findings.ts';
import { leafRole, type Network } from './network.ts';
import { findEdge, insertEdge, isSameRelation, removeEdge, replaceLeaf } from './network-edit.ts';
import type { ScheduleOptions } from './options.ts';
import { Propagation } from './propagate.ts';
import { fillResult } from './result.ts';
import { computeDates, type NetworkDates, type Schedule } from './schedule.ts';
import { SummaryTree } from './summary-result.ts';

/** A change of a plan. An activity replaces the one with its uid; it keeps its row. */
export type PlanEdit =
  | { readonly kind: 'setActivity'; readonly activity: Activity }
  | { readonly kind: 'addRelation'; readonly relation: Relation }
  | { readonly kind: 'removeRelation'; readonly relation: Relation }
  | { readonly kind: 'setPlan'; readonly plan: Plan };

/** What is worked out of a plan and kept between edits. */
interface Prepared {
  readonly network: Network;
  readonly source: TermsSource;
  readonly dates: NetworkDates;
  readonly schedule: Schedule;
  readonly placeOfUid: ReadonlyMap<number, number>;
  readonly propagation: Propagation;
}

/**
 * A plan with its schedule that takes edits and computes only what they reach. The result always equals that of
 * computing the plan anew. The plan values given to it are never changed; the columns of its schedule are.
 */
export class Recalculation {
  readonly #options: ScheduleOptions;
  #plan: Plan;
  #isPlanStale = false;
  #activities: Activity[];
  #relations: Set<Relation>;
  #prepared: Prepared;

  private constructor(plan: Plan, options: ScheduleOptions, prepared: Prepared) {
    this.#options = options;
    this.#plan = plan;
    this.#activities = [...plan.activities];
    this.#relations = new Set(plan.relations);
    this.#prepared = prepared;
  }

  /** Prepares and computes a plan; refuses relations that run in a circle. */
  static begin(plan: Plan, options: ScheduleOptions = {}): Recalculation | CycleRefusal {
    const prepared = prepare(plan, options);
    return 'code' in prepared ? prepared : new Recalculation(plan, options, prepared);
  }

  /** The plan with all edits. */
  get plan(): Plan {
    if (this.#isPlanStale) {
      this.#plan = { ...this.#plan, activities: [...this.#activities], relations: [...this.#relations] };
      this.#isPlanStale = false;
    }
    return this.#plan;
  }

  /** The current result; its columns change with the next edit. */
  get schedule(): Schedule {
    return this.#prepared.schedule;
  }

  /** Makes a change and brings the result up to date; after a refusal everything is as before. */
  apply(edit: PlanEdit): CycleRefusal | undefined {
    // What is done decides there which relations count, and dates run from late to early: all is computed again.
    if (this.#prepared.network.hasOwnPasses) return this.#replan(edited(this.plan, edit));
    switch (edit.kind) {
      case 'setPlan':
        return this.#replan(edit.plan);
      case 'setActivity':
        return this.#setActivity(edit.activity);
      case 'addRelation':
        return this.#addRelation(edit.relation);
      case 'removeRelation':
        return this.#removeRelation(edit.relation);
    }
  }

  #replan(plan: Plan): CycleRefusal | undefined {
    const prepared = prepare(plan, this.#options);
    if ('code' in prepared) return prepared;
    this.#prepared = prepared;
    this.#plan = plan;
    this.#isPlanStale = false;
    this.#activities = [...plan.activities];
    this.#relations = new Set(plan.relations);
    return undefined;
  }

  #setActivity(activity: Activity): CycleRefusal | undefined {
    const { network, source, placeOfUid } = this.#prepared;
    const place = placeOfUid.get(activity.uid) ?? -1;
    const old = this.#activities[place];
    const rank = network.rankOfPlace[place] ?? -1;
    if (old === undefined) return undefined;
    if (rank < 0 || network.role[rank] !== leafRole || changesStructure(old, activity)) {
      const activities = this.#activities.with(place, activity);
      return this.#replan({ ...this.plan, activities });
    }
    this.#activities[place] = activity;
    this.#isPlanStale = true;
    const wasLate = network.terms[rank]?.isLate === true;
    replaceLeaf(network, source, rank, activity, this.#activityOf);
    return this.#update([rank], wasLate);
  }

  #addRelation(relation: Relation): CycleRefusal | undefined {
    const { network, source } = this.#prepared;
    const [from, to] = [this.#sourceRank(relation), this.#targetRank(relation)];
    const isLocal = from >= 0 && to >= 0 && from < to && network.holds[from] === 1;
    if (!isLocal) return this.#replan({ ...this.plan, relations: [...this.plan.relations, relation] });
    this.#relations.add(relation);
    this.#isPlanStale = true;
    insertEdge(network, source, from, to, relation, this.#activityOf);
    return this.#update([from, to], false);
  }

  #removeRelation(relation: Relation): CycleRefusal | undefined {
    const { network } = this.#prepared;
    const [from, to] = [this.#sourceRank(relation), this.#targetRank(relation)];
    const edge = from >= 0 && to >= 0 ? findEdge(network, to, relation) : -1;
    const known = edge < 0 ? undefined : network.edges.relation[edge];
    if (known === undefined) {
      return this.#replan({ ...this.plan, relations: this.plan.relations.filter((one) => one !== relation) });
    }
    this.#relations.delete(known);
    this.#isPlanStale = true;
    removeEdge(network, edge);
    return this.#update([from, to], false);
  }

  /** Only leaves are edited in place: a relation may give a summary a node, or take its last one away. */
  #sourceRank({ predecessorUid }: Relation): number {
    return this.#leafRank(predecessorUid);
  }

  #targetRank({ successorUid }: Relation): number {
    return this.#leafRank(successorUid);
  }

  #leafRank(uid: number): number {
    const { network, placeOfUid } = this.#prepared;
    const rank = network.rankOfPlace[placeOfUid.get(uid) ?? -1] ?? -1;
    return rank >= 0 && network.role[rank] === leafRole ? rank : -1;
  }

  readonly #activityOf = (uid: number): Activity | undefined =>
    this.#activities[this.#prepared.placeOfUid.get(uid) ?? -1];

  #update(ranks: readonly number[], wasLate: boolean): undefined {
    const { network, propagation, dates, schedule } = this.#prepared;
    // Where dates depend on late dates a change can run in both directions: all is computed again.
    if (network.lateCount > 0 || wasLate || network.plan.project.scheduleFrom === 'finish') {
      this.#prepared = assemble(network, this.#prepared.source, this.#prepared.placeOfUid);
      return undefined;
    }
    for (const rank of ranks) propagation.touch(rank);
    schedule.projectFinish = propagation.settle();
    dates.projectFinish = schedule.projectFinish;
    return undefined;
  }
}

/** The plan after an edit. */
function edited(plan: Plan, edit: PlanEdit): Plan {
  switch (edit.kind) {
    case 'setPlan':
      return edit.plan;
    case 'setActivity': {
      const { activity } = edit;
      return {
        ...plan,
        activities: plan.activities.map((one) => (one.uid === activity.uid ? activity : one)),
      };
    }
    case 'addRelation':
      return { ...plan, relations: [...plan.relations, edit.relation] };
    case 'removeRelation': {
      const gone = plan.relations.findIndex((one) => isSameRelation(one, edit.relation));
      return { ...plan, relations: plan.relations.filter((_, index) => index !== gone) };
    }
  }
}

/** Changes that move rows, nodes or edges rather than dates. */
function changesStructure(old: Activity, next: Activity): boolean {
  return (
    old.outlineLevel !== next.outlineLevel || old.isActive !== next.isActive || old.isBlank !== next.isBlank
  );
}

function prepare(plan: Plan, options: ScheduleOptions): Prepared | CycleRefusal {
  const compiled = compileNetwork(plan, options);
  if ('refusal' in compiled) return compiled.refusal;
  const placeOfUid = new Map(plan.activities.map((activity, place) => [activity.uid, place]));
  return assemble(compiled.network, compiled.source, placeOfUid);
}

function assemble(network: Network, source: TermsSource, placeOfUid: ReadonlyMap<number, number>): Prepared {
  const dates = computeDates(network);
  const schedule = fillResult(network, dates);
  const tree = network.hasSummaries ? new SummaryTree(network) : undefined;
  if (tree !== undefined)
    for (let place = tree.parent.length - 1; place >= 0; place -= 1) {
      if ((tree.firstChild[place] ?? -1) >= 0) tree.sumUp(network, schedule, place);
    }
  const propagation = new Propagation(network, dates, schedule, tree);
  return { network, source, dates, schedule, placeOfUid, propagation };
}
