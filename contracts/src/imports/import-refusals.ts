import type { RefusalTable } from '../spine/refusal.ts';

const otherFile = { en: 'Choose another file.', nl: 'Kies een ander bestand.' };

export const importRefusals = {
  'imports/file-empty': {
    status: 422,
    en: '{file} is empty.',
    nl: '{file} is leeg.',
    next: otherFile,
  },
  'imports/not-a-plan': {
    status: 422,
    en: '{file} is not a plan that Regie can read.',
    nl: '{file} is geen plan dat Regie kan lezen.',
    next: {
      en: 'Save the plan as Microsoft Project XML and choose that file.',
      nl: 'Bewaar het plan als Microsoft Project-XML en kies dat bestand.',
    },
  },
  'imports/file-damaged': {
    status: 422,
    en: '{file} is damaged: {detail}.',
    nl: '{file} is beschadigd: {detail}.',
    next: {
      en: 'Save the plan again from the program it was made in.',
      nl: 'Bewaar het plan opnieuw vanuit het programma waarin het is gemaakt.',
    },
  },
  'imports/file-unsafe': {
    status: 422,
    en: '{file} holds something that no plan needs ({detail}) and was not read on.',
    nl: '{file} bevat iets dat geen plan nodig heeft ({detail}) en is niet verder gelezen.',
    next: {
      en: 'Ask where the file came from, or save it again as Microsoft Project XML.',
      nl: 'Vraag na waar het bestand vandaan komt, of bewaar het opnieuw als Microsoft Project-XML.',
    },
  },
  'imports/reading-stopped': {
    status: 422,
    en: 'Reading {file} took more time or memory than is allowed and was stopped.',
    nl: 'Het lezen van {file} kostte meer tijd of geheugen dan is toegestaan en is gestopt.',
    next: {
      en: 'Divide the plan, or leave out what is not needed.',
      nl: 'Verdeel het plan, of laat weg wat niet nodig is.',
    },
  },
  'imports/running-stopped': {
    status: 409,
    en: 'The import of {file} was broken off; nothing was changed.',
    nl: 'De import van {file} is afgebroken; er is niets gewijzigd.',
    next: { en: 'Start it again.', nl: 'Start de import opnieuw.' },
  },
  'imports/not-ready': {
    status: 409,
    en: '{file} cannot be imported now.',
    nl: '{file} kan nu niet worden geïmporteerd.',
    next: { en: 'Reload the page.', nl: 'Laad de pagina opnieuw.' },
  },
  'imports/busy': {
    status: 409,
    en: '{file} is being imported.',
    nl: '{file} wordt op dit moment geïmporteerd.',
    next: { en: 'Wait until it is done, or stop it.', nl: 'Wacht tot het klaar is, of stop het.' },
  },
  'imports/project-twice': {
    status: 422,
    en: 'Two files would go into the same project.',
    nl: 'Twee bestanden zouden in hetzelfde project komen.',
    next: { en: 'Give each file a project of its own.', nl: 'Geef elk bestand een eigen project.' },
  },
  'imports/code-twice': {
    status: 422,
    en: 'Two new projects would have the code {code}.',
    nl: 'Twee nieuwe projecten zouden de code {code} krijgen.',
    next: { en: 'Give each its own code.', nl: 'Geef elk een eigen code.' },
  },
  'imports/mapping-unknown': {
    status: 422,
    en: '{what} that was chosen for {file} does not exist, or you may not use it.',
    nl: '{what} dat voor {file} is gekozen bestaat niet, of u mag het niet gebruiken.',
    next: { en: 'Choose again.', nl: 'Kies opnieuw.' },
  },
} as const satisfies RefusalTable;
export type ImportRefusal = keyof typeof importRefusals;
