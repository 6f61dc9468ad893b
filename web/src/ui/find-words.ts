/** Letters without accents and capitals, so that "Zoe" finds "Zoë". */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}

/** Whether every typed word is the beginning of a word of the text. */
export function hasWords(text: string, typed: string): boolean {
  const parts = foldText(text).split(/[\s@.,’'/-]+/);
  return foldText(typed)
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => parts.some((part) => part.startsWith(word)));
}
