import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

/**
 * Starts a thread on a worker file, named without its ending, as source or in the built bundle, where the caller may lie
 * a folder deeper. Undefined where the file cannot be found: then there is only the caller's own thread.
 *
 * @example
 * startThread(import.meta.url, 'simulation-worker')
 */
export function startThread(callerUrl: string, name: string, workerData?: unknown): Worker | undefined {
  const places = [`./${name}.ts`, `./${name}.js`, `../${name}.js`];
  const file = places
    .map((place) => fileURLToPath(new URL(place, callerUrl)))
    .find((path) => existsSync(path));
  if (file === undefined) return undefined;
  if (!file.endsWith('.ts')) return new Worker(file, { workerData });
  // A thread does not inherit the loader of TypeScript sources, so it gets one before it loads them.
  const load = `import('tsx/esm/api').then(({ register }) => (register(), import(${JSON.stringify(`file://${file}`)})))`;
  return new Worker(load, { eval: true, workerData });
}
