import type { Browser, BrowserContext, Page } from 'playwright-core';

const email = 'pmo@example.org';
const password = 'een lange zin voor de meting';
const batch = 1000;

/** A Regie that is set up, with a browser that is signed in. */
export interface PlanWorld {
  readonly context: BrowserContext;
  readonly url: string;
  readonly organisationId: string;
}

export async function send(
  world: Pick<PlanWorld, 'context' | 'url'>,
  path: string,
  body: unknown,
  method = 'POST',
) {
  const answer = await world.context.request.fetch(`${world.url}/api${path}`, {
    method,
    headers: { 'Regie-Request': '1', 'Idempotency-Key': crypto.randomUUID().replaceAll('-', '') },
    data: body,
    timeout: 120_000,
  });
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
  return await answer.json();
}

export async function ask(world: Pick<PlanWorld, 'context' | 'url'>, path: string) {
  const answer = await world.context.request.get(`${world.url}/api${path}`, { timeout: 120_000 });
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
  return await answer.json();
}

/** Sets a new Regie up and signs a browser in. */
export async function openWorld(
  browser: Browser,
  url: string,
  greeting: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<PlanWorld> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'nl-NL',
    ...options,
  });
  await send({ context, url }, '/setup', {
    token: /token=(\S+)/.exec(greeting)?.[1] ?? '',
    organisationName: 'Gemeente',
    language: 'nl',
    name: 'PMO',
    email,
    password,
    hasExample: false,
  });
  return await signIn(context, url);
}

/** Signs another context of a browser in. */
export async function signIn(context: BrowserContext, url: string): Promise<PlanWorld> {
  await send({ context, url }, '/sessions', { email, password });
  const me = await ask({ context, url }, '/me');
  return { context, url, organisationId: me.organisation.id };
}

export interface MadeProject {
  readonly id: string;
  readonly key: string;
}

export async function makeProject(world: PlanWorld, title: string, code: string): Promise<MadeProject> {
  const { record } = await send(world, '/projects', { title, code, scopeId: world.organisationId });
  return { id: record.id, key: record.key };
}

/** Sends edits in one request; gives the answer of the server. */
export async function editPlan(world: PlanWorld, projectId: string, edits: readonly unknown[]) {
  const { stamp } = await ask(world, `/projects/${projectId}/plan`);
  return await send(world, `/projects/${projectId}/plan/edits`, { language: 'nl', since: stamp, edits });
}

/** How an activity of a generated plan looks, by its place. */
export interface Row {
  readonly name: string;
  readonly level: number;
  readonly days: number;
}

/** Phases with seven activities each, of one to nineteen days. */
export function phases(count: number): readonly Row[] {
  return Array.from({ length: count }, (_, index) =>
    index % 8 === 0
      ? { name: `Fase ${index / 8 + 1}`, level: 1, days: 1 }
      : { name: `Activiteit ${index + 1}`, level: 2, days: 1 + ((index * 7) % 19) },
  );
}

/** Adds the rows and links each activity with the one before it in its phase; gives their uids in order. */
export async function fillPlan(
  world: PlanWorld,
  projectId: string,
  rows: readonly Row[],
): Promise<readonly number[]> {
  const uids: number[] = [];
  for (let from = 0; from < rows.length; from += batch) {
    const added = rows.slice(from, from + batch).map(({ name, level, days }) => ({
      level,
      patch: level === 1 ? { name } : { name, duration: { minutes: days * 480, isElapsed: false } },
    }));
    const { made } = await editPlan(world, projectId, [
      { kind: 'add', after: uids.at(-1) ?? null, rows: added },
    ]);
    uids.push(...made);
  }
  const links = rows.flatMap(({ level }, index) =>
    level === 2 && rows[index - 1]?.level === 2
      ? [
          {
            kind: 'link',
            predecessor: { uid: uids[index - 1] },
            successor: { uid: uids[index] },
            type: 'FS',
            lagKind: 'working',
            lag: 0,
          },
        ]
      : [],
  );
  for (let from = 0; from < links.length; from += batch)
    await editPlan(world, projectId, links.slice(from, from + batch));
  return uids;
}

/** Opens a plan and waits until bars stand. */
export async function openPlan(world: PlanWorld, key: string, search = ''): Promise<Page> {
  const page = await world.context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(`${world.url}/projects/${key}/plan${search}`);
  await page.locator('[data-bar]').first().waitFor();
  return page;
}
