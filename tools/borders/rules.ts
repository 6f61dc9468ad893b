import type { Use } from './read-imports.ts';

/** A border of the house: which uses cross it. */
export interface Border {
  readonly name: string;
  /** Why it stands there: shown to who crosses it. */
  readonly reason: string;
  readonly isCrossed: (use: Use) => boolean;
}

const isTest = (path: string) => /\.(test|testing)\.tsx?$/.test(path) || /\/testing\//.test(path);
const within = (path: string, ...folders: readonly string[]) =>
  folders.some((folder) => path.startsWith(`${folder}/`));
const isOutside = (path: string) => path.startsWith('package:') || path.startsWith('node:');

/** The layer's own code, tests aside, may use only what is listed. */
function onlyUses(folder: string, allowed: readonly string[], isAllowedPackage: (name: string) => boolean) {
  return ({ from, to }: Use) => {
    if (!within(from, folder) || isTest(from)) return false;
    return isOutside(to) ? !isAllowedPackage(to) : !within(to, folder, ...allowed);
  };
}

/** Which module of the server may use which, always through its index.ts. */
export const modulesUse: Readonly<Record<string, readonly string[]>> = {
  accounts: [],
  // An accepted recommendation becomes an action, and the draft of a guideline that it holds.
  advice: ['registers', 'standards'],
  // Its rules are those of a register, an answer becomes the draft of a guideline, and is due on a working day.
  desk: ['planning', 'registers', 'standards'],
  governance: [],
  imports: ['planning', 'projects'],
  // Decisions and actions of a meeting stand in the registers; it is held on a working day.
  meetings: ['planning', 'registers'],
  organisation: ['accounts'],
  planning: [],
  portfolios: [],
  // Its list shows what the plans of projects say.
  projects: ['planning'],
  registers: [],
  risks: [],
  // A decision at a gate is a decision of the register, and moves the project.
  standards: ['projects', 'registers'],
  // Due days are working days, and a step may ask the office that governs.
  workflows: ['governance', 'planning'],
  surveys: [],
  // Rounds open on a day that is worked.
  upkeep: ['planning'],
  year: [],
};

const moduleOf = (path: string) => /^server\/src\/modules\/([^/]+)\//.exec(path)?.[1];
const httpPackages = /^package:(fastify|@fastify\/)/;
const databasePackages = /^package:(kysely|pg)$/;

export const borders: readonly Border[] = [
  {
    name: 'engine-uses-nothing',
    reason: 'the engine is pure: no clock, no chance, no input or output, no packages',
    isCrossed: (use) =>
      onlyUses('engine/src', [], () => false)(use) &&
      // The one solver that is not ours stands behind a port, in a file that nothing of the engine imports.
      !(use.from.endsWith('/highs-solver.ts') && use.to === 'package:highs'),
  },
  {
    name: 'formats-use-engine-and-parsers',
    reason: 'a format is bytes to model and back: it knows the engine and the parser made for it',
    isCrossed: (use) =>
      // The one file that is run by hand: it writes the schema that the code describes.
      !use.from.endsWith('/plan-json/write-schema.ts') &&
      onlyUses('formats/src', ['engine/src'], (name) =>
        /^(package:(saxes|hucre|csv-parse|zod|highs)|node:(zlib|stream|util|buffer|crypto))$/.test(name),
      )(use),
  },
  {
    name: 'contracts-use-engine-types-and-zod',
    reason: 'contracts cross the wire: both sides read them',
    isCrossed: onlyUses('contracts/src', ['engine/src'], (name) => name === 'package:zod'),
  },
  {
    name: 'language-uses-nothing',
    reason: 'the glossary is data',
    isCrossed: onlyUses('language/src', [], () => false),
  },
  {
    name: 'server-knows-no-page',
    reason: 'the server serves any client',
    isCrossed: ({ from, to }) => within(from, 'server/src') && within(to, 'web', 'cli', 'bench', 'e2e'),
  },
  {
    name: 'web-knows-contracts-and-language',
    reason: 'the page knows what crosses the wire and nothing behind it',
    isCrossed: ({ from, to }) =>
      within(from, 'web/src') &&
      !isTest(from) &&
      (within(to, 'server', 'cli', 'engine', 'formats', 'bench', 'e2e') ||
        httpPackages.test(to) ||
        databasePackages.test(to) ||
        to.startsWith('node:')),
  },
  {
    name: 'cli-knows-the-servers-door',
    reason: 'the command line starts a server and asks it; it does not reach into it',
    isCrossed: ({ from, to }) =>
      within(from, 'cli/src') && within(to, 'server/src') && to !== 'server/src/index.ts',
  },
  {
    name: 'browser-tests-import-nothing',
    reason: 'a journey knows what a person sees',
    isCrossed: ({ from, to }) => within(from, 'e2e') && !isOutside(to) && !within(to, 'e2e'),
  },
  {
    name: 'platform-knows-no-module',
    reason: 'a mechanism serves modules that do not exist yet',
    isCrossed: ({ from, to }) =>
      within(from, 'server/src/platform') &&
      !isTest(from) &&
      within(to, 'server/src') &&
      !within(to, 'server/src/platform'),
  },
  {
    name: 'modules-use-declared-modules-by-their-door',
    reason: 'modulesUse in tools/borders/rules.ts says which; index.ts is the only door',
    isCrossed: ({ from, to }) => {
      const [user, used] = [moduleOf(from), moduleOf(to)];
      if (user === undefined || used === undefined || user === used) return false;
      const isDeclared = modulesUse[user]?.includes(used) === true;
      return !isDeclared || to !== `server/src/modules/${used}/index.ts`;
    },
  },
  {
    name: 'domain-is-pure',
    reason: 'a rule of the domain is a function of its arguments',
    isCrossed: ({ from, to, isTypeOnly }) =>
      /^server\/src\/modules\/[^/]+\/domain\//.test(from) &&
      !isTest(from) &&
      !isTypeOnly &&
      !/\/domain\//.test(to) &&
      !within(to, 'contracts/src', 'engine/src'),
  },
  {
    name: 'only-stores-speak-sql',
    reason: 'what is asked of the database can be read in one place a module',
    isCrossed: ({ from, to, isTypeOnly }) =>
      moduleOf(from) !== undefined &&
      !isTest(from) &&
      !isTypeOnly &&
      !from.endsWith('-store.ts') &&
      databasePackages.test(to),
  },
  {
    name: 'modules-speak-no-http',
    reason: 'page, command line, import and worker enter by the same door',
    isCrossed: ({ from, to }) =>
      moduleOf(from) !== undefined &&
      !isTest(from) &&
      (within(to, 'server/src/platform/http') || httpPackages.test(to) || to === 'node:http'),
  },
  {
    name: 'ui-knows-no-domain',
    reason: 'our components can be used by any page',
    isCrossed: ({ from, to }) =>
      within(from, 'web/src/ui') &&
      !isTest(from) &&
      within(to, 'web/src/modules', 'web/src/shell', 'web/src/api'),
  },
  {
    name: 'web-modules-by-their-door',
    reason: 'a page of another module is reached by its address, a component through index.ts',
    isCrossed: ({ from, to }) => {
      const name = (path: string) => /^web\/src\/modules\/([^/]+)\//.exec(path)?.[1];
      const [user, used] = [name(from), name(to)];
      return user !== undefined && used !== undefined && user !== used && !/\/index\.tsx?$/.test(to);
    },
  },
];

/** The files of a circle of imports in order, such as a → b → a; undefined when there is none. */
export function findCircle(uses: readonly Use[]): readonly string[] | undefined {
  const next = new Map<string, string[]>();
  for (const { from, to, isTypeOnly } of uses) {
    if (!isTypeOnly && !isOutside(to)) next.set(from, [...(next.get(from) ?? []), to]);
  }
  const done = new Set<string>();
  for (const start of next.keys()) {
    const path: string[] = [];
    const onPath = new Set<string>();
    const circle = walk(start, next, done, path, onPath);
    if (circle !== undefined) return circle;
  }
  return undefined;
}

function walk(
  file: string,
  next: ReadonlyMap<string, readonly string[]>,
  done: Set<string>,
  path: string[],
  onPath: Set<string>,
): readonly string[] | undefined {
  if (onPath.has(file)) return [...path.slice(path.indexOf(file)), file];
  if (done.has(file)) return undefined;
  path.push(file);
  onPath.add(file);
  for (const used of next.get(file) ?? []) {
    const circle = walk(used, next, done, path, onPath);
    if (circle !== undefined) return circle;
  }
  path.pop();
  onPath.delete(file);
  done.add(file);
  return undefined;
}
