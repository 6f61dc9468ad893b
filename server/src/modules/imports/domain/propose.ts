import type { FoundPlan } from '@regie/contracts/imports';

/** Somebody that a resource may stand for. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** Resources with the person who has their address, or who alone has their name. */
export function proposePeople(
  resources: FoundPlan['resources'],
  people: readonly Candidate[],
): FoundPlan['resources'] {
  const byEmail = new Map(people.map(({ id, email }) => [email.toLowerCase(), id]));
  const byName = new Map<string, string | undefined>();
  for (const { id, name } of people) {
    const key = name.trim().toLowerCase();
    // Namesakes are nobody's guess.
    byName.set(key, byName.has(key) ? undefined : id);
  }
  return resources.map((resource) => {
    if (resource.kind !== 'work') return resource;
    const byAddress = resource.email === null ? undefined : byEmail.get(resource.email.toLowerCase());
    const proposed = byAddress ?? byName.get(resource.name.trim().toLowerCase()) ?? null;
    return { ...resource, proposedPersonId: proposed };
  });
}

/** A field that the organisation added to projects. */
export interface AddedLabel {
  readonly key: string;
  readonly label: { readonly nl?: string; readonly en?: string };
}

/** Values of the project itself with the added field of the same name. */
export function proposeFields(
  fields: FoundPlan['fields'],
  added: readonly AddedLabel[],
): FoundPlan['fields'] {
  const byLabel = new Map<string, string>();
  for (const { key, label } of added) {
    for (const name of [label.nl, label.en])
      if (name !== undefined) byLabel.set(name.trim().toLowerCase(), key);
  }
  return fields.map((field) =>
    field.owner === 'project'
      ? { ...field, proposedKey: byLabel.get(field.name.trim().toLowerCase()) ?? null }
      : field,
  );
}

/** Calendars of the file with the calendar of the organisation that works the same time. */
export function proposeCalendars(
  calendars: FoundPlan['calendars'],
  digests: Readonly<Record<string, string>>,
  known: ReadonlyMap<string, string>,
): FoundPlan['calendars'] {
  return calendars.map((calendar) => {
    const digest = digests[String(calendar.uid)];
    return { ...calendar, proposedId: (digest === undefined ? undefined : known.get(digest)) ?? null };
  });
}

const longestCode = 8;
const shortWord = 5;

/** A short code of a title that is not taken yet: its initials, or the beginning of its only word. */
export function proposeCode(title: string, taken: ReadonlySet<string>): string {
  const words = title
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toUpperCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const [only = 'PLAN'] = words;
  const code =
    words.length < 2
      ? only.slice(0, shortWord)
      : words
          .map((word) => word.charAt(0))
          .join('')
          .slice(0, longestCode);
  if (!taken.has(code.toLowerCase())) return code;
  let number = 2;
  while (taken.has(`${code}-${number}`.toLowerCase())) number += 1;
  return `${code}-${number}`;
}
