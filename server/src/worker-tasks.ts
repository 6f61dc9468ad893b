import { makeExample } from './example/index.ts';
import type { JobTask } from './platform/jobs/run-job.ts';
import type { Log } from './platform/log.ts';
import type { House } from './platform/operations/perform.ts';
import type { Settings } from './platform/settings.ts';

/** The work that jobs ask for, by the kind of job. */
export function tasksOf(_house: House, _log: Log): Readonly<Record<string, JobTask>> {
  return {
    'make-example': async ({ house, ownerId, signal, progress }) => {
      await makeExample(house, { ownerId, signal, progress });
      return undefined;
    },
  };
}

/** Work that comes back each second. */
export function roundsOf(
  _house: House,
  _settings: Settings,
  _log: Log,
): Readonly<Record<string, () => Promise<unknown>>> {
  return {};
}
