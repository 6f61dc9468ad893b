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

function rowsOf(uids: readonly number[]): ReadonlyMap<number, number> {
  return new Map(uids.map((uid, row) => [uid, row]));
}

export function makePlan(view: PlanView): Plan {
  const { uid, level } = view.activities;
  return { view, rowOf: rowsOf(uid), endOf: endsOf(level) };
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

/** Where rows stand after a change: by new row its former one (-1 for a row that is new), and rows by uid. */
interface Standing {
  readonly former: Int32Array | undefined;
  readonly rowOf: ReadonlyMap<number, number>;
}

function standingOf(plan: Plan, order: PlanChanges['order']): Standing {
  if (order === null) return { former: undefined, rowOf: plan.rowOf };
  return {
    former: Int32Array.from(order.uid, (uid) => plan.rowOf.get(uid) ?? -1),
    rowOf: rowsOf(order.uid),
  };
}

/** Every row that came is one of the plan, and every new one came with all that is known of it. */
function isWhole({ activities, results }: PlanChanges, { former, rowOf }: Standing): boolean {
  const isKnown = (uid: number) => rowOf.has(uid);
  if (!activities.uid.every(isKnown) || !results.uid.every(isKnown)) return false;
  const made = former?.reduce((count, row) => count + Number(row < 0), 0) ?? 0;
  if (made === 0) return true;
  const isNew = (uid: number) => former?.[rowOf.get(uid) ?? 0] === -1;
  return [activities.uid, results.uid].every((uids) => uids.filter(isNew).length === made);
}

function patched<T>(
  now: T,
  came: object & { readonly uid: readonly number[] },
  { former, rowOf }: Standing,
): T {
  // Both have the columns of the same schema; each value stays in its column.
  const [old, fresh] = [trust<Columns>(now), trust<Columns>(came)];
  const rows = came.uid.map((uid) => rowOf.get(uid) ?? 0);
  const columns = Object.entries(old).map(([name, values]) => {
    const next = former === undefined ? values.slice() : Array.from(former, (row) => values[row]);
    const come = fresh[name] ?? [];
    for (let place = 0; place < rows.length; place += 1) next[rows[place] ?? 0] = come[place];
    return [name, next];
  });
  return trust<T>(Object.fromEntries(columns));
}

/** The columns of a plan after a change; the same ones where nothing in them changed. */
function columnsAfter({ view }: Plan, { order, ...changes }: PlanChanges, standing: Standing) {
  const isSame = ({ uid }: { readonly uid: readonly number[] }) => order === null && uid.length === 0;
  const activities = isSame(changes.activities)
    ? view.activities
    : patched<ActivityColumns>(view.activities, changes.activities, standing);
  const results = isSame(changes.results)
    ? view.results
    : patched<ResultColumns>(view.results, changes.results, standing);
  return { activities: order === null ? activities : { ...activities, wbs: order.wbs }, results };
}

/** Puts what differs into the plan; undefined when it does not fit and the plan must be read anew. */
export function applyChanges(plan: Plan, changes: PlanChanges): Plan | undefined {
  if (changes.isTooOld) return undefined;
  if (changes.stamp < plan.view.stamp) return plan;
  const standing = standingOf(plan, changes.order);
  if (!isWhole(changes, standing)) return undefined;
  const { view } = plan;
  const changed = new Map(changes.relations.map((relation) => [relation.id, relation]));
  const removed = new Set(changes.removedRelations);
  const kept = view.relations.filter(({ id }) => !removed.has(id) && !changed.has(id));
  const columns = columnsAfter(plan, changes, standing);
  return {
    rowOf: standing.rowOf,
    endOf: changes.order === null ? plan.endOf : endsOf(columns.activities.level),
    view: {
      ...view,
      ...columns,
      version: changes.version,
      revision: changes.revision,
      stamp: changes.stamp,
      settings: changes.settings,
      summary: changes.summary,
      relations: changed.size === 0 && removed.size === 0 ? view.relations : [...kept, ...changed.values()],
      crossRelations: changes.crossRelations ?? view.crossRelations,
      resources: changes.resources ?? view.resources,
      assignments: changes.assignments ?? view.assignments,
      fields: changes.fields ?? view.fields,
      baselines: changes.baselines ?? view.baselines,
      shading: changes.shading ?? view.shading,
      names: { ...view.names, ...changes.names },
    },
  };
}
