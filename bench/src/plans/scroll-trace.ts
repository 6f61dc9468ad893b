import type { Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly tid: number;
}

/** What scrolling cost. */
export interface ScrollCost {
  readonly framesPerSecond: number;
  /** Milliseconds of script in each frame, time of the processor, layout that script asks for left out. */
  readonly scriptMs: readonly number[];
  /** The longest task, time of the processor. */
  readonly longestTaskMs: number;
}

const frames = 240;
const stepPx = 96;

export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** Waits until a global is there, and gives it; the content policy of a page allows no text to be run again and again. */
export function waitFor(name: string): string {
  return `new Promise((done) => {
    const look = () => (globalThis.${name} === undefined ? setTimeout(look, 20) : done(globalThis.${name}));
    look();
  })`;
}

/** Scrolls the tallest scroller of the page step by step, one step a frame; gives milliseconds between frames. */
const scroll = `(async () => {
  const tall = [...document.querySelectorAll('*')]
    .filter((one) => /auto|scroll/.test(getComputedStyle(one).overflowY) && one.clientHeight > 200)
    .sort((one, other) => other.scrollHeight - one.scrollHeight)[0];
  const gaps = [];
  performance.mark('scroll-start');
  return await new Promise((done) => {
    let last = performance.now();
    const step = () => {
      const now = performance.now();
      gaps.push(now - last);
      last = now;
      tall.scrollTop += ${stepPx};
      if (gaps.length < ${frames}) requestAnimationFrame(step);
      else {
        performance.mark('scroll-end');
        done(gaps);
      }
    };
    requestAnimationFrame(step);
  });
})()`;

const ofCpu = (event: TraceEvent) => (event.tdur ?? event.dur ?? 0) / 1000;

/** Events that lie in no other of the list. */
function outermost(events: readonly TraceEvent[]): readonly TraceEvent[] {
  let end = -1;
  return [...events]
    .sort((left, right) => left.ts - right.ts || (right.dur ?? 0) - (left.dur ?? 0))
    .filter((event) => {
      if (event.ts < end) return false;
      end = event.ts + (event.dur ?? 0);
      return true;
    });
}

function costOf(all: readonly TraceEvent[]): Omit<ScrollCost, 'framesPerSecond'> {
  const marks = all
    .filter(({ name }) => name === 'scroll-start' || name === 'scroll-end')
    .map(({ ts }) => ts);
  const [from, to] = [Math.min(...marks), Math.max(...marks)];
  const inside = all.filter(({ ph, ts }) => ph === 'X' && ts >= from && ts <= to);
  const starts = inside.filter(({ name }) => name === 'FireAnimationFrame');
  const main = inside.filter(({ tid }) => tid === starts[0]?.tid);
  const script = outermost(main.filter(({ name }) => name === 'FunctionCall' || name === 'RunMicrotasks'));
  const layout = main.filter(({ name }) => name === 'UpdateLayoutTree' || name === 'Layout');
  const scriptMs = starts.map(({ ts }, index) => {
    const next = starts[index + 1]?.ts ?? to;
    return script
      .filter((event) => event.ts >= ts && event.ts < next)
      .reduce((sum, event) => {
        const end = event.ts + (event.dur ?? 0);
        const forced = layout.filter((each) => each.ts >= event.ts && each.ts + (each.dur ?? 0) <= end);
        return sum + ofCpu(event) - forced.reduce((inner, each) => inner + ofCpu(each), 0);
      }, 0);
  });
  const tasks = main.filter(({ name }) => name === 'RunTask').map(ofCpu);
  if (tasks.length === 0) throw new Error('the trace holds no tasks');
  return { scriptMs, longestTaskMs: Math.max(...tasks) };
}

/** Scrolls a page and says what each frame cost. */
export async function traceScroll(page: Page): Promise<ScrollCost> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...JSON.parse(JSON.stringify(value))));
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: [
        'devtools.timeline',
        'disabled-by-default-devtools.timeline',
        'blink.user_timing',
        'toplevel',
      ],
    },
  });
  const gaps: number[] = JSON.parse(JSON.stringify(await page.evaluate(scroll)));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const seconds = gaps.reduce((sum, gap) => sum + gap, 0) / 1000;
  return { framesPerSecond: gaps.length / seconds, ...costOf(events) };
}

/** A list of so many rows that draws a number in those on screen and nothing else: what a browser can do here. */
export function emptyListPage(rows: number): string {
  return `<!doctype html><style>
    #scroller { block-size: 560px; overflow: auto; position: relative }
    #body { position: relative; block-size: ${rows * 32}px }
    #body div { position: absolute; block-size: 32px; inline-size: 100% }
  </style><div id="scroller"><div id="body"></div></div><script>
    const scroller = document.getElementById('scroller');
    const body = document.getElementById('body');
    const drawn = new Map();
    const draw = () => {
      const first = Math.max(0, Math.floor(scroller.scrollTop / 32) - 12);
      const last = Math.min(${rows} - 1, first + 42);
      for (const [row, element] of drawn) if (row < first || row > last) { element.remove(); drawn.delete(row); }
      for (let row = first; row <= last; row += 1) {
        if (drawn.has(row)) continue;
        const element = document.createElement('div');
        element.style.top = row * 32 + 'px';
        element.textContent = String(row);
        body.append(element);
        drawn.set(row, element);
      }
    };
    scroller.addEventListener('scroll', draw);
    draw();
  </script>`;
}
