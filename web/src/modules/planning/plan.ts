import { trust } from '@regie/contracts';
import type { ActivityColumns, PlanChanges, PlanView, ResultColumns } from '@regie/contracts/planning';

/** The plan as the page holds it: whole, in columns, replaced and never changed. */
export interface Plan {
  readonly view: PlanView;
  readonly rowOf: ReadonlyMap<number, number>;
  /** By row: the row after the last one that lies below it. */
  readonly endOf: Int32Array;
}

type Columns = Readonly<Record<string, readonly unknown[]>>;

function endsOf(levels: readonly number[]): Int32Array {
  const ends = new Int32Array(levels.length);
  const open: number[] = [];
  for (let row = 0; row <= levels.length; row += 1) {
    const level = levels[row] ?? 0;
    while (open.length > 0 && (levels[open.at(-1) ?? 0] ?? 0) >= level) ends[open.pop() ?? 0] = row;
    open.push(row);
  }
  return ends;
}

export function makePlan(view: PlanView): Plan {
  const { uid, level } = view.activities;
  return { view, rowOf: new Map(uid.map((each, row) => [each, row])), endOf: endsOf(level) };
}

export function isSummary(plan: Plan, row: number): boolean {
  return (plan.endOf[row] ?? 0) > row + 1;
}

/** The row that a row lies below; undefined at the top. */
export function parentOf(plan: Plan, row: number): number | undefined {
  const { level } = plan.view.activities;
  const own = level[row] ?? 1;
  for (let above = row - 1; above >= 0; above -= 1) if ((level[above] ?? 1) < own) return above;
  return undefined;
}

/** By new row: where its values are now, or those that came, as -1 - place. */
function sourcesOf(plan: Plan, changes: PlanChanges): Int32Array | undefined {
  const fresh = new Map(changes.activities.uid.map((uid, place) => [uid, place]));
  const order = changes.order ?? plan.view.activities.uid;
  const sources = new Int32Array(order.length);
  for (const [row, uid] of order.entries()) {
    const place = fresh.get(uid);
    const former = plan.rowOf.get(uid);
    if (place === undefined && former === undefined) return undefined;
    sources[row] = place === undefined ? (former ?? 0) : -1 - place;
  }
  return sources;
}

function patched<T>(now: T, fresh: T, sources: Int32Array): T {
  // Both have the columns of the same schema; each value stays in its column.
  const [old, came] = [trust<Columns>(now), trust<Columns>(fresh)];
  const columns = Object.entries(old).map(([name, values]) => [
    name,
    Array.from(sources, (source) => (source >= 0 ? values[source] : came[name]?.[-1 - source])),
  ]);
  return trust<T>(Object.fromEntries(columns));
}

/** Puts what differs into the plan; undefined when it does not fit and the plan must be read anew. */
export function applyChanges(plan: Plan, changes: PlanChanges): Plan | undefined {
  if (changes.isTooOld) return undefined;
  if (changes.stamp < plan.view.stamp) return plan;
  const sources = sourcesOf(plan, changes);
  if (sources === undefined) return undefined;
  const { view } = plan;
  const isSameRows = changes.activities.uid.length === 0 && changes.order === null;
  const changed = new Map(changes.relations.map((relation) => [relation.id, relation]));
  const removed = new Set(changes.removedRelations);
  const kept = view.relations.filter(({ id }) => !removed.has(id) && !changed.has(id));
  return makePlan({
    ...view,
    version: changes.version,
    revision: changes.revision,
    stamp: changes.stamp,
    settings: changes.settings,
    summary: changes.summary,
    activities: isSameRows
      ? view.activities
      : patched<ActivityColumns>(view.activities, changes.activities, sources),
    results: isSameRows ? view.results : patched<ResultColumns>(view.results, changes.results, sources),
    relations: changed.size === 0 && removed.size === 0 ? view.relations : [...kept, ...changed.values()],
    crossRelations: changes.crossRelations ?? view.crossRelations,
    resources: changes.resources ?? view.resources,
    assignments: changes.assignments ?? view.assignments,
    baselines: changes.baselines ?? view.baselines,
    shading: changes.shading ?? view.shading,
    names: { ...view.names, ...changes.names },
  });
}
