import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

export const themes = ['light', 'dark', 'contrast'] as const;
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What a theme can change; everything else is the same in all of them. */
const themeRules = ['color-contrast', 'link-in-text-block', 'target-size'];

/** Rows of a list are alike: the first twelve stand for the others. */
const furtherRows = ['tbody tr:nth-child(n+13)', 'li:nth-child(n+13)'];

/** Names of fields and of rows as the code has them, which no reader should see outside of references in `code`. */
const rawNames = `(() => {
  let text = document.body.innerText;
  for (const { innerText } of document.querySelectorAll('code')) text = text.replace(innerText, '');
  return text.match(/\\b[a-z]+[A-Z][a-z]+\\w*\\b|\\b[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-/g) ?? [];
})()`;

interface Findings {
  /** Dialogs and menus among them, as they opened and after they were answered. */
  readonly overlays: number;
  /** States that were held against the rules, in each theme. */
  readonly checks: number;
  readonly violations: readonly string[];
}

interface Looking {
  /** What lies over a page that was looked at before. */
  readonly scope?: string;
  /** A record that has not come yet has no name to stand above its page. */
  readonly mayLackTitle?: true;
}

/** Puts the rules into the page, once for each time it is loaded. */
async function bringRules(page: Page): Promise<void> {
  if ((await page.evaluate('typeof axe')) === 'object') return;
  await new AxeBuilder({ page }).setLegacyMode(true).withRules('html-has-lang').analyze();
}

/** Runs in the page: every theme in turn, all rules in the first and in the others what a theme can change. */
function program({ scope, mayLackTitle }: Looking): string {
  const context = { include: [[scope ?? 'html']], exclude: furtherRows.map((rows) => [rows]) };
  const runs = themes.map((theme, index) => ({
    theme,
    options: {
      resultTypes: ['violations'],
      ...(mayLackTitle === true ? { rules: { 'page-has-heading-one': { enabled: false } } } : {}),
      runOnly: index === 0 ? { type: 'tag', values: rules } : { type: 'rule', values: themeRules },
    },
  }));
  // Wherever the page is scrolled to, the bar above covers half of something, which nobody presses there.
  return `(async () => {
    window.scrollTo(0, 0);
    const found = [];
    for (const { theme, options } of ${JSON.stringify(runs)}) {
      document.documentElement.dataset.theme = theme;
      const { violations } = await axe.run(${JSON.stringify(context)}, options);
      for (const { id, nodes } of violations)
        found.push(theme + ': ' + id + ' ' + nodes.map(({ target }) => target.join(' ')).join(', '));
    }
    return found;
  })()`;
}

async function violationsOf(page: Page, looking: Looking): Promise<readonly string[]> {
  await bringRules(page);
  const found = await page.evaluate(program(looking));
  if (!Array.isArray(found)) throw new Error('the rules gave no answer');
  return found.map(String);
}

/** Keeps what was found in one state after the other. */
export function startFindings() {
  let checks = 0;
  let overlays = 0;
  const violations: string[] = [];
  const check = async (page: Page, state: string, looking: Looking = {}): Promise<void> => {
    const found = await violationsOf(page, looking);
    checks += themes.length;
    if (looking.scope !== undefined) overlays += 1;
    violations.push(...found.map((violation) => `${state}, ${violation}`));
    const raw = await page.evaluate(rawNames);
    if (Array.isArray(raw) && raw.length > 0) violations.push(`${state}: raw names ${raw.join(', ')}`);
  };
  const read = (): Findings => ({ checks, overlays, violations });
  return { check, read };
}
export type Check = ReturnType<typeof startFindings>['check'];
