import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { parseAst } from 'rolldown/parseAst';

/** One use of another file or package. */
export interface Use {
  /** From the root, with slashes. */
  readonly from: string;
  /** A file from the root, `package:NAME` or `node:NAME`. */
  readonly to: string;
  /** Gone when the types are: no code runs across it. */
  readonly isTypeOnly: boolean;
  readonly line: number;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** Every static, dynamic and re-exporting import of a source text. */
export function importsIn(
  source: string,
  isTsx: boolean,
): readonly { to: string; isTypeOnly: boolean; line: number }[] {
  const found: { to: string; isTypeOnly: boolean; line: number }[] = [];
  const visit = (node: Node) => {
    const target = node['source'];
    const names = ['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'ImportExpression'];
    if (names.includes(node.type) && isNode(target) && typeof target['value'] === 'string') {
      found.push({
        to: target['value'],
        isTypeOnly: isTypeOnly(node),
        line: source.slice(0, node.start).split('\n').length,
      });
    }
    for (const child of Object.values(node)) {
      for (const one of Array.isArray(child) ? child : [child]) if (isNode(one)) visit(one);
    }
  };
  const program: unknown = parseAst(source, { lang: isTsx ? 'tsx' : 'ts' });
  if (isNode(program)) visit(program);
  return found;
}

/** `import type`, or every name in the braces marked `type`. */
function isTypeOnly(node: Node): boolean {
  if (node['importKind'] === 'type' || node['exportKind'] === 'type') return true;
  const specifiers = node['specifiers'];
  if (!Array.isArray(specifiers) || specifiers.length === 0) return false;
  return specifiers.every(
    (one) => isNode(one) && (one['importKind'] === 'type' || one['exportKind'] === 'type'),
  );
}

/** Where an import leads: to a file of the house, a package or Node itself. */
export function resolveImport(root: string, from: string, to: string): string {
  if (to.startsWith('node:')) return to;
  if (to.startsWith('.')) return normalize(join(dirname(from), to)).replaceAll('\\', '/');
  const [, workspace, rest] = /^@regie\/([\w-]+)(?:\/(.+))?$/.exec(to) ?? [];
  if (workspace === undefined) {
    const name = to
      .split('/')
      .slice(0, to.startsWith('@') ? 2 : 1)
      .join('/');
    return `package:${name}`;
  }
  const candidates = rest === undefined ? ['index.ts'] : [`${rest}.ts`, `${rest}/index.ts`];
  const found = candidates.find((candidate) => existsSync(join(root, workspace, 'src', candidate)));
  return `${workspace}/src/${found ?? candidates[0]}`;
}

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    if (name === 'node_modules' || name === 'dist') return [];
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sourceFiles(path);
    return /\.(ts|tsx|mts)$/.test(name) && !name.endsWith('.d.ts') ? [path] : [];
  });
}

export function readUses(root: string, folders: readonly string[]): readonly Use[] {
  return folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => sourceFiles(join(root, folder)))
    .flatMap((path) => {
      const from = relative(root, path).replaceAll('\\', '/');
      return importsIn(readFileSync(path, 'utf8'), path.endsWith('x')).map(({ to, ...use }) => ({
        from,
        ...use,
        to: resolveImport(root, from, to),
      }));
    });
}
