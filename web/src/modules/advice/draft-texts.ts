import type { Catalogue } from '../../language/index.ts';

const en = {
  waiting: 'Drafts from advice',
  waitingNote: 'accepted, and not worked out yet',
  key: 'No.',
  draft: 'Draft',
  acceptedBy: 'Accepted by',
  forWhat: 'For',
  followsFrom: (key: string) => `Follows from ${key}`,
  reason: (key: string, title: string) => `Follows from ${key}: ${title}`,
  versions: 'Versions',
  version: 'Version',
  why: 'Why',
  fromTheStart: 'There from the start',
  origin: 'Origin',
  publishedBy: 'Published by',
  publishedOn: 'On',
  asWritten: 'The draft as the adviser wrote it',
};
const nl: typeof en = {
  waiting: 'Concepten uit adviezen',
  waitingNote: 'aangenomen, en nog niet uitgewerkt',
  key: 'Nr.',
  draft: 'Concept',
  acceptedBy: 'Aangenomen door',
  forWhat: 'Voor',
  followsFrom: (key) => `Volgt uit ${key}`,
  reason: (key, title) => `Volgt uit ${key}: ${title}`,
  versions: 'Versies',
  version: 'Versie',
  why: 'Waarom',
  fromTheStart: 'Er vanaf het begin',
  origin: 'Herkomst',
  publishedBy: 'Vastgesteld door',
  publishedOn: 'Op',
  asWritten: 'Het concept zoals de adviseur het schreef',
};
export const draftTexts: Catalogue<typeof en> = { en, nl };
