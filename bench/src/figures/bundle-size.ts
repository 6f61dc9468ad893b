import type { Page } from 'playwright-core';
import { launchBrowser } from '../../../e2e/support/browser.ts';
import type { Figure, Measurement } from '../figure.ts';
import { openFreshPage, seeFirstPage } from '../pages/first-screen.ts';
import { makeDataFolder, startProgram } from '../server.ts';
import { buildWorld } from '../testing.ts';

const mostKilobytes = 350;
const settleMs = 1_500;

interface Loaded {
  readonly path: string;
  readonly bytes: number;
}

/** Every file of the page that came over the wire, by its compressed size; answers of the API are not of the page. */
async function loadAndWeigh(page: Page, url: string, see: (page: Page) => Promise<void>): Promise<Loaded[]> {
  const loaded: Loaded[] = [];
  const foreign: string[] = [];
  const weighing: Promise<void>[] = [];
  page.on('requestfinished', (request) => {
    const address = new URL(request.url());
    if (address.protocol === 'data:' || address.pathname.startsWith('/api/')) return;
    if (address.origin !== new URL(url).origin) foreign.push(request.url());
    const weigh = async () => {
      const { responseBodySize } = await request.sizes();
      loaded.push({ path: address.pathname, bytes: responseBodySize });
    };
    weighing.push(weigh());
  });
  await page.goto(url);
  await see(page);
  await page.waitForTimeout(settleMs);
  await Promise.all(weighing);
  if (foreign.length > 0) throw new Error(`asked from elsewhere: ${foreign.join(', ')}`);
  if (!loaded.some(({ path }) => path.endsWith('.js'))) throw new Error('no program was loaded');
  return loaded;
}

const kilobytes = (loaded: readonly Loaded[]) => loaded.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;

async function run(): Promise<Measurement> {
  const folder = await makeDataFolder();
  const program = await startProgram(folder.path);
  const browser = await launchBrowser();
  try {
    const world = await buildWorld(program.url, program.setUpUrl ?? '', {});
    const outside = await loadAndWeigh(
      await openFreshPage(browser, program.url),
      program.url,
      async (page) => {
        await page.locator('input[type=password]').first().waitFor();
      },
    );
    const token = world.people['pmo']?.token;
    const inside = await loadAndWeigh(
      await openFreshPage(browser, program.url, token),
      program.url,
      seeFirstPage,
    );
    const value = Math.max(kilobytes(outside), kilobytes(inside));
    const largest = [...inside].sort((a, b) => b.bytes - a.bytes).slice(0, 8);
    return {
      value: Math.round(value),
      ok: value <= mostKilobytes,
      detail: [
        `to sign in ${kilobytes(outside).toFixed(0)} kB, first page signed in ${kilobytes(inside).toFixed(0)} kB`,
        ...largest.map(({ path, bytes }) => `${(bytes / 1000).toFixed(1)} kB ${path}`),
      ],
    };
  } finally {
    await browser.close();
    await program.stop();
    await folder.remove();
  }
}

export const figure: Figure = {
  name: 'bundle-size',
  unit: 'kB over the wire for the first page, compressed',
  target: '<= 350',
  seconds: 30,
  run,
};
