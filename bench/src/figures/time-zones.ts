import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../../e2e/support/browser.ts';
import { startRegie } from '../../../e2e/support/regie.ts';
import type { Figure, Measurement } from '../figure.ts';
import { ask, editPlan, makeProject, openWorld, type PlanWorld, send, signIn } from '../plans/plan-world.ts';
import { buildProgram } from '../server.ts';
import { isShownAs, oddDays } from '../zones/odd-days.ts';

const serverZones = ['America/Los_Angeles', 'Pacific/Kiritimati'];
const browserZones = [
  'Pacific/Kiritimati',
  'Pacific/Chatham',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Asia/Tehran',
  'Europe/Amsterdam',
  'UTC',
  'America/St_Johns',
  'America/Los_Angeles',
  'Pacific/Pago_Pago',
];
const count = 500;
const rowPx = 40;
const mostLooks = 240;
const batch = 250;
const minuteOf = (day: string) => Date.parse(`${day}T17:00:00Z`) / 60_000;

interface Filled {
  readonly projectId: string;
  readonly projectKey: string;
}

/** Actions that are due on the days, and activities that have them as their deadlines. */
async function fill(world: PlanWorld, days: readonly string[]): Promise<Filled> {
  const { id, key } = await makeProject(world, 'Dagen', 'D-1');
  for (let from = 0; from < days.length; from += batch) {
    const some = days.slice(from, from + batch);
    const create = some.map((dueOn, nth) => ({
      scopeId: id,
      title: `Actie ${String(from + nth).padStart(4, '0')}`,
      dueOn,
    }));
    await send(world, '/actions/changes', { create, update: [] });
    const rows = some.map((day, nth) => ({
      level: 1,
      patch: { name: `Activiteit ${from + nth}`, deadline: minuteOf(day) },
    }));
    await editPlan(world, id, [{ kind: 'add', after: from === 0 ? null : from, rows }]);
  }
  return { projectId: id, projectKey: key };
}

/** What the server says, and writes into a file. */
async function askServer(world: PlanWorld, { projectId }: Filled, days: readonly string[]): Promise<number> {
  const { rows } = await ask(world, `/actions?limit=${count}&sort=title`);
  const { activities } = await ask(world, `/projects/${projectId}/plan`);
  return days.filter((day, nth) => rows[nth]?.dueOn !== day || activities.deadline[nth] !== minuteOf(day))
    .length;
}

const readColumn = (place: number) => `[...document.querySelectorAll('[data-place="${place}"]')]
  .sort((a, b) => Number(a.dataset.line) - Number(b.dataset.line)).map((cell) => cell.textContent.trim())`;

/** A long list comes in pieces: the cells of a column once all of them say something. */
async function readDays(page: Page, address: string, place: number): Promise<readonly string[]> {
  await page.goto(address);
  for (let look = 0; ; look += 1) {
    const found: unknown = await page.evaluate(readColumn(place));
    const texts = Array.isArray(found) ? found.map(String) : [];
    if (look === mostLooks || texts.filter((text) => text !== '').length === count) return texts;
    await pause(250);
  }
}

/** How many days a browser of a zone shows as another. */
async function countShifted(
  browser: Browser,
  url: string,
  timezoneId: string,
  { projectKey }: Filled,
  days: readonly string[],
): Promise<readonly string[]> {
  const context = await browser.newContext({
    timezoneId,
    locale: 'nl-NL',
    viewport: { width: 1440, height: count * rowPx },
  });
  await signIn(context, url);
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const shown = {
    actions: await readDays(page, `${url}/actions?columns=key,title,dueOn&sort=title`, 2),
    plan: await readDays(page, `${url}/projects/${projectKey}/plan?columns=number,name,deadline`, 2),
  };
  await context.close();
  return Object.entries(shown).flatMap(([where, texts]) =>
    days.flatMap((day, nth) =>
      isShownAs(day, texts[nth] ?? '') ? [] : [`${timezoneId}, ${where}: ${day} shown as ${texts[nth]}`],
    ),
  );
}

async function run(): Promise<Measurement> {
  buildProgram();
  const days = oddDays(count);
  const browser = await launchBrowser();
  const shifted: string[] = [];
  try {
    for (const zone of serverZones) {
      const regie = await startRegie({ environment: { TZ: zone } });
      try {
        const world = await openWorld(browser, regie.url, regie.greeting, { timezoneId: zone });
        const filled = await fill(world, days);
        const wrong = await askServer(world, filled, days);
        if (wrong > 0) shifted.push(`a server in ${zone}: ${wrong} days answered otherwise`);
        for (const one of browserZones)
          shifted.push(...(await countShifted(browser, regie.url, one, filled, days)));
      } finally {
        await regie.stop();
      }
    }
  } finally {
    await browser.close();
  }
  return {
    value: shifted.length,
    ok: shifted.length === 0,
    detail: [
      `${2 * count} days in ${serverZones.length} zones of servers x ${browserZones.length} of browsers`,
      ...shifted.slice(0, 10),
    ],
  };
}

export const figure: Figure = {
  name: 'time-zones',
  unit: 'days shown or answered as another, of 1,000 in ten zones of browsers and two of servers',
  target: '= 0',
  seconds: 120,
  run,
};
