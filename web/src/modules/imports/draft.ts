import type { ResponseOf } from '@regie/contracts';
import type { ImportChoice, importOperations } from '@regie/contracts/imports';

/** What a file holds and what is proposed for it. */
export type ReadImport = ResponseOf<typeof importOperations.get>;

/** What somebody fills in for one file, with both ways open. */
export interface Draft {
  readonly isIncluded: boolean;
  readonly kind: 'new' | 'existing';
  readonly scopeId: string | null;
  readonly title: string;
  readonly code: string;
  readonly projectId: string | null;
  /** By number in the file; null stays as it came. */
  readonly calendars: Readonly<Record<number, string | null>>;
  readonly people: Readonly<Record<number, string | null>>;
  readonly fields: Readonly<Record<number, string | null>>;
  readonly dates: 'recorded' | 'recalculated';
}

/** The draft as it is proposed: an earlier import is updated, else a new project is made. */
export function proposedDraft({ found, matches, proposedCode }: ReadImport): Draft {
  const [match] = matches;
  return {
    isIncluded: true,
    kind: match === undefined ? 'new' : 'existing',
    scopeId: null,
    title: found?.title ?? '',
    code: proposedCode,
    projectId: match?.id ?? null,
    calendars: Object.fromEntries((found?.calendars ?? []).map((one) => [one.uid, one.proposedId])),
    people: Object.fromEntries((found?.resources ?? []).map((one) => [one.uid, one.proposedPersonId])),
    fields: Object.fromEntries((found?.fields ?? []).map((one) => [one.fieldId, one.proposedKey])),
    dates: 'recorded',
  };
}

/** Drafts with what was filled in; a place that was chosen once is proposed for the rest, and codes are told apart. */
export function draftsOf(
  reads: readonly ReadImport[],
  filledIn: Readonly<Record<string, Partial<Draft>>>,
  onlyPlace: string | null,
): ReadonlyMap<string, Draft> {
  const place = Object.values(filledIn).find(({ scopeId }) => scopeId != null)?.scopeId ?? onlyPlace;
  const codes = new Set<string>();
  const drafts = new Map<string, Draft>();
  for (const read of reads) {
    const draft = { ...proposedDraft(read), scopeId: place, ...filledIn[read.import.id] };
    const isOwnCode = filledIn[read.import.id]?.code !== undefined;
    const code = isOwnCode ? draft.code : freeCode(draft.code, codes);
    if (draft.isIncluded && draft.kind === 'new') codes.add(code.toLowerCase());
    drafts.set(read.import.id, { ...draft, code });
  }
  return drafts;
}

function freeCode(code: string, taken: ReadonlySet<string>): string {
  let free = code;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${code}-${number}`;
  return free;
}

/** The request for one file; undefined while something that is needed is empty. */
export function choiceOf(importId: string, draft: Draft): ImportChoice | undefined {
  const target = targetOf(draft);
  if (target === undefined) return undefined;
  return {
    importId,
    target,
    calendars: chosen(draft.calendars).map(([uid, calendarId]) => ({ uid, calendarId })),
    people: chosen(draft.people).map(([uid, personId]) => ({ uid, personId })),
    fields: chosen(draft.fields).map(([fieldId, key]) => ({ fieldId, key })),
    dates: draft.dates,
  };
}

function targetOf({ kind, scopeId, title, code, projectId }: Draft): ImportChoice['target'] | undefined {
  if (kind === 'existing') return projectId === null ? undefined : { kind, projectId };
  const isFilledIn = scopeId !== null && title.trim() !== '' && code.trim() !== '';
  return isFilledIn ? { kind, scopeId, title: title.trim(), code: code.trim() } : undefined;
}

function chosen(mapping: Readonly<Record<number, string | null>>): readonly (readonly [number, string])[] {
  return Object.entries(mapping).flatMap(([uid, id]) => (id === null ? [] : [[Number(uid), id] as const]));
}
