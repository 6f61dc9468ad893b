import { parseAst } from 'rolldown/parseAst';

/** A line of code that the house does not have, and why. */
export interface Finding {
  readonly line: number;
  readonly rule: string;
}

const mostLines = 300;
const isTestPath = (path: string) =>
  /\.(test|testing|e2e)\.tsx?$|\/testing\/|^e2e\/|^bench\/|^tools\//.test(path);

const rulesOfNodes: Readonly<Record<string, string>> = {
  TSAsExpression: 'a type is asserted with `as`: parse it, or use trust() and say why',
  TSTypeAssertion: 'a type is asserted with <>: parse it, or use trust() and say why',
  TSNonNullExpression: '`!` asserts what the compiler cannot see',
  TSAnyKeyword: '`any` switches the compiler off',
};

const patterns: readonly (readonly [rule: string, pattern: RegExp])[] = [
  ['unfinished work is written in an issue, not in code', /\b(TODO|FIXME|XXX)\b/],
  ['the compiler is silenced', /@ts-(ignore|expect-error|nocheck)/],
];

const vagueNames =
  /(^|-)(manager|helper|helpers|util|utils|data|info|handler|common|misc|base|impl)(?=\.|-|$)/;

/** What is wrong with one file. */
export function findingsIn(path: string, text: string): readonly Finding[] {
  const lines = text.split('\n');
  const name = path.split('/').at(-1) ?? '';
  const findings: Finding[] = [];
  if (vagueNames.test(name)) findings.push({ line: 1, rule: `${name} does not say what it holds` });
  if (isTestPath(path)) return findings;
  if (lines.length - 1 > mostLines) {
    findings.push({
      line: mostLines,
      rule: `${lines.length - 1} lines: split it, or write in docs/decisions why not`,
    });
  }
  for (const [index, line] of lines.entries()) {
    for (const [rule, pattern] of patterns) if (pattern.test(line)) findings.push({ line: index + 1, rule });
  }
  return [...findings, ...assertionsIn(path, text)];
}

/** Assertions as the parser sees them; text, comments and `as const` are left alone. */
function assertionsIn(path: string, text: string): readonly Finding[] {
  const findings: Finding[] = [];
  const visit = (value: unknown) => {
    if (Array.isArray(value)) for (const one of value) visit(one);
    if (typeof value !== 'object' || value === null || !('type' in value)) return;
    const rule = rulesOfNodes[String(value.type)];
    if (rule !== undefined && 'start' in value && !isConst(value)) {
      findings.push({ line: text.slice(0, Number(value.start)).split('\n').length, rule });
    }
    for (const child of Object.values(value)) if (typeof child === 'object') visit(child);
  };
  visit(parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }));
  return findings;
}

function isConst(node: object): boolean {
  const annotation: unknown = 'typeAnnotation' in node ? node.typeAnnotation : undefined;
  return JSON.stringify(annotation ?? '').includes('"name":"const"');
}
