import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where the built program lies, its entry and the web page beside it: found from the command that was called. */
export function programFolder(): string {
  return resolve(realpathSync(process.argv[1] ?? '.'), '../../../dist');
}
