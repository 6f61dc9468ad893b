import { createContext, useContext } from 'react';
import type { Bar } from './bar-shape.ts';
import type { DragStore, Store } from './drag-store.ts';
import type { PlanMinute } from './plan-time.ts';
import type { WorkPattern } from './shading.ts';
import type { TimeAxis } from './time-axis.ts';

/** A relation between two rows that are shown. */
export interface GanttLink {
  readonly fromLine: number;
  readonly toLine: number;
  readonly fromId: string;
  readonly toId: string;
  readonly fromFinish: boolean;
  readonly toFinish: boolean;
  readonly isCritical: boolean;
  /** Where it leaves and arrives, when that is not an end of the bar itself. */
  readonly fromAt?: PlanMinute | undefined;
  readonly toAt?: PlanMinute | undefined;
}

/** What the time line draws. */
export interface GanttModel {
  readonly axis: TimeAxis;
  readonly barOf: (id: string) => Bar | undefined;
  readonly links: readonly GanttLink[];
  readonly pattern: WorkPattern;
  readonly today: PlanMinute;
  readonly statusDate: PlanMinute | null;
  /** Bars can be held; without it they only show. */
  readonly canEdit: boolean;
  /** Which parts of this bar can be held. */
  readonly canDrag: (id: string) => boolean;
  readonly drag: DragStore;
  /** The row that the pointer is on: only its bar shows what can be held. */
  readonly pointed: Store<string>;
}

export const GanttContext = createContext<GanttModel | undefined>(undefined);

export function useGanttModel(): GanttModel {
  const model = useContext(GanttContext);
  if (model === undefined) throw new Error('a bar is drawn outside its Gantt');
  return model;
}
