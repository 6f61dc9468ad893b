import { resolve } from 'node:path';
import { readUses } from './read-imports.ts';
import { borders, findCircle } from './rules.ts';

const root = resolve(import.meta.dirname, '../..');
const folders = ['engine', 'formats', 'contracts', 'language', 'server', 'web', 'cli', 'bench'].map(
  (name) => `${name}/src`,
);
const uses = readUses(root, [...folders, 'e2e']);

const crossed = borders.flatMap(({ name, reason, isCrossed }) =>
  uses.filter(isCrossed).map(({ from, line, to }) => `${from}:${line} → ${to}\n  ${name}: ${reason}`),
);
const circle = findCircle(uses);
if (circle !== undefined) crossed.push(`a circle: ${circle.join(' → ')}`);
for (const line of crossed) console.error(line);
console.log(`${uses.length} imports, ${borders.length} borders, ${crossed.length} crossings`);
process.exitCode = crossed.length === 0 ? 0 : 1;
