import type { ExampleProject } from './content/example-project.ts';

const places = ['leverancier', 'product', 'plek', 'doelgroep', 'partner'] as const;

/** Puts the words of a project in a text, with a capital where a sentence begins. */
export function fillWords(text: string, { words }: Pick<ExampleProject, 'words'>): string {
  const filled = places.reduce(
    (done, place, index) => done.replaceAll(`{${place}}`, words[index] ?? ''),
    text,
  );
  return filled.replace(
    /(^|[.?!] )(\p{Ll})/gu,
    (_all, before: string, letter: string) => before + letter.toUpperCase(),
  );
}
