export type { Bar } from './bar-shape.ts';
export type { GanttCommand } from './commands.ts';
export { type BarDrag, type Drag, makeStore } from './drag-store.ts';
export { type GanttLink, type GanttModel, useGanttModel } from './gantt-model.ts';
export { GanttRow } from './gantt-row.tsx';
export {
  civilOf,
  clockOf,
  dayMinutes,
  dayNumberFrom,
  dayNumberOf,
  dayOfMinute,
  mondayOf,
  type PlanMinute,
  readDayNumber,
  writeDayNumber,
} from './plan-time.ts';
export { hoursOf, type WorkPattern, workedMinutes } from './shading.ts';
export { Splitter } from './splitter.tsx';
export {
  fitAxis,
  levelOf,
  pxOf,
  type TimeSpan,
  type ZoomLevel,
  zoomAxis,
  zoomLevels,
} from './time-axis.ts';
export { GanttSurface, useGantt } from './use-gantt.tsx';
