/**
 * Builds dist/: the command line with server and worker as one bundle, and the web page. Packages stay outside the
 * bundle and come from node_modules. With --if-stale nothing is done while no source is newer than the last build.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';

const root = resolve(import.meta.dirname, '..');
const stamp = join(root, 'dist/.built');
const sources = [
  'engine/src',
  'formats/src',
  'contracts/src',
  'language/src',
  'server/src',
  'cli/src',
  'web/src',
  'web/index.html',
  'web/public',
  'web/vite.config.ts',
  'package-lock.json',
  'tools/build.mjs',
];

function newest(path) {
  if (!existsSync(path)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function isStale() {
  if (!existsSync(stamp)) return true;
  const built = statSync(stamp).mtimeMs;
  return sources.some((path) => newest(join(root, path)) > built);
}

async function buildCommandLine() {
  const bundle = await rolldown({
    input: {
      regie: join(root, 'cli/src/regie.ts'),
      'simulation-worker': join(root, 'cli/src/simulation/simulation-worker.ts'),
      'selection-worker': join(root, 'cli/src/selection/selection-worker.ts'),
    },
    platform: 'node',
    external: (id) => !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('@regie/'),
    logLevel: 'warn',
  });
  await bundle.write({
    dir: join(root, 'dist'),
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    sourcemap: true,
  });
}

/** Always as it is released: a NODE_ENV of who builds would bring the slower React that does effects twice. */
async function buildWeb() {
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  await build({
    root: join(root, 'web'),
    configFile: join(root, 'web/vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: join(root, 'dist/web'), emptyOutDir: true },
  });
}

if (!process.argv.includes('--if-stale') || isStale()) {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  mkdirSync(join(root, 'dist'), { recursive: true });
  const only = process.argv.find((word) => word.startsWith('--only='))?.slice(7);
  await Promise.all([
    only === 'web' ? undefined : buildCommandLine(),
    only === 'server' ? undefined : buildWeb(),
  ]);
  writeFileSync(stamp, '');
}
