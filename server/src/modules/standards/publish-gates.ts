import { isRefusal, type Refusal } from '@regie/contracts';
import type { Gate } from '@regie/contracts/standards';
import type { Image } from '../../platform/database/tables.ts';
import { writeRows } from '../../platform/events/write-rows.ts';
import { newId } from '../../platform/identifiers.ts';
import type { Unit } from '../../platform/operations/unit.ts';
import { inOrder } from './domain/life-cycle.ts';
import {
  lockLifeCycle,
  pinTable,
  type RunningProject,
  readRunning,
  readVersions,
  type StoredVersion,
  versionTable,
} from './life-cycle-store.ts';

export interface Publishing {
  readonly versions: Awaited<ReturnType<typeof readVersions>>;
  readonly running: readonly RunningProject[];
}

export interface Publication {
  readonly number: number;
  readonly versions: readonly Image[];
  readonly pins: readonly Image[];
}

export async function loadPublishing(unit: Unit): Promise<Publishing> {
  await lockLifeCycle(unit);
  return { versions: await readVersions(unit), running: await readRunning(unit) };
}

/** The next version, and which version running projects keep that followed the newest until now. */
export function publicationOf(
  unit: Unit,
  { versions: [newest], running }: Publishing,
  { gates, reason }: { readonly gates: readonly Gate[]; readonly reason: string },
): Publication {
  const published: StoredVersion = {
    number: newest.number + 1,
    gates: [...inOrder(gates)],
    reason,
    publishedById: unit.actor.personId,
    publishedOn: unit.today,
  };
  // The standard is kept as it was when projects began with it.
  const kept = newest.publishedOn === null ? [newest, published] : [published];
  return {
    number: published.number,
    versions: kept.map((one) => versionImage(unit, one)),
    pins: running
      .filter(({ pin }) => pin === null)
      .map(({ id }) => ({
        id: newId(unit.now.getTime()),
        version: 1,
        project_id: id,
        number: newest.number,
      })),
  };
}

export async function storePublication(
  unit: Unit,
  { versions, pins }: Publication,
): Promise<Refusal | undefined> {
  const scopeId = unit.organisation.id;
  const stored = await writeRows(
    unit,
    versionTable,
    versions.map((after) => ({ before: null, after, recordId: null, scopeId })),
  );
  if (isRefusal(stored)) return stored;
  const pinned = await writeRows(
    unit,
    pinTable,
    pins.map((after) => ({ before: null, after, ...ofProject(after) })),
  );
  return isRefusal(pinned) ? pinned : undefined;
}

function versionImage(unit: Unit, one: StoredVersion): Image {
  return {
    id: newId(unit.now.getTime()),
    version: 1,
    number: one.number,
    gates: one.gates,
    reason: one.reason,
    published_by_id: one.publishedById,
    published_on: one.publishedOn,
  };
}

export function ofProject(pin: Image) {
  const id = String(pin['project_id']);
  return { recordId: id, scopeId: id };
}
