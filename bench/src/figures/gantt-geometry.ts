import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../../e2e/support/browser.ts';
import { startRegie } from '../../../e2e/support/regie.ts';
import type { Figure, Measurement } from '../figure.ts';
import {
  ask,
  editPlan,
  makeProject,
  openPlan,
  openWorld,
  type PlanWorld,
  signIn,
} from '../plans/plan-world.ts';
import { buildProgram } from '../server.ts';

/** Pixels of a day at each zoom: what the page promises. */
const zooms = { hour: 576, day: 28, week: 10, month: 2.8, quarter: 1 } as const;
/** East and west of Greenwich, and one that is half an hour off. */
const timeZones = [
  'Europe/Amsterdam',
  'America/New_York',
  'Pacific/Kiritimati',
  'Asia/Kolkata',
  'Pacific/Pago_Pago',
];
const mostOffPx = 1;

const minuteOf = (text: string) => Date.parse(`${text}:00Z`) / 60_000;
/** Around both nights on which Dutch and American clocks are changed, a leap day and a turn of the year. */
const starts = [
  '2027-03-26T08:00',
  '2027-03-30T08:00',
  '2027-10-29T08:00',
  '2027-11-01T08:00',
  '2027-11-08T13:00',
  '2027-12-31T08:00',
  '2028-02-28T08:00',
  '2028-03-13T08:00',
];

async function makePlan(world: PlanWorld, projectId: string): Promise<void> {
  const rows = starts.map((_, index) => ({
    level: 1,
    patch: { name: `Balk ${index + 1}`, duration: { minutes: 480 * (1 + index), isElapsed: false } },
  }));
  const { made } = await editPlan(world, projectId, [{ kind: 'add', after: null, rows }]);
  const { activities } = await ask(world, `/projects/${projectId}/plan`);
  const edits = starts.map((text, index) => ({
    kind: 'set',
    uid: made[index],
    version: activities.version[activities.uid.indexOf(made[index])],
    patch: { constraintType: 'mustStartOn', constraintDate: minuteOf(text) },
  }));
  await editPlan(world, projectId, edits);
}

interface Drawn {
  readonly line: number;
  readonly left: number;
  readonly width: number;
}

/** Where bars stand on their time line, scrolled or not, and where the head says that each of its pieces begins. */
const readPage = `({
  bars: [...document.querySelectorAll('[data-bar]')].map((bar) => ({
    line: Number(bar.closest('[data-line]').dataset.line),
    left: bar.getBoundingClientRect().left - bar.parentElement.getBoundingClientRect().left,
    width: bar.getBoundingClientRect().width,
  })),
  ticks: [...document.querySelectorAll('[data-tick]')].map((tick) => ({
    label: tick.textContent,
    left: tick.getBoundingClientRect().left - tick.parentElement.getBoundingClientRect().left,
  })),
})`;

/** Names of the head whose date everybody knows, by zoom. */
const anchors: Readonly<Record<keyof typeof zooms, readonly [label: string, at: string]>> = {
  hour: ['maandag 29 maart 2027', '2027-03-29T00:00'],
  day: ['maart 2027 · week 13', '2027-03-29T00:00'],
  week: ['april 2027', '2027-04-01T00:00'],
  month: ['april', '2027-04-01T00:00'],
  quarter: ['2028', '2028-01-01T00:00'],
};

interface Deviation {
  readonly px: number;
  readonly where: string;
}

async function measure(
  page: Page,
  zoom: keyof typeof zooms,
  dates: Dates,
  zone: string,
): Promise<readonly Deviation[]> {
  await page.locator('[data-bar]').first().waitFor();
  const { bars, ticks }: { bars: Drawn[]; ticks: { label: string; left: number }[] } = JSON.parse(
    JSON.stringify(await page.evaluate(readPage)),
  );
  const [label, at] = anchors[zoom];
  const anchor = ticks.find((tick) => tick.label === label);
  if (anchor === undefined) throw new Error(`${zoom} in ${zone}: the head has no ${label}`);
  if (bars.length !== dates.start.length)
    throw new Error(`${zoom} in ${zone}: ${bars.length} bars are drawn`);
  const pxAt = (minute: number) => anchor.left + ((minute - minuteOf(at)) / 1440) * zooms[zoom];
  return bars.flatMap(({ line, left, width }) => {
    const [start, finish] = [dates.start[line] ?? 0, dates.finish[line] ?? 0];
    const widthPx = Math.max(2, pxAt(finish) - pxAt(start));
    return [
      { px: Math.abs(left - pxAt(start)), where: `start of ${line + 1}, ${zoom}, ${zone}` },
      { px: Math.abs(width - widthPx), where: `width of ${line + 1}, ${zoom}, ${zone}` },
    ];
  });
}

interface Dates {
  readonly start: readonly number[];
  readonly finish: readonly number[];
}

async function measureZone(browser: Browser, url: string, key: string, zone: string, dates: Dates) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'nl-NL',
    timezoneId: zone,
  });
  const world = await signIn(context, url);
  const found: Deviation[] = [];
  for (const zoom of Object.keys(zooms) as (keyof typeof zooms)[]) {
    const page = await openPlan(world, key, `?zoom=${zoom}`);
    // The anchor is drawn when it is near: the first bar stands in the week of it.
    await page.locator('[data-line="1"][data-place="1"]').click();
    await page.keyboard.press('Control+Shift+F5');
    await page.waitForTimeout(200);
    found.push(...(await measure(page, zoom, dates, zone)));
    await page.close();
  }
  await context.close();
  return found;
}

async function run(): Promise<Measurement> {
  buildProgram();
  const regie = await startRegie();
  const browser = await launchBrowser();
  try {
    const world = await openWorld(browser, regie.url, regie.greeting);
    const project = await makeProject(world, 'Brug', 'B-1');
    await makePlan(world, project.id);
    const { results } = await ask(world, `/projects/${project.id}/plan`);
    const asked = starts.filter((text, index) => results.start[index] !== minuteOf(text));
    if (asked.length > 0) throw new Error(`the plan does not start where it must: ${asked.join(', ')}`);
    const found: Deviation[] = [];
    for (const zone of timeZones)
      found.push(...(await measureZone(browser, regie.url, project.key, zone, results)));
    const worst = [...found].sort((left, right) => right.px - left.px).slice(0, 5);
    const value = worst[0]?.px ?? Number.NaN;
    return {
      value: Number(value.toFixed(2)),
      ok: value <= mostOffPx,
      detail: [
        `${found.length} edges at ${Object.keys(zooms).length} zooms in ${timeZones.length} time zones`,
        ...worst.map(({ px, where }) => `${px.toFixed(2)} px: ${where}`),
      ],
    };
  } finally {
    await browser.close();
    await regie.stop();
  }
}

export const figure: Figure = {
  name: 'gantt-geometry',
  unit: 'px that an edge of a bar is off its date, the worst of all',
  target: '<= 1 at 5 zooms in 5 time zones of browsers, over days on which clocks change',
  seconds: 90,
  run,
};
