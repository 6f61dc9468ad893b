/** One end of a line between two bars. */
export interface LinkEnd {
  readonly x: number;
  readonly y: number;
  /** The line leaves or arrives at the finish of the bar, not at its start. */
  readonly isFinish: boolean;
}

const stubPx = 7;
/** From the middle of a row to the gap between it and the next. */
const gapPx = 15;

/** The line between two ends, in right angles, and the head of its arrow; one piece of an SVG path each. */
export function linkPath(from: LinkEnd, to: LinkEnd): { readonly line: string; readonly arrow: string } {
  const out = from.isFinish ? 1 : -1;
  // A line that ends at a start comes from the left, one that ends at a finish from the right.
  const into = to.isFinish ? -1 : 1;
  const leave = from.x + out * stubPx;
  const arrive = to.x - into * stubPx;
  const isDirect = out === into ? (arrive - leave) * out >= 0 : true;
  const turn = out === into ? leave : out > 0 ? Math.max(leave, arrive) : Math.min(leave, arrive);
  const isBelow = to.y >= from.y;
  const line = isDirect
    ? `M${from.x} ${from.y}H${turn}V${to.y}H${to.x}`
    : `M${from.x} ${from.y}H${leave}V${to.y + (isBelow ? -gapPx : gapPx)}H${arrive}V${to.y}H${to.x}`;
  return { line, arrow: `M${to.x} ${to.y}l${-5 * into} -3v6z` };
}
