import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

export const themes = ['light', 'dark', 'contrast'] as const;
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What a theme can change; everything else is the same in all of them. */
const themeRules = ['color-contrast', 'link-in-text-block', 'target-size'];

/** Rows of a list are alike: the first twelve stand for the others. */
const furtherRows = ['tbody tr:nth-child(n+13)', 'li:nth-child(n+13)'];

/** Names of fields and of rows as the code has them, which no reader should see. */
const rawName = String.raw`\b[a-z]+[A-Z][a-z]+\w*\b|\b[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-`;

interface Findings {
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

async function violationsOf(page: Page, theme: (typeof themes)[number], { scope, mayLackTitle }: Looking) {
  await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
  const builder = new AxeBuilder({ page }).setLegacyMode(true).options({
    resultTypes: ['violations'],
    ...(mayLackTitle === true ? { rules: { 'page-has-heading-one': { enabled: false } } } : {}),
    runOnly: theme === 'light' ? { type: 'tag', values: rules } : { type: 'rule', values: themeRules },
  });
  for (const rows of furtherRows) builder.exclude(rows);
  const { violations } = await (scope === undefined ? builder : builder.include(scope)).analyze();
  return violations.map(
    ({ id, nodes }) => `${theme}: ${id} ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

/** Keeps what was found in one state after the other. */
export function startFindings() {
  let checks = 0;
  const violations: string[] = [];
  const check = async (page: Page, state: string, looking: Looking = {}): Promise<void> => {
    for (const theme of themes) {
      const found = await violationsOf(page, theme, looking);
      checks += 1;
      violations.push(...found.map((violation) => `${state}, ${violation}`));
    }
    const raw = await page.evaluate(`document.body.innerText.match(/${rawName}/g) ?? []`);
    if (Array.isArray(raw) && raw.length > 0) violations.push(`${state}: raw names ${raw.join(', ')}`);
  };
  const read = (): Findings => ({ checks, violations });
  return { check, read };
}
export type Check = ReturnType<typeof startFindings>['check'];
