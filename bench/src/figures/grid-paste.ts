import type { Page } from 'playwright-core';
import { launchBrowser } from '../../../e2e/support/browser.ts';
import { startRegie } from '../../../e2e/support/regie.ts';
import type { Figure, Measurement } from '../figure.ts';
import { openRegister } from '../grid/open-register.ts';

const rows = 200;
const runs = 3;
const longestSeconds = 2;

/** A heading and 200 lines of 6 columns, as a spreadsheet puts them on the clipboard. */
function clipboardText(run: number): string {
  const heading = ['Titel', 'Categorie', 'Status', 'Nabijheid', 'Waarschijnlijkheid', 'Impact op tijd'];
  const lines = Array.from({ length: rows }, (_, index) => [
    `Geplakt ${run}.${index + 1}`,
    ['Planning', 'Kosten', 'Mensen'][index % 3],
    'Open',
    'Deze fase',
    1 + (index % 5),
    1 + ((index * 2) % 5),
  ]);
  return [heading, ...lines].map((line) => line.join('\t')).join('\r\n');
}

/** Seconds from the paste until the preview stands, and from applying it until the rows are on screen. */
async function paste(page: Page, run: number): Promise<number> {
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(clipboardText(run))})`);
  await page.locator('[data-line="0"][data-place="1"]').click();
  const started = performance.now();
  await page.keyboard.press('Control+v');
  const apply = page.getByRole('dialog').getByRole('button', { name: `${rows} toevoegen` });
  await apply.click();
  await page
    .getByText(`${rows + 1} rijen`, { exact: true })
    .first()
    .waitFor();
  await page.getByText(`Geplakt ${run}.1`, { exact: true }).first().waitFor();
  return (performance.now() - started) / 1000;
}

/** One Ctrl+Z after the dialog is gone. */
async function undoOnce(page: Page): Promise<void> {
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.locator('[data-line="0"][data-place="1"]').click();
  await page.keyboard.press('Control+z');
  await page.getByText('1 rij', { exact: true }).first().waitFor();
}

async function run(): Promise<Measurement> {
  const regie = await startRegie();
  const browser = await launchBrowser();
  try {
    const token = /token=(\S+)/.exec(regie.greeting)?.[1] ?? '';
    const { page, countRisks } = await openRegister(browser, regie.url, token);
    const seconds: number[] = [];
    const wrong: string[] = [];
    for (let each = 0; each < runs; each += 1) {
      seconds.push(await paste(page, each));
      const pasted = await countRisks();
      if (pasted !== rows + 1) wrong.push(`run ${each}: ${pasted - 1} of ${rows} rows are stored`);
      await undoOnce(page);
      const left = await countRisks();
      if (left !== 1) wrong.push(`run ${each}: one undo left ${left - 1} rows`);
    }
    const median = [...seconds].sort((left, right) => left - right)[Math.floor(runs / 2)] ?? Number.NaN;
    return {
      value: Number(median.toFixed(2)),
      ok: wrong.length === 0 && median <= longestSeconds,
      detail: [`${runs} runs: ${seconds.map((each) => each.toFixed(2)).join(', ')} s`, ...wrong],
    };
  } finally {
    await browser.close();
    await regie.stop();
  }
}

export const figure: Figure = {
  name: 'grid-paste',
  unit: 's from Ctrl+V until 200 x 6 cells are stored and on screen, median of 3',
  target: '<= 2, and one undo takes all of them back',
  seconds: 45,
  run,
};
