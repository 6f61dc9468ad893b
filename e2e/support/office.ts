import type { APIRequestContext, Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { type RunningRegie, startRegie } from './regie.ts';

export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];
/**
 * For journeys of what supports the main ones: a word that is missing in a language is an error of types, and the figure
 * that opens every page does so in both.
 */
export const inDutch = ['nl'] as const satisfies readonly Language[];

const password = 'een lange zin met paarden';
const emailOf = (name: string) => `${name.toLowerCase()}@example.org`;

/** A Regie that was set up, with a browser. What a journey is not about is made here, over the API. */
export interface Office {
  readonly regie: RunningRegie;
  readonly browser: Browser;
  /** Makes something as the administrator; gives what the server answers. */
  readonly make: (path: string, body: unknown) => Promise<Answer>;
  /** A browser of its own in which this person is signed in, in a language. */
  readonly open: (name: string, language: Language, path: string) => Promise<Page>;
  readonly close: () => Promise<void>;
}

interface Answer {
  readonly record: { readonly id: string; readonly key: string };
  readonly person: { readonly id: string };
  readonly activationPath: string;
  readonly office: { readonly id: string };
}

async function send(request: APIRequestContext, url: string, path: string, data: unknown, method = 'POST') {
  const answer = await request.fetch(`${url}/api${path}`, {
    method,
    headers: { 'Regie-Request': '1', 'Idempotency-Key': crypto.randomUUID().replaceAll('-', '') },
    data,
  });
  if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
  return await answer.json().catch(() => ({}));
}

async function signInAs(office: Pick<Office, 'regie' | 'browser'>, name: string, language: Language) {
  const context = await office.browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: language === 'nl' ? 'nl-NL' : 'en-GB',
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const { url } = office.regie;
  await send(context.request, url, '/sessions', { email: emailOf(name), password });
  await send(context.request, url, '/me', { language }, 'PATCH');
  return context;
}

/** Sets up an organisation of which Anna is administrator and PMO manager. */
export async function openOffice(language: Language = 'nl'): Promise<Office> {
  const [regie, browser] = await Promise.all([startRegie(), launchBrowser()]);
  const { url } = regie;
  const { request } = await browser.newContext();
  await send(request, url, '/setup', {
    token: /token=(\S+)/.exec(regie.greeting)?.[1],
    organisationName: 'T-Gemeente',
    language,
    name: 'Anna de Vries',
    email: emailOf('Anna'),
    password,
    hasExample: false,
  });
  await send(request, url, '/sessions', { email: emailOf('Anna'), password });
  return {
    regie,
    browser,
    make: async (path, body) => await send(request, url, path, body),
    open: async (name, language, path) => {
      const page = await (await signInAs({ regie, browser }, name, language)).newPage();
      page.setDefaultTimeout(20_000);
      await page.goto(`${url}${path}`);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      return page;
    },
    close: async () => {
      await browser.close();
      await regie.stop();
    },
  };
}

/** The id of the whole organisation: the top of the tree. */
export async function findOrganisation(office: Office): Promise<string> {
  return (await readMe(office)).organisation.id;
}

/** The administrator, with the organisation. */
export async function readMe(
  office: Office,
): Promise<{ readonly person: { readonly id: string }; readonly organisation: { readonly id: string } }> {
  const context = await signInAs(office, 'Anna', 'nl');
  const me = await (await context.request.get(`${office.regie.url}/api/me`)).json();
  await context.close();
  return me;
}

/** Adds a colleague who holds a role and can sign in by first name. */
export async function hire(office: Office, fullName: string, role: string, scopeId: string): Promise<string> {
  const [name = ''] = fullName.split(' ');
  const { person, activationPath } = await office.make('/people', { name: fullName, email: emailOf(name) });
  await office.make('/roles', { personId: person.id, role, scopeId });
  await office.make('/activation', { token: /token=(\S+)/.exec(activationPath)?.[1], password });
  return person.id;
}

/** Whoever was hired last makes what is made next; after this it is the administrator again. */
export async function signInAgain(office: Office): Promise<void> {
  await office.make('/sessions', { email: emailOf('Anna'), password });
}
