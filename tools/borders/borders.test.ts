import { expect, test } from 'vitest';
import { importsIn, resolveImport, type Use } from './read-imports.ts';
import { borders, findCircle } from './rules.ts';

/** For each border one use that crosses it; a border without one here fails the last test. */
const crossings: Readonly<Record<string, readonly [from: string, to: string]>> = {
  'engine-uses-nothing': ['engine/src/time/calendar.ts', 'node:fs'],
  'formats-use-engine-and-parsers': ['formats/src/mspdi/read-mspdi.ts', 'contracts/src/risks.ts'],
  'contracts-use-engine-types-and-zod': ['contracts/src/risks.ts', 'server/src/index.ts'],
  'language-uses-nothing': ['language/src/terms.ts', 'package:zod'],
  'server-knows-no-page': ['server/src/start-server.ts', 'web/src/main.tsx'],
  'web-knows-contracts-and-language': ['web/src/api/call.ts', 'package:kysely'],
  'cli-knows-the-servers-door': ['cli/src/commands/start.ts', 'server/src/regie.ts'],
  'browser-tests-import-nothing': ['e2e/risks.e2e.ts', 'contracts/src/risks.ts'],
  'platform-knows-no-module': ['server/src/platform/clock.ts', 'server/src/modules/risks/index.ts'],
  'modules-use-declared-modules-by-their-door': [
    'server/src/modules/organisation/set-up.ts',
    'server/src/modules/accounts/account-store.ts',
  ],
  'domain-is-pure': ['server/src/modules/risks/domain/risk.ts', 'server/src/platform/identifiers.ts'],
  'only-stores-speak-sql': ['server/src/modules/risks/risk-verbs.ts', 'package:kysely'],
  'modules-speak-no-http': ['server/src/modules/risks/risk-verbs.ts', 'server/src/platform/http/problem.ts'],
  'ui-knows-no-domain': ['web/src/ui/grid/grid.tsx', 'web/src/modules/risks/index.ts'],
  'web-modules-by-their-door': ['web/src/modules/projects/page.tsx', 'web/src/modules/risks/matrix.tsx'],
};

function use(from: string, to: string, isTypeOnly = false): Use {
  return { from, to, isTypeOnly, line: 1 };
}

test.each(borders)('$name is seen when it is crossed', ({ name, isCrossed }) => {
  const [from, to] = crossings[name] ?? ['', ''];
  expect(isCrossed(use(from, to))).toBe(true);
  expect(
    borders.filter((border) => border.isCrossed(use('engine/src/time/a.ts', 'engine/src/model/b.ts'))),
  ).toEqual([]);
});

test('a module that is declared may be used by its door only', () => {
  const border = borders.find(({ name }) => name === 'modules-use-declared-modules-by-their-door');
  const from = 'server/src/modules/organisation/set-up.ts';
  expect(border?.isCrossed(use(from, 'server/src/modules/accounts/index.ts'))).toBe(false);
  expect(border?.isCrossed(use(from, 'server/src/modules/risks/index.ts'))).toBe(true);
});

test('a circle is named in order, and types alone make none', () => {
  const uses = [use('a.ts', 'b.ts'), use('b.ts', 'c.ts'), use('c.ts', 'a.ts')];
  expect(findCircle(uses)).toEqual(['a.ts', 'b.ts', 'c.ts', 'a.ts']);
  expect(findCircle([use('a.ts', 'b.ts'), use('b.ts', 'a.ts', true)])).toBeUndefined();
});

test('every way of importing is seen', () => {
  const source = `
    import { a } from './a.ts';
    import type { B } from './b.ts';
    import { type C } from './c.ts';
    export * from './d.ts';
    const page = () => import('./e.tsx');
    const element = <p>{page}</p>;`;
  expect(importsIn(source, true).map(({ to, isTypeOnly }) => [to, isTypeOnly])).toEqual([
    ['./a.ts', false],
    ['./b.ts', true],
    ['./c.ts', true],
    ['./d.ts', false],
    ['./e.tsx', false],
  ]);
});

test('a workspace, a package and Node are told apart', () => {
  const root = new URL('../..', import.meta.url).pathname;
  expect(resolveImport(root, 'web/src/a.ts', '@regie/contracts/risks')).toBe('contracts/src/risks.ts');
  expect(resolveImport(root, 'web/src/a.ts', '@tanstack/react-query/x')).toBe(
    'package:@tanstack/react-query',
  );
  expect(resolveImport(root, 'server/src/a/b.ts', '../c.ts')).toBe('server/src/c.ts');
});
