import type { Page } from 'playwright-core';
import { launchBrowser } from '../../../e2e/support/browser.ts';
import { startRegie } from '../../../e2e/support/regie.ts';
import { type Figure, type FigureOptions, type Measurement, takePart } from '../figure.ts';
import { startFindings } from '../pages/check-state.ts';
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

const languages = ['nl', 'en'] as const;

const words = {
  nl: {
    activity: 'Activiteit',
    show: 'Toon',
    columns: 'Kolommen',
    views: 'Weergave',
    baseline: 'Nieuwe baseline',
    more: 'Meer',
    settings: 'Planinstellingen',
    close: 'Sluiten',
  },
  en: {
    activity: 'Activity',
    show: 'Show',
    columns: 'Columns',
    views: 'View',
    baseline: 'New baseline',
    more: 'More',
    settings: 'Plan settings',
    close: 'Close',
  },
} as const;

type Findings = ReturnType<typeof startFindings>;

/** The plan as it stands, and with each of its menus, editors and dialogs open. */
async function checkPlan(
  page: Page,
  language: (typeof languages)[number],
  findings: Findings,
): Promise<void> {
  const text = words[language];
  await findings.check(page, `${language} plan`);
  const check = async (what: string, open: () => Promise<unknown>) => {
    await open();
    await page.waitForTimeout(150);
    await findings.check(page, `${language} ${what}`);
    await page.keyboard.press('Escape');
    await page.waitForTimeout(100);
  };
  const cell = page.locator('[data-line="2"][data-place="1"]');
  await check('menu', () =>
    page.locator('button[aria-haspopup=menu]').filter({ hasText: text.activity }).first().click(),
  );
  await check('filter', () =>
    page.locator('button[aria-haspopup=menu]').filter({ hasText: text.show }).first().click(),
  );
  await check('context menu', () => cell.click({ button: 'right' }));
  await check('editor', () => cell.dblclick());
  await check('activity', async () => {
    await cell.click();
    await page.keyboard.press('Control+Enter');
  });
  await check('columns', () => page.getByRole('button', { name: text.columns, exact: true }).click());
  await check('views', () => page.getByRole('button', { name: text.views, exact: true }).first().click());
  await check('baseline', () => page.getByRole('button', { name: text.baseline, exact: true }).click());
  await check('settings', async () => {
    await page.getByRole('button', { name: text.more, exact: true }).click();
    await page.getByRole('menuitem', { name: text.settings }).click();
  });
  await check('bar', () => page.locator('[data-line="3"][data-aside]').click());
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
  paths: readonly string[],
  language: string,
  findings: Findings,
): Promise<void> {
  for (const path of paths) {
    await page.goto(`${world.url}${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForTimeout(500);
    await findings.check(page, `${language} ${path}`);
  }
}

async function run({ part }: FigureOptions): Promise<Measurement> {
  buildProgram();
  const regie = await startRegie();
  const browser = await launchBrowser();
  try {
    const world = await openWorld(browser, regie.url, regie.greeting, { reducedMotion: 'reduce' });
    const project = await makeProject(world, 'Brug', 'B-1');
    const empty = await makeProject(world, 'Dak', 'D-1');
    const uids = await fillPlan(world, project.id, phases(40));
    await editPlan(world, project.id, [
      { kind: 'set', uid: uids[3], version: 1, patch: { percentComplete: 50 } },
    ]).catch(() => undefined);
    await send(world, `/projects/${project.id}/baselines`, { name: 'Vastgesteld' });
    const findings = startFindings();
    for (const language of takePart(languages, part)) {
      await send(world, '/me', { language }, 'PATCH');
      const page = await openPlan(world, project.key);
      await checkPlan(page, language, findings);
      const paths = [...otherPages(project.key), `/projects/${empty.key}/plan`];
      await checkOthers(world, page, paths, language, findings);
      await page.close();
    }
    const { checks, violations } = findings.read();
    return {
      value: violations.length,
      ok: violations.length === 0,
      detail: [`${checks} states and themes`, ...violations.slice(0, 30)],
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
  hasParts: true,
  run,
};
