import { connectDatabase, openPool } from '../platform/database/connect.ts';
import { indexWhatIsThere } from '../platform/search/index-what-is-there.ts';
import { makeHouse, searchSources } from '../regie.ts';

/** Makes what is in a database findable, as a worker does after an upgrade. */
export async function indexEverything(connectionString: string): Promise<void> {
  const database = connectDatabase(openPool(connectionString, 2));
  try {
    await indexWhatIsThere(makeHouse(database, { now: () => new Date() }), searchSources)();
  } finally {
    await database.destroy();
  }
}
