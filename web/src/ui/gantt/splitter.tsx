import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import styles from './gantt.module.css';

const stepPx = 24;

/** The edge between the columns and the time line: dragged, or moved with the arrows. */
export function Splitter({
  label,
  leftPx,
  leastPx,
  mostPx,
  onMove,
}: {
  readonly label: string;
  readonly leftPx: number;
  readonly leastPx: number;
  readonly mostPx: number;
  readonly onMove: (leftPx: number) => void;
}) {
  const start = useRef<{ readonly x: number; readonly leftPx: number }>(undefined);
  const clamp = (px: number) => Math.round(Math.max(leastPx, Math.min(mostPx, px)));
  const onKeyDown = (event: KeyboardEvent) => {
    const targets: Readonly<Record<string, number>> = {
      ArrowLeft: leftPx - stepPx,
      ArrowRight: leftPx + stepPx,
      Home: leastPx,
      End: mostPx,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    onMove(clamp(target));
  };
  const onPointerMove = (event: PointerEvent) => {
    if (start.current !== undefined) onMove(clamp(start.current.leftPx + event.clientX - start.current.x));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an hr cannot be moved; this is the window splitter of ARIA
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={leftPx}
      aria-valuemin={leastPx}
      aria-valuemax={mostPx}
      tabIndex={0}
      className={styles.splitter}
      style={{ left: leftPx }}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, leftPx };
      }}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        start.current = undefined;
      }}
    />
  );
}
