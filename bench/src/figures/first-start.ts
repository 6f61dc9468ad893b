import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../../e2e/support/browser.ts';
import type { Figure, Measurement } from '../figure.ts';
import { openFreshPage, seeSetUp, signInOnPage } from '../pages/first-screen.ts';
import { waitForExample } from '../pages/wait-for-example.ts';
import { buildFromNothing, makeDataFolder, startProgram } from '../server.ts';

const mostEmpty = 20;
const mostExample = 90;
const mostAgain = 5;

/** Seconds from the command on an empty folder to a form that can be typed in, and to being ready when started again. */
async function startEmpty(browser: Browser): Promise<{ readonly first: number; readonly again: number }> {
  const folder = await makeDataFolder();
  try {
    const started = performance.now();
    const program = await startProgram(folder.path);
    const page = await openFreshPage(browser, program.url);
    await seeSetUp(page, program.setUpUrl ?? '');
    const first = (performance.now() - started) / 1000;
    await page.context().close();
    await program.stop();
    return { first, again: await startAgain(folder.path) };
  } finally {
    await folder.remove();
  }
}

async function startAgain(dataFolder: string): Promise<number> {
  const started = performance.now();
  const program = await startProgram(dataFolder);
  const { status } = await fetch(`${program.url}/readyz`);
  const again = (performance.now() - started) / 1000;
  await program.stop();
  if (status !== 200) throw new Error(`ready answered ${status}`);
  return again;
}

/** Seconds from the command to the first page of somebody signed in to the example. */
async function startExample(browser: Browser): Promise<number> {
  const folder = await makeDataFolder();
  const started = performance.now();
  const program = await startProgram(folder.path, { args: ['--demo'] });
  try {
    const { password, emails } = await waitForExample(program);
    const page = await openFreshPage(browser, program.url);
    await signInOnPage(page, program.url, emails[0] ?? '', password);
    const seconds = (performance.now() - started) / 1000;
    await page.context().close();
    return seconds;
  } finally {
    await program.stop();
    await folder.remove();
  }
}

async function run(): Promise<Measurement> {
  const build = buildFromNothing();
  const browser = await launchBrowser();
  try {
    const { first, again } = await startEmpty(browser);
    const example = await startExample(browser);
    const [empty, whole] = [build + first, build + example];
    return {
      value: Number(whole.toFixed(1)),
      ok: whole <= mostExample && empty <= mostEmpty && again <= mostAgain,
      detail: [
        `building ${build.toFixed(1)} s, counted in both first starts`,
        `empty: ${empty.toFixed(1)} s (at most ${mostEmpty}); example: ${whole.toFixed(1)} s (at most ${mostExample})`,
        `ready again: ${again.toFixed(1)} s (at most ${mostAgain})`,
      ],
    };
  } finally {
    await browser.close();
  }
}

export const figure: Figure = {
  name: 'first-start',
  unit: 's from installed to the first page with the example, in a browser',
  target: '<= 90; empty <= 20, ready again <= 5',
  seconds: 90,
  run,
};
