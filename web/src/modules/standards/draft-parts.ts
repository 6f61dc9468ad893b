import type { Language } from '@regie/contracts';
import type { TemplatePart } from '@regie/contracts/standards';
import { readNewPieces } from '../advice/index.ts';
import { newPart } from './part-fields.tsx';

/** As much as a part holds. */
const longest = { title: 200, guidance: 1000 } as const;

/** The parts that a draft proposes, but for those that are there already. */
export function draftParts(
  draftText: string,
  language: Language,
  present: readonly Pick<TemplatePart, 'title'>[],
): readonly TemplatePart[] {
  const names = present.map(({ title }) => title);
  return readNewPieces(draftText, names).map(({ title, text }) => ({
    ...newPart(),
    title: { [language]: title.slice(0, longest.title) },
    guidance: text === '' ? {} : { [language]: text.slice(0, longest.guidance) },
  }));
}
