import type { Locator, Page } from 'playwright-core';

/** A cell by its line and the name of its column on screen. */
export async function cellOf(page: Page, line: number, column: string): Promise<Locator> {
  await page.getByRole('columnheader').first().waitFor();
  const heads = await page.getByRole('columnheader').allTextContents();
  const place = heads.findIndex((head) => head.trim() === column) - 1;
  if (place < 0) throw new Error(`no column ${column} among ${heads.join(', ')}`);
  return page.locator(`[data-line="${line}"][data-place="${place}"]`);
}

/** Until a cell shows this text. */
export async function seeInCell(page: Page, line: number, column: string, text: string): Promise<void> {
  const cell = await cellOf(page, line, column);
  await cell.filter({ hasText: text }).waitFor();
}

/** Copies lines of cells as a spreadsheet does. */
export async function copyCells(page: Page, lines: readonly (readonly string[])[]): Promise<void> {
  const text = lines.map((line) => line.join('\t')).join('\r\n');
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
}
