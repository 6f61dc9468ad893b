import { launchBrowser } from '../../../e2e/support/browser.ts';
import type { Figure, Measurement } from '../figure.ts';
import { hostileTexts } from '../hostile/hostile-texts.ts';
import { openPages } from '../hostile/open-pages.ts';
import { plantHostile } from '../hostile/plant-hostile.ts';
import { sendHostile } from '../hostile/send-hostile.ts';
import { openTriedHouse } from '../promises/tried-house.ts';
import { makeDataFolder, startProgram } from '../server.ts';
import { buildWorld } from '../testing.ts';

async function sendAll() {
  const house = await openTriedHouse();
  try {
    return await sendHostile(house);
  } finally {
    await house.close();
  }
}

async function openAll() {
  const folder = await makeDataFolder();
  const program = await startProgram(folder.path);
  const browser = await launchBrowser();
  try {
    const world = await buildWorld(program.url, program.setUpUrl ?? '', {});
    const planted = await plantHostile(program.url, world);
    return { ...planted, ...(await openPages(browser, program.url, world)) };
  } finally {
    await browser.close();
    await program.stop();
    await folder.remove();
  }
}

async function run(): Promise<Measurement> {
  const sent = await sendAll();
  const opened = await openAll();
  const faults = [...sent.faults, ...opened.faults];
  return {
    value: faults.length,
    ok: faults.length === 0 && sent.kept > 50 && opened.kept > hostileTexts.length,
    detail: [
      `${sent.places} places, ${sent.requests} requests, ${sent.kept} kept`,
      `${hostileTexts.length} texts, ${opened.kept} times on ${opened.pages} pages; not kept: ${opened.refused.length}`,
      ...opened.refused.slice(0, 5),
      ...faults.slice(0, 40),
    ],
  };
}

export const figure: Figure = {
  name: 'hostile-text',
  unit: 'texts that are run, reported, make elements or requests, push a page apart, or break an answer',
  target: '= 0 (80 texts in every text and file name, every page at 1280 and 390 px)',
  seconds: 120,
  run,
};
