import { useMemo, useSyncExternalStore } from 'react';
import { classes } from '../classes.ts';
import { linePx } from '../grid/index.ts';
import styles from './gantt.module.css';
import { type GanttLink, type GanttModel, useGanttModel } from './gantt-model.ts';
import { type LinkEnd, linkPath } from './link-path.ts';
import { pxOf } from './time-axis.ts';

const middlePx = linePx / 2;
/** Half a diamond: a line ends at its point, not in its middle. */
const diamondPx = 6;

function endOf(
  model: GanttModel,
  id: string,
  line: number,
  isFinish: boolean,
  at: number | undefined,
): LinkEnd | undefined {
  const y = line * linePx + middlePx;
  if (at !== undefined) return { x: pxOf(model.axis, at), y, isFinish };
  const bar = model.barOf(id);
  if (bar === undefined) return undefined;
  const room = bar.kind === 'milestone' ? diamondPx : 0;
  const x = isFinish ? pxOf(model.axis, bar.finish) + room : pxOf(model.axis, bar.start) - room;
  return { x, y, isFinish };
}

function isNear(link: GanttLink, first: number, last: number): boolean {
  return Math.max(link.fromLine, link.toLine) >= first && Math.min(link.fromLine, link.toLine) <= last;
}

function pathsOf(model: GanttModel, links: readonly GanttLink[]) {
  let lines = '';
  let arrows = '';
  for (const link of links) {
    const from = endOf(model, link.fromId, link.fromLine, link.fromFinish, link.fromAt);
    const to = endOf(model, link.toId, link.toLine, link.toFinish, link.toAt);
    if (from === undefined || to === undefined) continue;
    const { line, arrow } = linkPath(from, to);
    lines += line;
    arrows += arrow;
  }
  return { lines, arrows };
}

/** The line that is being drawn, and the place where a held row would land. */
function Held({ model }: { model: GanttModel }) {
  const drag = useSyncExternalStore(model.drag.subscribe, model.drag.get);
  if (drag?.kind === 'row')
    return <path className={styles.landing} d={`M0 ${(drag.toLine + 1) * linePx}H${model.axis.widthPx}`} />;
  if (drag?.kind !== 'link') return null;
  const bar = model.barOf(drag.id);
  if (bar === undefined) return null;
  const x = pxOf(model.axis, drag.fromFinish ? bar.finish : bar.start);
  return (
    <path
      className={classes(styles.drawing, drag.target !== undefined && styles.isAimed)}
      d={`M${x} ${drag.fromY}L${drag.x} ${drag.y}`}
    />
  );
}

/** So many lines are drawn at once, so that not every step of scrolling draws all of them anew. */
const blockLines = 24;

/** Relations between the rows on screen, a path for each colour. */
export function GanttLinks({ lines }: { lines: readonly number[] }) {
  const model = useGanttModel();
  const first = Math.floor((lines[0] ?? 0) / blockLines) * blockLines;
  const last = Math.ceil(((lines.at(-1) ?? 0) + 1) / blockLines) * blockLines;
  const { plain, critical } = useMemo(() => {
    const near = model.links.filter((link) => isNear(link, first, last));
    return {
      plain: pathsOf(
        model,
        near.filter(({ isCritical }) => !isCritical),
      ),
      critical: pathsOf(
        model,
        near.filter(({ isCritical }) => isCritical),
      ),
    };
  }, [model, first, last]);
  return (
    <svg className={styles.links} width={1} height={1} aria-hidden="true" focusable="false">
      <path className={styles.link} d={plain.lines} />
      <path className={styles.arrow} d={plain.arrows} />
      <path className={classes(styles.link, styles.isCriticalLink)} d={critical.lines} />
      <path className={classes(styles.arrow, styles.isCriticalLink)} d={critical.arrows} />
      <Held model={model} />
    </svg>
  );
}
