import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../../e2e/support/browser.ts';
import { startRegie } from '../../../e2e/support/regie.ts';
import type { Figure, Measurement } from '../figure.ts';
import {
  editPlan,
  fillPlan,
  makeProject,
  openPlan,
  openWorld,
  type PlanWorld,
  phases,
  send,
} from '../plans/plan-world.ts';
import { buildProgram } from '../server.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const themes = ['light', 'dark', 'contrast'] as const;
const languages = ['nl', 'en'] as const;

const words = {
  nl: {
    activity: 'Activiteit',
    show: 'Toon',
    columns: 'Kolommen',
    baseline: 'Nieuwe baseline',
    more: 'Meer',
    settings: 'Planinstellingen',
    close: 'Sluiten',
  },
  en: {
    activity: 'Activity',
    show: 'Show',
    columns: 'Columns',
    baseline: 'New baseline',
    more: 'More',
    settings: 'Plan settings',
    close: 'Close',
  },
} as const;

async function violations(page: Page, what: string): Promise<readonly string[]> {
  const found = await new AxeBuilder({ page }).withTags(rules).analyze();
  return found.violations.map(
    ({ id, nodes }) =>
      `${what}: ${id} at ${nodes
        .map(({ target }) => target.join(' '))
        .slice(0, 3)
        .join(', ')}`,
  );
}

/** The plan as it stands, and with each of its menus, editors and dialogs open. */
async function checkPlan(
  page: Page,
  language: (typeof languages)[number],
  name: string,
): Promise<readonly string[]> {
  const text = words[language];
  const found = [...(await violations(page, `${name} plan`))];
  const check = async (what: string, open: () => Promise<unknown>) => {
    await open();
    await page.waitForTimeout(150);
    found.push(...(await violations(page, `${name} ${what}`)));
    await page.keyboard.press('Escape');
    await page.waitForTimeout(100);
  };
  const cell = page.locator('[data-line="2"][data-place="1"]');
  await check('menu', () => page.getByRole('button', { name: text.activity, exact: true }).click());
  await check('filter', () => page.getByRole('button', { name: text.show, exact: true }).click());
  await check('context menu', () => cell.click({ button: 'right' }));
  await check('editor', () => cell.dblclick());
  await check('activity', async () => {
    await cell.click();
    await page.keyboard.press('Control+Enter');
  });
  await check('columns', () => page.getByRole('button', { name: text.columns, exact: true }).click());
  await check('baseline', () => page.getByRole('button', { name: text.baseline, exact: true }).click());
  await check('settings', async () => {
    await page.getByRole('button', { name: text.more, exact: true }).click();
    await page.getByRole('menuitem', { name: text.settings }).click();
  });
  await check('bar', () => page.locator('[data-line="3"][data-aside]').click());
  return found;
}

const otherPages = (key: string) => [
  `/projects/${key}/plan?part=board`,
  `/projects/${key}/baselines`,
  '/calendars',
  '/planning/relations',
  '/planning/timeline',
];

async function checkOthers(
  world: PlanWorld,
  page: Page,
  key: string,
  name: string,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of otherPages(key)) {
    await page.goto(`${world.url}${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForTimeout(500);
    found.push(...(await violations(page, `${name} ${path}`)));
  }
  return found;
}

async function run(): Promise<Measurement> {
  buildProgram();
  const regie = await startRegie();
  const browser = await launchBrowser();
  try {
    const world = await openWorld(browser, regie.url, regie.greeting);
    const project = await makeProject(world, 'Brug', 'B-1');
    const empty = await makeProject(world, 'Dak', 'D-1');
    const uids = await fillPlan(world, project.id, phases(40));
    await editPlan(world, project.id, [
      { kind: 'set', uid: uids[3], version: 1, patch: { percentComplete: 50 } },
    ]).catch(() => undefined);
    await send(world, `/projects/${project.id}/baselines`, { name: 'Vastgesteld' });
    const found: string[] = [];
    let states = 0;
    for (const theme of themes)
      for (const language of languages) {
        await send(world, '/me', { theme, language }, 'PATCH');
        const name = `${theme} ${language}`;
        const page = await openPlan(world, project.key);
        found.push(
          ...(await checkPlan(page, language, name)),
          ...(await checkOthers(world, page, project.key, name)),
        );
        await page.goto(`${world.url}/projects/${empty.key}/plan`);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.waitForTimeout(400);
        found.push(...(await violations(page, `${name} empty plan`)));
        states += 11 + otherPages('').length;
        await page.close();
      }
    return {
      value: found.length,
      ok: found.length === 0,
      detail: [`${states} states`, ...found.slice(0, 30)],
    };
  } finally {
    await browser.close();
    await regie.stop();
  }
}

export const figure: Figure = {
  name: 'plan-axe',
  unit: 'violations in plan, board, baselines, calendars, relations and time line',
  target: '0 in 3 themes and 2 languages, with menus, editors and dialogs open',
  seconds: 200,
  run,
};
