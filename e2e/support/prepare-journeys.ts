import chromium from '@sparticuz/chromium';
import { startJourneyDatabase } from './journey-database.ts';

/** Once a run: the browser is unpacked before two journeys want it at the same moment, and their cluster started. */
export async function setup(): Promise<() => Promise<void>> {
  await chromium.executablePath();
  return await startJourneyDatabase();
}
