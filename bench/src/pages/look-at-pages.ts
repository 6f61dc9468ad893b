import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../../e2e/support/browser.ts';
import type { Measurement } from '../figure.ts';
import { makeDataFolder, startProgram } from '../server.ts';
import type { Language } from './answers.ts';
import { type Check, startFindings, themes } from './check-state.ts';
import { findAddresses } from './page-addresses.ts';
import { openAs, type Reader, visit } from './visit-page.ts';
import { waitForExample } from './wait-for-example.ts';

export const languages = ['nl', 'en'] as const satisfies readonly Language[];

/** Which pages of the route table are looked at, in which further looks, and what must go by keyboard on them. */
export interface WantedPages {
  readonly isWanted: (route: string) => boolean;
  readonly looks?: readonly string[];
  readonly byKeyboard?: (page: Page, url: string, language: Language) => Promise<readonly string[]>;
}

async function lookIn(
  browser: Browser,
  url: string,
  language: Language,
  reader: Reader,
  { isWanted, looks = [], byKeyboard }: WantedPages,
) {
  const { check: keep, read } = startFindings();
  const check: Check = (page, state, looking) => keep(page, `${language} ${state}`, looking);
  const page = await openAs(browser, url, language, reader);
  const addresses = (await findAddresses(page.context(), url)).filter(({ route }) => isWanted(route));
  const further = looks.map((path) => ({ route: path, path }));
  for (const address of [...addresses, ...further]) await visit({ page, url, language, check }, address);
  const walker = await openAs(browser, url, language, reader);
  const stuck = (await byKeyboard?.(walker, url, language)) ?? [];
  return { pages: addresses.length + further.length, stuck, ...read() };
}

/** Looks at some pages of the example, in every language and theme, with all that they open. */
export async function lookAtPages(wanted: WantedPages): Promise<Measurement> {
  const folder = await makeDataFolder();
  const program = await startProgram(folder.path, { args: ['--demo'] });
  const browser = await launchBrowser();
  try {
    const { password, emails } = await waitForExample(program);
    const reader = { email: emails[0] ?? '', password };
    const found = await Promise.all(
      languages.map((language) => lookIn(browser, program.url, language, reader, wanted)),
    );
    const faults = found.flatMap(({ violations, stuck }) => [...violations, ...stuck]);
    const checks = found.reduce((sum, one) => sum + one.checks, 0);
    return {
      value: faults.length,
      ok: faults.length === 0 && checks > 0,
      detail: [
        `${found[0]?.pages} pages, ${languages.length} languages, ${themes.length} themes: ${checks} checks`,
        `dialogs and menus: ${found.map(({ overlays }) => overlays).join(' and ')}`,
        ...faults,
      ],
    };
  } finally {
    await browser.close();
    await program.stop();
    await folder.remove();
  }
}
