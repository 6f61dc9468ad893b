import type { SeededRandom } from '@regie/engine/testing';
import { hostileTexts, unwritableTexts } from '../hostile/hostile-texts.ts';
import { branchesOf, type Schema } from './document.ts';

/** What random values are made with: ids of things that are there, so that some requests go deep. */
export interface Chance {
  readonly random: SeededRandom;
  readonly ids: readonly string[];
}

function one<T>({ random }: Chance, things: readonly T[]): T | undefined {
  return things[random.whole(things.length)];
}

/** Something that fits the schema, mostly; one in eight values is something else. */
export function randomValue(chance: Chance, schema: Schema, depth = 0): unknown {
  const { random } = chance;
  if (random.chance(0.04)) return randomJunk(chance);
  const branch = one(chance, branchesOf(schema)) ?? {};
  if (branch.const !== undefined) return branch.const;
  if (branch.enum !== undefined) return one(chance, branch.enum);
  switch (branch.type) {
    case 'object':
      return randomObject(chance, branch, depth);
    case 'array': {
      const least = branch.minItems ?? 0;
      const most = Math.min(branch.maxItems ?? 3, depth > 4 ? least : least + 2);
      const length = least + random.whole(most - least + 1);
      return Array.from({ length }, () => randomValue(chance, branch.items ?? {}, depth + 1));
    }
    case 'integer':
    case 'number':
      return randomNumber(chance, branch);
    case 'boolean':
      return random.chance(0.5);
    case 'null':
      return null;
    case 'string':
      return randomText(chance, branch);
    default:
      return randomJunk(chance);
  }
}

function randomObject(chance: Chance, schema: Schema, depth: number): unknown {
  const { properties = {}, required = [], additionalProperties } = schema;
  const { random } = chance;
  const names = Object.keys(properties).filter((name) => required.includes(name) || random.chance(0.4));
  const kept = random.chance(0.04) ? names.slice(1) : names;
  const entries = kept.map((name): [string, unknown] => [
    name,
    randomValue(chance, properties[name] ?? {}, depth + 1),
  ]);
  if (typeof additionalProperties === 'object' && random.chance(0.5)) {
    entries.push([
      one(chance, ['a', 'c1', 'title', '__proto__x']) ?? 'a',
      randomValue(chance, additionalProperties, depth + 1),
    ]);
  }
  return Object.fromEntries(entries);
}

function randomNumber(
  chance: Chance,
  { type, minimum = -1000, maximum = 100_000, exclusiveMinimum }: Schema,
): number {
  const { random } = chance;
  const least = exclusiveMinimum === undefined ? minimum : exclusiveMinimum + 1;
  const edges = [least, maximum, 0, 1, 2, -1, least - 1, maximum + 1];
  if (random.chance(0.3)) return one(chance, edges) ?? 0;
  const near = Math.min(maximum, least < 0 ? 50 : least + 50);
  const value = Math.max(least, 0) + random.part() * (near - Math.max(least, 0));
  return type === 'integer' ? Math.round(value) : value;
}

function randomText(chance: Chance, { format, pattern, minLength = 0, maxLength = 200 }: Schema): string {
  const { random } = chance;
  if (format === 'uuid') return one(chance, chance.ids) ?? '';
  if (format === 'date')
    return one(chance, ['2027-01-11', '2026-02-29', '1900-01-01', '2199-12-31', '2024-02-29']) ?? '';
  if (format === 'date-time')
    return (
      one(chance, [
        new Date().toISOString(),
        '2027-01-11T09:00:00.000Z',
        '2199-12-31T23:59:59.999Z',
        '1900-01-01T00:00:00Z',
      ]) ?? ''
    );
  if (format === 'email') return `x${random.whole(1000)}@example.org`;
  if (pattern !== undefined) {
    const tries = ['1', '50', '0', 'c1', 'c12ab', 'title', 'nl', 'A-1', 'x', '2027'];
    const fitting = tries.filter((text) => new RegExp(pattern, 'u').test(text));
    return one(chance, fitting.length === 0 ? tries : fitting) ?? '';
  }
  if (random.chance(0.05)) return 'x'.repeat(random.chance(0.5) ? maxLength : maxLength + 1);
  if (random.chance(0.05)) return one(chance, unwritableTexts) ?? '';
  const text = one(chance, [...hostileTexts, ...grammar]) ?? '';
  return text.slice(0, Math.max(maxLength, minLength)).padEnd(minLength, 'x');
}

/** Words of our own grammars, of which half-right ones go deepest. */
const grammar = [
  'title',
  '-title',
  'title contains brug',
  'title = "x" and status in (open)',
  'score >= 10',
  'score >= abc',
  'ownerId = me',
  'dueOn < today',
  'title is empty',
  'createdAt > 2026-01-01',
  'budgetCents > 99999999999999999999',
  'key = R-1',
  'scopeId = me',
  'a = b and',
  'title in (',
  '1FS+2d',
  '1SS-50%;2',
  '3d',
  '2w?',
  '5ed',
  'Jan[50%]',
  'admin',
];

function randomJunk(chance: Chance): unknown {
  return one(chance, [
    null,
    0,
    -1,
    1e308,
    0.1,
    true,
    '',
    'x',
    [],
    [[]],
    {},
    { x: { x: {} } },
    one(chance, chance.ids),
    one(chance, unwritableTexts),
    '2027-01-11',
    Number.MAX_SAFE_INTEGER + 2,
  ]);
}
