import type { Browser, BrowserContext, Page } from 'playwright-core';

const email = 'pmo@example.org';
const password = 'een lange zin voor de meting';
const patienceMs = 180_000;

interface ImportRow {
  readonly id: string;
  readonly state: string;
  readonly fileName: string;
  readonly eventId: string | null;
  readonly problem: { readonly code: string } | null;
  readonly project: { readonly id: string } | null;
}

/** The import page of a new Regie with one portfolio, and what the interface says beside it. */
export interface ImportPage {
  readonly context: BrowserContext;
  readonly page: Page;
  get(path: string): Promise<unknown>;
  imports(): Promise<readonly ImportRow[]>;
}

async function send(context: BrowserContext, url: string, path: string, body: unknown): Promise<void> {
  const headers = { 'Regie-Request': '1', 'Idempotency-Key': crypto.randomUUID().replaceAll('-', '') };
  const answer = await context.request.post(`${url}/api${path}`, { headers, data: body });
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
}

/** Sets a new Regie up and opens its import page in a browser that is signed in. */
export async function openImportPage(browser: Browser, url: string, setUpUrl: string): Promise<ImportPage> {
  const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1440, height: 900 } });
  await send(context, url, '/setup', {
    token: new URL(setUpUrl).searchParams.get('token'),
    organisationName: 'Gemeente',
    language: 'nl',
    name: 'PMO',
    email,
    password,
    hasExample: false,
  });
  await send(context, url, '/sessions', { email, password });
  const get = async (path: string) => {
    const answer = await context.request.get(`${url}/api${path}`);
    if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
    return JSON.parse(await answer.text());
  };
  const me: { organisation: { id: string } } = await get('/me');
  await send(context, url, '/portfolios', { scopeId: me.organisation.id, title: 'Alle plannen' });
  const page = await context.newPage();
  await page.goto(`${url}/import`);
  await page.getByRole('button', { name: 'Bestanden kiezen' }).waitFor();
  const imports = async () => {
    const { rows }: { rows: readonly ImportRow[] } = await get('/imports');
    return rows;
  };
  return { context, page, get, imports };
}

/** Chooses files and waits until each is read. */
export async function chooseFiles({ page, imports }: ImportPage, files: readonly string[]): Promise<void> {
  const known = (await imports()).length;
  await page.locator('input[type=file]').setInputFiles([...files]);
  await waitUntil(async () => {
    const rows = await imports();
    return rows.length === known + files.length && rows.every(({ state }) => state !== 'reading');
  });
}

/**
 * Imports all that is ready, into the portfolio where a place is asked; waits until it is done. A file that stops the
 * others is thrown away, and told.
 */
export async function importAll({ page, imports }: ImportPage): Promise<readonly string[]> {
  const refused: string[] = [];
  const countReady = async () => (await imports()).filter(({ state }) => state === 'ready').length;
  for (;;) {
    // What is ready is known to the server before the page draws it: the button is waited for that imports all of it;
    // its name goes on with what is missing.
    const waiting = await countReady();
    const button = page.getByRole('button', { name: new RegExp(`^${waiting} plan(nen)? importeren`) });
    await button.waitFor({ timeout: patienceMs });
    const place = page.getByLabel(/^Onderdeel van/).first();
    if ((await place.count()) > 0) await place.selectOption({ label: 'Alle plannen' });
    await button.click();
    await waitUntil(async () => {
      const rows = await imports();
      if (rows.some(({ state, problem }) => state === 'ready' && problem !== null)) return true;
      return rows.every(({ state }) => state !== 'importing') && (await countReady()) < waiting;
    });
    const stopped = (await imports()).find(({ state, problem }) => state === 'ready' && problem !== null);
    if (stopped === undefined) return refused;
    refused.push(`${stopped.fileName}: ${stopped.problem?.code}`);
    await page.reload();
    await page.getByRole('button', { name: `${stopped.fileName} verwijderen` }).click();
    await waitUntil(async () => (await imports()).every(({ id }) => id !== stopped.id));
  }
}

async function waitUntil(isSo: () => Promise<boolean>): Promise<void> {
  const started = performance.now();
  while (!(await isSo())) {
    if (performance.now() - started > patienceMs) throw new Error('the import took too long');
    await new Promise((done) => setTimeout(done, 300));
  }
}
