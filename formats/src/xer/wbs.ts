import { type Activity, newActivity, type PlanMinute } from '@regie/engine/model';
import type { FindingList } from '../findings.ts';
import { otherFieldsOf, type XerRow } from './column.ts';
import type { XerProject } from './project.ts';
import { instant, whole } from './spelling.ts';

const owned: ReadonlySet<string> = new Set(['wbs_id', 'proj_id', 'wbs_short_name', 'wbs_name']);
/** Deeper than this a structure is a fault. */
const maxLevel = 500;

/** The uid of a row of the work breakdown structure: below zero, so that no activity has it. */
export function wbsUid(id: string, substitute: () => number): number {
  const number = whole.read(id);
  return number === undefined || number < 0 ? substitute() : -1 - number;
}

/** A row of the structure with those directly below it. */
interface WbsNode {
  readonly id: string;
  readonly row: XerRow;
  readonly sequence: number;
  readonly below: WbsNode[];
}

/** The rows of one project: its structure, with the activities where they stand. */
export class WbsTree {
  readonly #project: XerProject;
  readonly #isAlone: boolean;
  readonly #findings: FindingList;
  readonly #nodes = new Map<string, WbsNode>();
  readonly #activities = new Map<string, Activity[]>();
  readonly #substitute: () => number;
  #root: WbsNode | undefined;

  constructor(
    project: XerProject,
    rows: readonly XerRow[],
    isAlone: boolean,
    findings: FindingList,
    substitute: () => number,
  ) {
    this.#project = project;
    this.#isAlone = isAlone;
    this.#findings = findings;
    this.#substitute = substitute;
    for (const row of rows) {
      const id = row.text('wbs_id');
      if (this.#nodes.has(id)) row.warn('xer/uid-repeated', 'wbs_id', findings, id);
      else this.#nodes.set(id, { id, row, sequence: row.value('seq_num', whole, findings) ?? 0, below: [] });
    }
    this.#tie();
  }

  /** Hangs every row below its parent; those without one, and those in circles, below the first row. */
  #tie(): void {
    const nodes = [...this.#nodes.values()];
    this.#root =
      nodes.find(({ row }) => row.text('proj_node_flag') === 'Y') ??
      nodes.find(({ row }) => !this.#nodes.has(row.text('parent_wbs_id')));
    const root = this.#root ?? nodes[0];
    this.#root = root;
    if (root === undefined) return;
    for (const node of nodes) {
      if (node === root) continue;
      const parent = this.#nodes.get(node.row.text('parent_wbs_id'));
      if (parent === undefined || parent === node || this.#leadsBack(node)) {
        node.row.warn(
          'xer/wbs-parent-unknown',
          'parent_wbs_id',
          this.#findings,
          node.row.text('parent_wbs_id'),
        );
        root.below.push(node);
      } else parent.below.push(node);
    }
    for (const node of nodes) node.below.sort((a, b) => a.sequence - b.sequence);
  }

  /** Whether the way up from a row runs into a circle, or is endless. */
  #leadsBack(node: WbsNode): boolean {
    let above = this.#nodes.get(node.row.text('parent_wbs_id'));
    for (let level = 0; above !== undefined && level < maxLevel; level += 1) {
      if (above === this.#root) return false;
      if (above === node) return true;
      above = this.#nodes.get(above.row.text('parent_wbs_id'));
    }
    return above !== undefined;
  }

  /** Puts an activity under a row; under the first when the file names one that it does not have. */
  add(activity: Activity, wbsId: string): void {
    const isKnown = this.#nodes.has(wbsId);
    if (!isKnown && this.#root !== undefined)
      this.#findings.warn(
        'xer/wbs-unknown',
        { element: 'TASK/wbs_id', uid: String(activity.uid) },
        'guessed',
        wbsId,
      );
    const key = isKnown ? wbsId : (this.#root?.id ?? '');
    const known = this.#activities.get(key);
    if (known === undefined) this.#activities.set(key, [activity]);
    else known.push(activity);
  }

  /** All rows in their order: of each row first its activities, then the rows below it. */
  rows(): Activity[] {
    const rows: Activity[] = [];
    const open: { readonly node: WbsNode; readonly level: number }[] = [];
    if (this.#root === undefined) {
      const own = this.#activities.get('') ?? [];
      rows.push(this.#projectRow(own.length > 0));
      for (const activity of own) rows.push({ ...activity, outlineLevel: 2 });
      return rows;
    }
    open.push({ node: this.#root, level: 1 });
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const { node, level } = next;
      const own = this.#activities.get(node.id) ?? [];
      rows.push(this.#row(node, level, own.length + node.below.length > 0));
      for (const activity of own) rows.push({ ...activity, outlineLevel: level + 1 });
      for (const below of [...node.below].reverse()) open.push({ node: below, level: level + 1 });
    }
    return rows;
  }

  #row({ id, row }: WbsNode, outlineLevel: number, hasRows: boolean): Activity {
    const isRoot = outlineLevel === 1;
    const parent = row.text('parent_wbs_id');
    const structure = row.others(owned);
    // Above the first row of a project stand rows that the file does not have; below it parents follow from the order.
    if (!isRoot || parent === '') delete structure['parent_wbs_id'];
    delete structure['proj_node_flag'];
    return {
      ...newActivity({
        uid: wbsUid(id, this.#substitute),
        name: row.text('wbs_name'),
        wbs: row.text('wbs_short_name'),
        outlineLevel,
        isMilestone: false,
        // A row without anything below it is no work.
        isActive: hasRows,
      }),
      ...(isRoot ? this.#projectBounds() : {}),
      ...otherFieldsOf({ ...structure, ...(isRoot ? this.#projectFields() : {}) }),
    };
  }

  /** The row of a project that has no structure. */
  #projectRow(hasRows: boolean): Activity {
    const { row, id } = this.#project;
    const name = row?.text('proj_short_name') ?? '';
    return {
      ...newActivity({
        uid: wbsUid(id, this.#substitute),
        name,
        wbs: name,
        isMilestone: false,
        isActive: hasRows,
      }),
      ...this.#projectBounds(),
      ...otherFieldsOf(this.#projectFields()),
    };
  }

  #projectFields(): Record<string, string> {
    const { row, options } = this.#project;
    return {
      ...row?.others(new Set(), 'PROJECT.'),
      ...options?.others(new Set(['proj_id']), 'SCHEDOPTIONS.'),
    };
  }

  /** Of several projects each keeps its data date; the date a project must be done by bounds all of its rows. */
  #projectBounds(): Partial<Activity> {
    const { row } = this.#project;
    const date = (name: string): PlanMinute | undefined => row?.value(name, instant, this.#findings);
    const dataDate = this.#isAlone ? undefined : (date('last_recalc_date') ?? date('plan_start_date'));
    const deadline = date('plan_end_date');
    return {
      ...(dataDate === undefined ? {} : { constraint: { type: 'startNoEarlierThan', date: dataDate } }),
      ...(deadline === undefined ? {} : { deadline }),
    };
  }
}
