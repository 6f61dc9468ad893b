import type { PlanView } from '@regie/contracts/planning';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../../e2e/support/browser.ts';
import { startRegie } from '../../../e2e/support/regie.ts';
import type { Figure, Measurement } from '../figure.ts';
import { ask, makeProject, openWorld, type PlanWorld } from '../plans/plan-world.ts';
import { buildProgram } from '../server.ts';

const activities = 30;
const phase = 6;

interface Step {
  readonly name: string;
  readonly isMet: boolean;
}

/** Presses Tab until what is named has the focus; no pointer anywhere. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let tries = 0; tries < 80; tries += 1) {
    if ((await page.locator(`${selector}:focus`).count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${selector}`);
}

async function pressTimes(page: Page, key: string, times: number): Promise<void> {
  for (let each = 0; each < times; each += 1) await page.keyboard.press(key);
}

async function readPlan(world: PlanWorld, id: string): Promise<PlanView> {
  return await ask(world, `/projects/${id}/plan`);
}

/** Waits until the plan is as it should be, or says that it never was. */
async function reach(
  world: PlanWorld,
  id: string,
  name: string,
  isMet: (plan: PlanView) => boolean,
): Promise<Step> {
  for (let tries = 0; tries < 60; tries += 1) {
    if (isMet(await readPlan(world, id))) return { name, isMet: true };
    await new Promise((done) => setTimeout(done, 100));
  }
  return { name, isMet: false };
}

/** Names and durations, one activity after the other, in the row at the end. */
async function build(page: Page): Promise<void> {
  await tabTo(page, 'main button:has-text("Eerste activiteit")');
  await page.keyboard.press('Enter');
  for (let each = 1; each <= activities; each += 1) {
    await page.keyboard.type(each % phase === 1 ? `Fase ${Math.ceil(each / phase)}` : `Stap ${each}`);
    await page.keyboard.press('Enter');
    await page.locator(`[data-line="${each}"][data-place]:focus`).waitFor();
  }
}

async function run(): Promise<Measurement> {
  buildProgram();
  const regie = await startRegie();
  const browser = await launchBrowser();
  try {
    const world = await openWorld(browser, regie.url, regie.greeting);
    const { id, key } = await makeProject(world, 'Brug', 'B-1');
    const page = await world.context.newPage();
    await page.goto(`${world.url}/projects/${key}/plan`);
    await page.getByRole('button', { name: 'Eerste activiteit toevoegen' }).waitFor();
    const steps: Step[] = [];
    await build(page);
    steps.push(
      await reach(
        world,
        id,
        `${activities} activities built`,
        ({ activities: { uid } }) => uid.length === activities,
      ),
    );

    // Indents each phase's steps: from its second row down, with Shift for the range.
    await page.keyboard.press('Control+Home');
    for (let first = 1; first < activities; first += phase) {
      await page.keyboard.press('ArrowDown');
      await pressTimes(page, 'Shift+ArrowDown', phase - 2);
      await page.keyboard.press('Alt+Shift+ArrowRight');
      await page.locator(`[role=row][aria-rowindex="${first + 2}"][aria-level="2"]`).waitFor();
      await page.keyboard.press('ArrowDown');
    }
    steps.push(
      await reach(world, id, 'indented', ({ activities: { level } }) =>
        level.every((depth: number, row: number) => depth === (row % phase === 0 ? 1 : 2)),
      ),
    );

    // Links the steps of the first phase by one chain, and the next by typing.
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowDown');
    await pressTimes(page, 'Shift+ArrowDown', phase - 2);
    await page.keyboard.press('Control+F2');
    steps.push(await reach(world, id, 'chained', ({ relations }) => relations.length === phase - 2));
    await page.keyboard.press('Control+Home');
    await pressTimes(page, 'ArrowDown', phase + 2);
    await pressTimes(page, 'ArrowRight', 6);
    await page.keyboard.type(`${phase + 2}SS+3d`);
    await page.keyboard.press('Enter');
    steps.push(
      await reach(world, id, 'typed SS+3d', ({ relations }) =>
        relations.some(({ type, lag }: { type: string; lag: number }) => type === 'SS' && lag === 3 * 480),
      ),
    );

    // Moves a bar by two days with the arrows, and puts another back with Escape.
    const before = await readPlan(world, id);
    await page.keyboard.press('Control+Home');
    await pressTimes(page, 'ArrowDown', 1);
    await page.keyboard.press('End');
    await pressTimes(page, 'ArrowRight', 4);
    await page.keyboard.press('Escape');
    await page.waitForTimeout(500);
    const unmoved = await readPlan(world, id);
    steps.push({ name: 'Escape sends nothing', isMet: unmoved.revision === before.revision });
    await pressTimes(page, 'ArrowRight', 7);
    await page.keyboard.press('Enter');
    steps.push(
      await reach(
        world,
        id,
        'moved a week',
        ({ results }) => results.start[1] === (before.results.start[1] ?? 0) + 7 * 1440,
      ),
    );

    // Takes it all back: the move, the typed relation, the chain.
    for (let taken = 0; taken < 3; taken += 1) {
      await page.keyboard.press('Control+z');
      await page.waitForTimeout(700);
    }
    steps.push(
      await reach(
        world,
        id,
        'three undone',
        ({ relations, results }) => relations.length === 0 && results.start[1] === results.start[0],
      ),
    );
    await page.keyboard.press('Control+y');
    steps.push(await reach(world, id, 'one done again', ({ relations }) => relations.length === phase - 2));
    const failed = steps.filter(({ isMet }) => !isMet);
    return {
      value: steps.length - failed.length,
      ok: failed.length === 0,
      detail: steps.map(({ name, isMet }) => `${isMet ? 'ok  ' : 'FAIL'} ${name}`),
    };
  } finally {
    await browser.close();
    await regie.stop();
  }
}

export const figure: Figure = {
  name: 'plan-keyboard',
  unit: 'steps done without a pointer in a plan of 30 activities',
  target: 'all: build, indent, link, type a relation, move, Escape, undo, redo',
  seconds: 60,
  run,
};
