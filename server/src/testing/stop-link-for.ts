import { connectDatabase, openPool } from '../platform/database/connect.ts';
import { makeStopLink, type StopLink } from '../platform/notifications/stop-link.ts';

/** The token that a mail to somebody carries. */
export async function stopLinkFor(connectionString: string, link: StopLink): Promise<string> {
  const database = connectDatabase(openPool(connectionString, 1));
  try {
    return await makeStopLink(database, link);
  } finally {
    await database.destroy();
  }
}
