import { attachHouse } from './attach-house.ts';
import { importPlans } from './modules/imports/index.ts';
import { logNothing } from './platform/log.ts';
import type { Settings } from './platform/settings.ts';

/** What the process that imports plans does: attached to the database like a worker, for one import. */
export async function importPlansInChild(request: unknown, settings: Settings): Promise<Uint8Array> {
  const attached = await attachHouse(settings, logNothing);
  if ('refused' in attached) throw new Error(attached.refused);
  try {
    return await importPlans(attached.house, request);
  } finally {
    await attached.close();
  }
}
