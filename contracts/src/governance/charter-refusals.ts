import type { RefusalTable } from '../spine/refusal.ts';

export const charterRefusals = {
  'charters/purpose-empty': {
    status: 422,
    en: 'The purpose is empty.',
    nl: 'Doel is leeg.',
    next: { en: 'Say in a sentence what the PMO is for.', nl: 'Zeg in één zin waar het PMO voor is.' },
  },
  'charters/open-version': {
    status: 409,
    en: 'Version {number} is not decided on yet.',
    nl: 'Over versie {number} is nog niet besloten.',
    next: { en: 'Go on with that version.', nl: 'Ga verder met die versie.' },
  },
  'charters/not-draft': {
    status: 409,
    en: 'Version {number} is no draft any more.',
    nl: 'Versie {number} is geen concept meer.',
    next: {
      en: 'Take back the request, or make the next version.',
      nl: 'Trek de vraag in of maak de volgende versie.',
    },
  },
  'charters/not-asked': {
    status: 409,
    en: 'No approval is asked for version {number}.',
    nl: 'Voor versie {number} is geen goedkeuring gevraagd.',
    next: { en: 'Reload the page.', nl: 'Laad de pagina opnieuw.' },
  },
  'charters/no-sponsor': {
    status: 422,
    en: 'Nobody is named as sponsor.',
    nl: 'Er is geen opdrachtgever genoemd.',
    next: { en: 'Name the sponsor first.', nl: 'Noem eerst de opdrachtgever.' },
  },
  'charters/own-approval': {
    status: 403,
    en: 'Nobody approves what they asked for themselves.',
    nl: 'Niemand keurt goed wat men zelf vraagt.',
    next: {
      en: 'Have somebody else ask, or name another sponsor.',
      nl: 'Laat een ander het vragen of noem een andere opdrachtgever.',
    },
  },
  'charters/not-sponsor': {
    status: 403,
    en: 'The sponsor decides on the charter; others record an approval on paper.',
    nl: 'De opdrachtgever besluit over de PMO-opdracht; anderen leggen een goedkeuring op papier vast.',
    next: {
      en: 'Ask the sponsor, or record the paper.',
      nl: 'Vraag de opdrachtgever of leg het papier vast.',
    },
  },
  'charters/paper-missing': {
    status: 422,
    en: 'The signed paper is not attached.',
    nl: 'Het getekende stuk is niet bijgevoegd.',
    next: { en: 'Attach it under Files first.', nl: 'Voeg het eerst toe onder Bijlagen.' },
  },
  'charters/signed-in-future': {
    status: 422,
    en: 'The day of signing, {day}, is still to come.',
    nl: 'De dag van tekenen, {day}, moet nog komen.',
    next: { en: 'Choose today or earlier.', nl: 'Kies vandaag of eerder.' },
  },
  'charters/person-unknown': {
    status: 422,
    en: 'This person does not exist or has no open account.',
    nl: 'Deze persoon bestaat niet of heeft geen actief account.',
    next: { en: 'Choose somebody from the list.', nl: 'Kies iemand uit de lijst.' },
  },
  'charters/article-number': {
    status: 422,
    en: '{number} is no number of an article.',
    nl: '{number} is geen artikelnummer.',
    next: { en: 'Use a number such as 3 or 3.1.', nl: 'Gebruik een nummer zoals 3 of 3.1.' },
  },
  'charters/article-used': {
    status: 409,
    en: 'Article {number} stood in an earlier version and was dropped there.',
    nl: 'Artikel {number} stond in een eerdere versie en is daarna vervallen.',
    next: {
      en: 'Choose a number that was never used, so that what cites it keeps its meaning.',
      nl: 'Kies een nummer dat nooit is gebruikt, zodat wat ernaar verwijst blijft kloppen.',
    },
  },
  'charters/article-unknown': {
    status: 404,
    en: 'There is no article {number}.',
    nl: 'Er is geen artikel {number}.',
    next: { en: 'Reload the page.', nl: 'Laad de pagina opnieuw.' },
  },
} as const satisfies RefusalTable;
export type CharterRefusal = keyof typeof charterRefusals;
