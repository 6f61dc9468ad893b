import type { Page, Route } from 'playwright-core';

export type Language = 'nl' | 'en';
/** How the server seems to answer. */
export type Answers = 'usual' | 'empty' | 'failed' | 'late';

const refused = (status: number) => ({
  type: 'about:blank',
  title: 'Refused',
  status,
  code: 'figure/refused',
  detail: { en: 'This is refused here.', nl: 'Dit wordt hier geweigerd.' },
  next: { en: 'Try something else.', nl: 'Probeer iets anders.' },
  requestId: 'figure',
});

const always = ['/api/live', '/api/setup'];

/** A list without rows, a tree with its top only; what is not a list stays. */
function emptied(content: unknown): unknown {
  if (typeof content !== 'object' || content === null) return content;
  return {
    ...content,
    ...('rows' in content ? { rows: [] } : {}),
    ...('total' in content ? { total: 0 } : {}),
    ...('nodes' in content && Array.isArray(content.nodes) ? { nodes: content.nodes.slice(0, 1) } : {}),
  };
}

async function answer(route: Route, answers: Answers, language: Language): Promise<void> {
  const request = route.request();
  const { pathname } = new URL(request.url());
  if (request.method() !== 'GET')
    return await route.fulfill({ status: 422, contentType: 'application/problem+json', json: refused(422) });
  if (pathname === '/api/me') {
    const response = await route.fetch();
    if (!response.ok()) return await route.fulfill({ response });
    return await route.fulfill({ response, json: { ...(await response.json()), language } });
  }
  if (answers === 'usual' || always.includes(pathname)) return await route.continue();
  if (answers === 'late') return undefined;
  if (answers === 'failed')
    return await route.fulfill({ status: 500, contentType: 'application/problem+json', json: refused(500) });
  const response = await route.fetch();
  const type = response.headers()['content-type'] ?? '';
  if (!type.includes('json')) return await route.fulfill({ response });
  return await route.fulfill({ response, json: emptied(await response.json()) });
}

/**
 * Lets nothing be written, so that every button may be pressed; lets reads be empty, fail or never come; and gives the
 * reader a language, so that one account can be read in two at once.
 */
export async function answerAs(page: Page, answers: Answers, language: Language): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.route('**/api/**', async (route) => {
    await answer(route, answers, language).catch(() => {
      // The page went on before the answer came.
    });
  });
}
