import type { Reading } from '../../platform/operations/unit.ts';
import { findGoverning } from './domain/office.ts';
import { readOffices } from './office-store.ts';

/** Says who acts for the office that governs a place; nobody where none does. Advisers from outside act for nobody. */
export async function readOfficePeople(
  reading: Pick<Reading, 'database' | 'today'>,
): Promise<(path: readonly string[]) => readonly string[]> {
  const offices = await readOffices(reading);
  return (path) => {
    const office = findGoverning(offices, path, reading.today);
    if (office === undefined) return [];
    const members = office.siting === 'internal' ? office.memberIds : [];
    return [...new Set([...(office.managerId === null ? [] : [office.managerId]), ...members])];
  };
}
