import { names } from './names.ts';
import type { TermText } from './term.ts';

const byCode: ReadonlyMap<string, TermText> = new Map(Object.entries(names));

/** What a term is called; undefined where nobody wrote one. */
export function findName(code: string): TermText | undefined {
  return byCode.get(code);
}

/** What one option of a choice field is called. */
export function findOptionName(fieldTerm: string, option: string): TermText | undefined {
  return byCode.get(`${fieldTerm}.${option}`);
}
