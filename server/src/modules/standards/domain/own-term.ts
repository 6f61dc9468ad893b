import { type Refusal, refuse } from '@regie/contracts';
import type { OwnTerm, Texts } from '@regie/contracts/standards';
import type { TermTable } from '@regie/language';

/** What somebody wants a term to say. */
export type TermWish = Pick<OwnTerm, 'code' | 'name' | 'meaning' | 'source'>;

const isSaid = ({ nl = '', en = '' }: Texts) => nl !== '' || en !== '';
/** A name with a point is an option of a choice: such words recur, and say something beside their field only. */
const isOption = (code: string) => code.includes('.');
const inSmall = (name: string | undefined) => (name ?? '').toLowerCase();

/** The name that stands for something else already, in the language in which it would. */
function nameTaken({ name }: TermWish, glossary: TermTable, others: readonly TermWish[]): string | undefined {
  const there = [
    ...Object.entries(glossary).flatMap(([code, term]) => (isOption(code) ? [] : [term])),
    ...others.map((other) => other.name),
  ];
  return [name.nl, name.en].find((words, index) => {
    const language = index === 0 ? 'nl' : 'en';
    return (words ?? '') !== '' && there.some((term) => inSmall(term[language]) === inSmall(words));
  });
}

/** Another option of the same choice that is called so: one could not be told from the other. */
function optionTaken(
  code: string,
  name: TermWish['name'],
  glossary: TermTable,
  others: readonly TermWish[],
): string | undefined {
  const field = code.slice(0, code.indexOf('.') + 1);
  const own = new Map(others.map((other) => [other.code, other.name]));
  const siblings = Object.keys(glossary).filter((each) => each.startsWith(field) && each !== code);
  return (['nl', 'en'] as const).flatMap((language) => {
    const words = name[language] ?? '';
    const isThere = siblings.some(
      (each) => inSmall(own.get(each)?.[language] || glossary[each]?.[language]) === inSmall(words),
    );
    return words !== '' && isThere ? [words] : [];
  })[0];
}

/**
 * What a term must keep to, beside the others that there are: a name for a term of the glossary is one of those, and the
 * only one; a term of one's own has a meaning, and a name that says nothing else.
 */
export function refuseTerm(
  wish: TermWish,
  glossary: TermTable,
  others: readonly TermWish[],
): Refusal | undefined {
  const { code, meaning } = wish;
  if (code !== null) {
    if (!Object.hasOwn(glossary, code)) {
      return refuse('terms/code-unknown', { place: 'body.code', facts: { code } });
    }
    if (others.some((other) => other.code === code)) return refuse('terms/named-already');
    const name = isOption(code) ? optionTaken(code, wish.name, glossary, others) : undefined;
    return name === undefined
      ? undefined
      : refuse('terms/name-there', { place: 'body.name', facts: { name } });
  }
  if (!isSaid(meaning)) return refuse('terms/meaning-missing', { place: 'body.meaning' });
  const name = nameTaken(wish, glossary, others);
  return name === undefined ? undefined : refuse('terms/name-there', { place: 'body.name', facts: { name } });
}
