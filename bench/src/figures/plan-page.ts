import type { Page } from 'playwright-core';
import { launchBrowser } from '../../../e2e/support/browser.ts';
import { startRegie } from '../../../e2e/support/regie.ts';
import type { Figure, Measurement } from '../figure.ts';
import { fillPlan, makeProject, openPlan, openWorld, phases } from '../plans/plan-world.ts';
import { emptyListPage, percentile, traceScroll, waitFor } from '../plans/scroll-trace.ts';
import { buildProgram } from '../server.ts';

const rows = 10_000;
const opens = 5;
const target = { dataMs: 1000, drawnMs: 1000, scriptMs: 6, taskMs: 50, frameRatio: 0.85 };

/** Notes when the first bar stands, before the page loads. */
const noteFirstBar = `new MutationObserver((_, observer) => {
  if (document.querySelector('[data-bar]') === null) return;
  observer.disconnect();
  requestAnimationFrame(() => requestAnimationFrame(() => { globalThis.firstBarAt = performance.now(); }));
}).observe(document, { childList: true, subtree: true });`;

interface Opening {
  readonly dataMs: number;
  readonly drawnMs: number;
}

/** Milliseconds until the data was here, and from then until the first bars stood. */
async function timeOpening(page: Page): Promise<Opening> {
  await page.evaluate(waitFor('firstBarAt'));
  const read = `(() => {
    const entry = performance.getEntriesByType('resource').find(({ name }) => /\\/plan$/.test(name));
    return { dataMs: entry.responseEnd - entry.requestStart, drawnMs: globalThis.firstBarAt - entry.responseEnd };
  })()`;
  return JSON.parse(JSON.stringify(await page.evaluate(read)));
}

const median = (values: readonly number[]) => percentile(values, 0.5);

async function run(): Promise<Measurement> {
  buildProgram();
  const regie = await startRegie();
  const browser = await launchBrowser();
  try {
    const world = await openWorld(browser, regie.url, regie.greeting);
    const project = await makeProject(world, 'Grote brug', 'GB-1');
    await fillPlan(world, project.id, phases(rows));
    await world.context.addInitScript(noteFirstBar);
    const openings: Opening[] = [];
    let page = await openPlan(world, project.key);
    for (let each = 0; each < opens; each += 1) {
      await page.close();
      page = await openPlan(world, project.key);
      openings.push(await timeOpening(page));
    }
    await page.waitForTimeout(1000);
    const empty = await world.context.newPage();
    await empty.setContent(emptyListPage(rows));
    await page.bringToFront();
    const plan = await traceScroll(page);
    await empty.bringToFront();
    const list = await traceScroll(empty);
    const dataMs = median(openings.map((opening) => opening.dataMs));
    const drawnMs = median(openings.map((opening) => opening.drawnMs));
    const scriptMs = percentile(plan.scriptMs, 0.95);
    const ratio = plan.framesPerSecond / list.framesPerSecond;
    return {
      value: Number(scriptMs.toFixed(2)),
      ok:
        dataMs <= target.dataMs &&
        drawnMs <= target.drawnMs &&
        scriptMs <= target.scriptMs &&
        plan.longestTaskMs <= target.taskMs &&
        ratio >= target.frameRatio,
      detail: [
        `data ${dataMs.toFixed(0)} ms (<= ${target.dataMs}), first drawn ${drawnMs.toFixed(0)} ms later (<= ${target.drawnMs})`,
        `script a frame: median ${median(plan.scriptMs).toFixed(2)}, 95 % ${scriptMs.toFixed(2)} ms (<= ${target.scriptMs})`,
        `longest task ${plan.longestTaskMs.toFixed(1)} ms (<= ${target.taskMs})`,
        `${plan.framesPerSecond.toFixed(1)} frames a second, an empty list ${list.framesPerSecond.toFixed(1)}: ${ratio.toFixed(2)} (>= ${target.frameRatio})`,
      ],
    };
  } finally {
    await browser.close();
    await regie.stop();
  }
}

export const figure: Figure = {
  name: 'plan-page',
  unit: 'ms of script a frame while scrolling 10,000 rows, at 95 %',
  target: '<= 6, data <= 1 s, drawn <= 1 s later, no task over 50 ms, frames >= 0.85 of an empty list',
  seconds: 150,
  run,
};
