import { branchesOf, type Schema } from './document.ts';

/** The least that fits a schema, for what a request must say besides what is tried. */
export function exampleOf(schema: Schema): unknown {
  const [branch = {}] = branchesOf(schema);
  if (branch.const !== undefined) return branch.const;
  if (branch.enum !== undefined) return branch.enum[0];
  switch (branch.type) {
    case 'object':
      return Object.fromEntries(
        (branch.required ?? []).map((name) => [name, exampleOf(branch.properties?.[name] ?? {})]),
      );
    case 'array':
      return Array.from({ length: branch.minItems ?? 0 }, () => exampleOf(branch.items ?? {}));
    case 'integer':
    case 'number':
      // One is the first row of a plan and the first version of anything.
      return Math.min(branch.maximum ?? 1, Math.max(branch.minimum ?? 1, 1));
    case 'boolean':
      return true;
    case 'string':
      return exampleText(branch);
    default:
      return null;
  }
}

function exampleText({ format, minLength = 1, pattern }: Schema): string {
  if (format === 'uuid') return '01890000-0000-7000-8000-0000000000aa';
  if (format === 'date') return '2027-01-11';
  if (format === 'date-time') return '2027-01-11T09:00:00.000Z';
  if (format === 'email') return 'voorbeeld@example.org';
  if (pattern !== undefined && new RegExp(pattern, 'u').test('1')) return '1'.padEnd(minLength, '1');
  return 'x'.padEnd(minLength, 'x');
}
