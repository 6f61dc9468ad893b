import type { Language } from '@regie/contracts';
import type { TemplatePart } from '@regie/contracts/standards';
import { readDraft } from '../advice/index.ts';
import { newPart } from './part-fields.tsx';

/** As much as a part holds. */
const longest = { title: 200, guidance: 1000 } as const;

/** The parts that a draft proposes, but for those that are there already by one of their names. */
export function draftParts(
  draftText: string,
  language: Language,
  present: readonly Pick<TemplatePart, 'title'>[],
): readonly TemplatePart[] {
  const taken = new Set(present.flatMap(({ title: { nl = '', en = '' } }) => [said(nl), said(en)]));
  return readDraft(draftText).flatMap(({ title, text }) => {
    if (taken.has(said(title))) return [];
    taken.add(said(title));
    return [
      {
        ...newPart(),
        title: { [language]: title.slice(0, longest.title) },
        guidance: text === '' ? {} : { [language]: text.slice(0, longest.guidance) },
      },
    ];
  });
}

const said = (title: string) => title.trim().toLowerCase();
