import { makeSignInRules } from './platform/accounts/open-id-provider.ts';
import { systemClock } from './platform/clock.ts';
import type { EmbeddedRefusal } from './platform/database/embedded/index.ts';
import { openDatabase } from './platform/database/open-database.ts';
import type { Log } from './platform/log.ts';
import type { House } from './platform/operations/perform.ts';
import type { Settings } from './platform/settings.ts';
import { makeHouse } from './regie.ts';

/** A house on the database of a running server, for a command beside it. */
export interface AttachedHouse {
  readonly house: House;
  close(): Promise<void>;
}

export async function attachHouse(settings: Settings, log: Log): Promise<AttachedHouse | EmbeddedRefusal> {
  const opened = await openDatabase(settings, 'attach', (line) => log('info', line), 3);
  if ('refused' in opened) return opened;
  const house = makeHouse(opened.database, systemClock, makeSignInRules(settings.signIn));
  return { house, close: opened.close };
}
