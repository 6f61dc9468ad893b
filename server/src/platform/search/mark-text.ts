import type { MarkedText } from '@regie/contracts/records';
import { shortestTail } from './find-hits.ts';
import { foldText } from './read-question.ts';

const word = /[\p{L}\p{N}\p{M}]+/gu;
/** Of what is shown around the first word that was found. */
const before = 60;
const longest = 180;
/** As search_tails in the database has them. */
const shortestHead = 3;

/** A text in pieces, the words that begin with one of the beginnings apart. Together they are the text. */
export function markText(
  text: string,
  beginnings: readonly string[],
  isFound: (word: string, beginnings: readonly string[]) => boolean = beginsWithOne,
): MarkedText {
  const pieces: MarkedText = [];
  let done = 0;
  for (const found of text.matchAll(word)) {
    if (!isFound(found[0], beginnings)) continue;
    if (found.index > done) pieces.push({ text: text.slice(done, found.index), isFound: false });
    pieces.push({ text: found[0], isFound: true });
    done = found.index + found[0].length;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), isFound: false });
  return pieces;
}

function beginsWithOne(text: string, beginnings: readonly string[]): boolean {
  const folded = foldText(text);
  return beginnings.some((beginning) => folded.startsWith(beginning));
}

/** The same for a title, of which long words are found by their last part too. */
export function markTitle(title: string, beginnings: readonly string[]): MarkedText {
  return markText(title, beginnings, (word, all) => beginsWithOne(word, all) || endsWithOne(word, all));
}

function endsWithOne(text: string, beginnings: readonly string[]): boolean {
  const folded = foldText(text);
  return beginnings.some((tail) => tail.length >= shortestTail && folded.indexOf(tail, shortestHead) >= 0);
}

/** The part of a longer text around the first word that was found; nothing when none was. */
export function excerptOf(text: string, beginnings: readonly string[]): MarkedText {
  for (const found of text.matchAll(word)) {
    if (!beginsWithOne(found[0], beginnings)) continue;
    const from = wordStart(text, Math.max(0, found.index - before));
    const part = text
      .slice(from, wordEnd(text, from + longest))
      .replace(/\s+/g, ' ')
      .trim();
    const whole = `${from > 0 ? '… ' : ''}${part}${from + longest < text.length ? ' …' : ''}`;
    return markText(whole, beginnings);
  }
  return [];
}

function wordStart(text: string, at: number): number {
  const space = at === 0 ? -1 : text.lastIndexOf(' ', at);
  return at - space > 30 ? at : space + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return at - space > 30 ? at : space;
}
