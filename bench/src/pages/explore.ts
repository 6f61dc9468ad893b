import type { Locator, Page } from 'playwright-core';
import type { Check } from './check-state.ts';

const settleMs = 120;
const longestMs = 3_000;
/** Controls that look the same are tried this often: fields of many kinds, but not each row of a list. */
const mostAlike = 14;

/** Everything on the page, or in what lies over it, that can be pressed. */
const controls = 'main button:visible, main summary:visible';
const overlays = '[role=dialog]:visible, [role=menu]:visible';

/** Until nothing on the page says that it is waiting. */
export async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(settleMs);
  const busy = page.locator('[aria-busy=true]:visible').first();
  await busy.waitFor({ state: 'hidden', timeout: longestMs }).catch(() => undefined);
}

/** What tells controls apart: a button of a row is the same as that of the next row. */
async function signatures(page: Page): Promise<readonly string[]> {
  return await page
    .locator(controls)
    .evaluateAll((all) =>
      all.map((each) =>
        [
          each.className,
          each.getAttribute('aria-haspopup') ?? '',
          each.querySelector('path')?.getAttribute('d') ?? '',
          each.closest('[role=row], tr, li') === null ? (each.textContent ?? '').slice(0, 40) : '',
        ].join('|'),
      ),
    );
}

async function look(page: Page): Promise<string> {
  return `${await page.locator('body').evaluate((body) => body.innerHTML.length)} ${page.url()}`;
}

/** Closes what lies over the page; an editor as well. */
async function closeAll(page: Page): Promise<void> {
  for (let tries = 0; tries < 4; tries += 1) {
    await page.keyboard.press('Escape');
    if ((await page.locator(overlays).count()) === 0) return;
    await page.waitForTimeout(settleMs);
  }
}

/** A dialog as it opens, and after its main button was pressed on what stands there. */
async function checkDialog(page: Page, state: string, check: Check): Promise<void> {
  await check(page, `${state}, dialog`, { scope: '[role=dialog]' });
  const main = page.getByRole('dialog').last().locator('button:visible').last();
  await main.click({ timeout: 2_000 }).catch(() => undefined);
  await settle(page);
  if ((await page.getByRole('dialog').count()) > 0)
    await check(page, `${state}, dialog answered`, { scope: '[role=dialog]' });
}

async function chooseItem(page: Page, target: Locator, index: number): Promise<string | undefined> {
  await target.click({ timeout: 2_000 });
  const item = page.locator('[role=menuitem]:visible').nth(index);
  const name = await item.textContent({ timeout: 2_000 });
  await item.click({ timeout: 2_000 });
  await settle(page);
  return name ?? undefined;
}

/** A menu as it opens, and the dialog of each of its items. */
async function checkMenu(page: Page, target: Locator, state: string, check: Check): Promise<void> {
  await check(page, `${state}, menu`, { scope: '[role=menu]' });
  // Those that choose, such as a theme or a group, open nothing.
  const count = await page.locator('[role=menuitem]:visible').count();
  const address = page.url();
  await closeAll(page);
  for (let index = 0; index < count; index += 1) {
    const name = await chooseItem(page, target, index).catch(() => undefined);
    if ((await page.getByRole('dialog').count()) > 0) await checkDialog(page, `${state}, ${name}`, check);
    await closeAll(page);
    if (page.url() !== address) {
      await page.goto(address);
      await settle(page);
    }
  }
}

async function press(page: Page, target: Locator, state: string, check: Check): Promise<void> {
  const before = await look(page);
  const address = page.url();
  await target.click({ timeout: 2_000 }).catch(() => undefined);
  await settle(page);
  if ((await page.getByRole('menu').count()) > 0) await checkMenu(page, target, state, check);
  else if ((await page.getByRole('dialog').count()) > 0) await checkDialog(page, state, check);
  else if (new URL(page.url()).pathname === new URL(address).pathname && (await look(page)) !== before)
    await check(page, state);
  await closeAll(page);
  if (page.url() !== address || (await page.locator(overlays).count()) > 0) {
    await page.goto(address);
    await settle(page);
  }
}

/** Presses everything on the page that can be pressed, and looks at what that opens. */
export async function explore(page: Page, state: string, check: Check): Promise<void> {
  const tried = new Map<string, number>();
  for (;;) {
    const all = await signatures(page);
    const place = all.findIndex((signature) => {
      const [look = ''] = signature.split('|');
      return !tried.has(signature) && (tried.get(look) ?? 0) < mostAlike;
    });
    const signature = all[place];
    if (signature === undefined) return;
    const [look = ''] = signature.split('|');
    tried.set(signature, 1);
    tried.set(look, (tried.get(look) ?? 0) + 1);
    await press(page, page.locator(controls).nth(place), `${state}, ${signature.split('|').at(-1)}`, check);
  }
}
