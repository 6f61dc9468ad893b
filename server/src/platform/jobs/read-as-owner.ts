import { readOrganisation } from '../accounts/read-actor.ts';
import { dayIn } from '../clock.ts';
import { makeReading, type Reading } from '../operations/unit.ts';
import { readPersonAsActor } from '../proposals/proposal-store.ts';
import type { JobRun } from './run-job.ts';

/** With the roles the owner has now, not those of when the export was asked for. */
export async function readAsOwner({ house, ownerId }: JobRun): Promise<Reading | undefined> {
  const now = house.clock.now();
  const organisation = await readOrganisation(house.database);
  const actor =
    ownerId === null ? undefined : await readPersonAsActor({ database: house.database, now }, ownerId);
  if (organisation === undefined || actor === undefined) return undefined;
  const { database, governance, signIn } = house;
  return makeReading({
    database,
    governance,
    signIn,
    actor,
    organisation,
    now,
    today: dayIn(organisation.timeZone, now),
  });
}
