import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../../e2e/support/browser.ts';
import { type Figure, type FigureOptions, type Measurement, type Part, takePart } from '../figure.ts';
import { answerAs, type Language } from '../pages/answers.ts';
import { type Check, startFindings, themes } from '../pages/check-state.ts';
import { settle } from '../pages/explore.ts';
import { findAddresses } from '../pages/page-addresses.ts';
import { open, openAs, type Reader, type Reading, visit } from '../pages/visit-page.ts';
import { waitForExample } from '../pages/wait-for-example.ts';
import { makeDataFolder, startProgram } from '../server.ts';

const languages = ['nl', 'en'] as const satisfies readonly Language[];

/** What lies in the bar above every page. */
async function visitBar(reading: Reading): Promise<void> {
  const { page, language, check } = reading;
  await answerAs(page, 'usual', language);
  await open(reading, '/');
  const buttons = page.locator('header button:visible');
  for (let index = 0; index < (await buttons.count()); index += 1) {
    await buttons.nth(index).click();
    await settle(page);
    await check(page, `bar, button ${index}`);
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  await check(page, 'keyboard shortcuts');
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 390, height: 800 });
  await check(page, 'narrow');
  await page.locator('header button:visible').first().click();
  await page.getByRole('dialog').waitFor();
  await check(page, 'narrow, navigation');
  await page.setViewportSize({ width: 1280, height: 560 });
}

/** Pages that are not there. */
async function visitDeadEnds(reading: Reading): Promise<void> {
  await answerAs(reading.page, 'usual', reading.language);
  for (const path of ['/nowhere', '/projects/P-99999', '/risks/R-99999']) {
    await open(reading, path);
    await reading.check(reading.page, path);
  }
}

/** All pages in one language; each language has browser pages of its own and they go side by side. */
async function visitAll(
  browser: Browser,
  url: string,
  language: Language,
  readers: readonly Reader[],
  part: Part,
) {
  const findings = startFindings();
  const check: Check = (page, state, looking) => findings.check(page, `${language} ${state}`, looking);
  const [all, few] = readers;
  const outside = { page: await openAs(browser, url, language), url, language, check };
  const inside = { ...outside, page: await openAs(browser, url, language, all) };
  const addresses = await findAddresses(inside.page.context(), url);
  for (const address of takePart(addresses, part)) await visit(address.isPublic ? outside : inside, address);
  if (part.number < part.of) return { addresses, ...findings.read() };
  await visitBar(inside);
  await visitDeadEnds(inside);
  const guest = { ...outside, page: await openAs(browser, url, language, few) };
  await open(guest, '/people');
  await check(guest.page, 'not allowed');
  return { addresses, ...findings.read() };
}

async function run({ part }: FigureOptions): Promise<Measurement> {
  const folder = await makeDataFolder();
  const program = await startProgram(folder.path, { args: ['--demo'] });
  const browser = await launchBrowser();
  try {
    const { password, emails } = await waitForExample(program);
    const readers = [emails[0], emails.find((email) => email.startsWith('emre'))].map((email = '') => ({
      email,
      password,
    }));
    const [dutch, english] = await Promise.all(
      languages.map((language) => visitAll(browser, program.url, language, readers, part)),
    );
    const violations = [...(dutch?.violations ?? []), ...(english?.violations ?? [])];
    const checks = (dutch?.checks ?? 0) + (english?.checks ?? 0);
    return {
      value: violations.length,
      ok: violations.length === 0 && checks > 0,
      detail: [
        `${dutch?.addresses.length} pages, ${languages.length} languages, ${themes.length} themes: ${checks} checks`,
        `dialogs and menus: ${dutch?.overlays} in Dutch, ${english?.overlays} in English`,
        ...violations,
      ],
    };
  } finally {
    await browser.close();
    await program.stop();
    await folder.remove();
  }
}

export const figure: Figure = {
  name: 'pages-axe',
  unit: 'violations on all pages with their dialogs, menus, errors and empty states, in 3 themes and 2 languages',
  target: '= 0',
  seconds: 480,
  hasParts: true,
  run,
};
