import type { Locator, Page } from 'playwright-core';

const mostSteps = 200;

/** Where the control stands from what has the focus: the key that goes there, or nothing when it is there. */
async function keyTo(target: Locator): Promise<'Tab' | 'Shift+Tab' | undefined> {
  return await target.evaluate((element) => {
    const now = document.activeElement;
    if (now === null || now === document.body) return 'Tab';
    if (now === element) return undefined;
    const isBefore = (now.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    return isBefore ? 'Shift+Tab' : 'Tab';
  });
}

/** Goes on or back with Tab until the control has the focus: what cannot be reached that way fails. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let step = 0; step < mostSteps; step += 1) {
    const key = await keyTo(target);
    if (key === undefined) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${target} is not reached with Tab`);
}

/** Reaches a button or a link and presses it. */
export async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Reaches a field and types over what is in it. */
export async function type(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

/** Reaches a group of radio buttons in which nothing is chosen, and chooses the one with that number. */
export async function choose(page: Page, group: Locator, number: number): Promise<void> {
  await tabTo(page, group.getByRole('radio').first());
  await page.keyboard.press('Space');
  for (let step = 1; step < number; step += 1) await page.keyboard.press('ArrowDown');
}
