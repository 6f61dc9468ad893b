/** A piece of a comment: plain text, or a person who is mentioned. */
export type CommentPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'mention'; readonly name: string; readonly personId: string };

const mention = /@\[([^\]\n]{1,200})\]\(([0-9a-f-]{36})\)/g;

/** Splits a comment as it is stored, in which a mention is `@[name](person id)`. */
export function splitComment(body: string): readonly CommentPart[] {
  const parts: CommentPart[] = [];
  let end = 0;
  for (const match of body.matchAll(mention)) {
    if (match.index > end) parts.push({ kind: 'text', text: body.slice(end, match.index) });
    parts.push({ kind: 'mention', name: match[1] ?? '', personId: match[2] ?? '' });
    end = match.index + match[0].length;
  }
  if (end < body.length) parts.push({ kind: 'text', text: body.slice(end) });
  return parts;
}

export interface MentionQuery {
  /** Where the @ stands. */
  readonly start: number;
  readonly typed: string;
}

/** The mention that is being typed right before the cursor; undefined when there is none. */
export function findMention(text: string, cursor: number): MentionQuery | undefined {
  const match = /(?:^|[\s(])@([^\s@[\]()]{0,40}(?: [^\s@[\]()]{0,40})?)$/u.exec(text.slice(0, cursor));
  const typed = match?.[1];
  return typed === undefined ? undefined : { start: cursor - typed.length - 1, typed };
}

/** While it is written a comment shows only names; the ids are kept beside it. */
export interface Draft {
  readonly text: string;
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

export function insertMention(
  draft: Draft,
  query: MentionQuery,
  person: { readonly id: string; readonly name: string },
): { readonly draft: Draft; readonly cursor: number } {
  const written = `@${person.name} `;
  const rest = draft.text.slice(query.start + 1 + query.typed.length).replace(/^ /, '');
  const text = draft.text.slice(0, query.start) + written + rest;
  const people = [...draft.people.filter(({ id }) => id !== person.id), person];
  return { draft: { text, people }, cursor: query.start + written.length };
}

/** The draft as it is sent: each name of a chosen person becomes a mention, the longest name first. */
export function writeComment({ text, people }: Draft): string {
  const byLength = [...people].sort((left, right) => right.name.length - left.name.length);
  const names = byLength.map(({ name }) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (names.length === 0) return text.trim();
  return text.trim().replace(new RegExp(`@(${names.join('|')})`, 'g'), (whole, name: string) => {
    const person = people.find((each) => each.name === name);
    return person === undefined ? whole : `@[${name.replaceAll(']', ')')}](${person.id})`;
  });
}

/** A stored comment as a draft, for editing it. */
export function draftOf(body: string): Draft {
  const parts = splitComment(body);
  return {
    text: parts.map((part) => (part.kind === 'text' ? part.text : `@${part.name}`)).join(''),
    people: parts.flatMap((part) =>
      part.kind === 'mention' ? [{ id: part.personId, name: part.name }] : [],
    ),
  };
}
