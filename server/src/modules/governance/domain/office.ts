import type { Model, Siting } from '@regie/contracts/governance';
import type { Override } from './setting.ts';

/** An article of an office's charter, and the controls that rest on it. */
export interface Article {
  readonly number: string;
  readonly text: string;
  readonly controls: readonly string[];
}

/** An office as far as governing goes. */
export interface Office {
  readonly id: string;
  readonly title: string;
  readonly scopeId: string;
  readonly model: Model;
  readonly nextModel: Model | null;
  /** The day from which the next model counts. */
  readonly nextModelFrom: string | null;
  readonly siting: Siting;
  readonly engagementEndsOn: string | null;
  readonly startsOn: string | null;
  /** For a temporary office. */
  readonly endsOn: string | null;
  readonly managerId: string | null;
  readonly memberIds: readonly string[];
  readonly articles: readonly Article[];
  readonly overrides: readonly Override[];
}

export function isInForce({ startsOn, endsOn }: Office, today: string): boolean {
  return (startsOn === null || startsOn <= today) && (endsOn === null || endsOn >= today);
}

/** The model on a day: a switch that was announced for it has happened by itself. */
export function modelOn({ model, nextModel, nextModelFrom }: Office, day: string): Model {
  return nextModel !== null && nextModelFrom !== null && nextModelFrom <= day ? nextModel : model;
}

/**
 * The office that governs a place: in force, and attached nearest above it or on it. On one place a temporary office
 * goes before a permanent one; of equals the first made.
 */
export function findGoverning(
  offices: readonly Office[],
  path: readonly string[],
  today: string,
): Office | undefined {
  const candidates = offices.filter((office) => path.includes(office.scopeId) && isInForce(office, today));
  const distance = (office: Office) => path.length - path.indexOf(office.scopeId);
  return [...candidates].sort(
    (a, b) =>
      distance(a) - distance(b) ||
      Number(b.endsOn !== null) - Number(a.endsOn !== null) ||
      a.id.localeCompare(b.id),
  )[0];
}

/** Belonging to the office and acting for it: advisers from outside belong to theirs, and act for nobody. */
export function actsFor(office: Office, personId: string): boolean {
  if (office.managerId === personId) return true;
  return office.siting === 'internal' && office.memberIds.includes(personId);
}

/** An adviser from outside: works for an external office, and leads none. It stays so when the engagement ends. */
export function isAdviser(offices: readonly Office[], personId: string): boolean {
  const leads = offices.some(({ managerId }) => managerId === personId);
  return (
    !leads && offices.some(({ siting, memberIds }) => siting === 'external' && memberIds.includes(personId))
  );
}
