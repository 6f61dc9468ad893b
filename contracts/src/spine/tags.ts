/** The most tags that one record has, and the longest that one is. */
export const mostTags = 20;
export const longestTag = 40;
/** The longest text that tags make together. */
export const longestTags = mostTags * (longestTag + 2);
const one = `[^,;\\n\\0]{0,${longestTag}}`;
/** A text of as many tags as fit. */
export const tagsPattern = new RegExp(`^${one}(?:[,;\\n]${one}){0,${mostTags - 1}}$`);

const folded = (tag: string) => tag.toLocaleLowerCase('nl');
const { compare } = new Intl.Collator('nl');

/** The tags in a text, each once whatever its capitals, in the order of the alphabet. */
export function readTags(text: string | null): readonly string[] {
  const tags = new Map<string, string>();
  for (const part of (text ?? '').split(/[,;\n]/)) {
    const tag = part.replace(/\s+/g, ' ').trim();
    if (tag !== '' && !tags.has(folded(tag))) tags.set(folded(tag), tag);
  }
  return [...tags].sort(([one], [other]) => compare(one, other)).map(([, tag]) => tag);
}

/** Tags as they are kept and shown: one text, so that records with the same tags have the same text. Null for none. */
export function writeTags(tags: readonly string[]): string | null {
  const text = readTags(tags.join(',')).join(', ');
  return text === '' ? null : text;
}

/** Whether two tags are one, whatever their capitals. */
export function isSameTag(one: string, other: string): boolean {
  return folded(one) === folded(other);
}
