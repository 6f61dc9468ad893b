/** A part or step that a draft proposes: what it is called, and what is said of it. */
export interface DraftPiece {
  readonly title: string;
  readonly text: string;
}

const heading = /^ {0,3}#+(?<title>.*)$/;
const mark = /^\s*(?:[-*•]|\d+[.)])\s+/;
/** Such as `## Doel ##`: what closes a heading is no part of it. */
const closing = /\s#+\s*$/;

/**
 * The pieces of a draft as people write one: a line that begins with # begins a piece, with the text beneath it. Without
 * any such line each line that is not empty is a piece. What stands before the first heading introduces the draft.
 */
export function readDraft(draft: string): readonly DraftPiece[] {
  const lines = draft.split(/\r\n|\r|\n/);
  const titles = lines.map((line) => heading.exec(line)?.groups?.['title']?.replace(closing, '').trim());
  if (titles.every((title) => title === undefined || title === '')) {
    return lines
      .map((line) => line.replace(heading, '').replace(mark, '').trim())
      .filter((title) => title !== '')
      .map((title) => ({ title, text: '' }));
  }
  const pieces: { title: string; lines: string[] }[] = [];
  for (const [index, title] of titles.entries()) {
    if (title === undefined) pieces.at(-1)?.lines.push(lines[index] ?? '');
    else if (title !== '') pieces.push({ title, lines: [] });
  }
  return pieces.map((piece) => ({ title: piece.title, text: piece.lines.join('\n').trim() }));
}

interface Named {
  readonly nl?: string | undefined;
  readonly en?: string | undefined;
}

const said = (title: string) => title.trim().toLowerCase();

/** The pieces of a draft but for those that are there already, by their name in either language; each once. */
export function readNewPieces(draft: string, present: readonly Named[]): readonly DraftPiece[] {
  const taken = new Set(present.flatMap(({ nl = '', en = '' }) => [said(nl), said(en)]));
  return readDraft(draft).filter(({ title }) => {
    const isNew = !taken.has(said(title));
    taken.add(said(title));
    return isNew;
  });
}
