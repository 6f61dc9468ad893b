import type { Browser, BrowserContext, Page } from 'playwright-core';

const email = 'pmo@example.org';
const password = 'een lange zin voor de meting';

async function send(context: BrowserContext, url: string, path: string, body: unknown): Promise<unknown> {
  const answer = await context.request.post(`${url}/api${path}`, {
    headers: { 'Regie-Request': '1', 'Idempotency-Key': crypto.randomUUID().replaceAll('-', '') },
    data: body,
  });
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
  return await answer.json();
}

/** Sets a new Regie up, makes one project, and opens its risks in a browser that is signed in. */
export async function openRegister(
  browser: Browser,
  url: string,
  setUpToken: string,
): Promise<{ readonly page: Page; readonly countRisks: () => Promise<number> }> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await send(context, url, '/setup', {
    token: setUpToken,
    organisationName: 'Gemeente',
    language: 'nl',
    name: 'PMO',
    email,
    password,
    hasExample: false,
  });
  await send(context, url, '/sessions', { email, password });
  const me = await (await context.request.get(`${url}/api/me`)).json();
  const project: { record: { id: string; key: string } } = JSON.parse(
    JSON.stringify(
      await send(context, url, '/projects', { title: 'Brug', code: 'B-1', scopeId: me.organisation.id }),
    ),
  );
  const { id, key } = project.record;
  await send(context, url, '/risks', { title: 'Eerste risico', scopeId: id });
  const page = await context.newPage();
  await page.goto(`${url}/projects/${key}?tab=risks`);
  await page.locator('[data-line="0"][data-place="1"]').waitFor();
  return {
    page,
    countRisks: async () => (await (await context.request.get(`${url}/api/risks?limit=1`)).json()).total,
  };
}
