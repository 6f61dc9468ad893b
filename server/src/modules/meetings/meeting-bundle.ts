import { coverNoteFields, type Meeting, type MeetingSeries, type Paper } from '@regie/contracts/meetings';
import {
  apartTexts,
  type Block,
  type DocumentPlan,
  type MadePart,
  type Part,
  type Words,
} from '../../platform/documents/document.ts';
import type { Naming } from '../../platform/terms/own-names.ts';
import type { StoredItem } from './agenda-store.ts';
import { type BundleTexts, bundleTexts } from './bundle-texts.ts';

export interface BundlePaper extends Paper {
  /** The bytes of a PDF in base64; undefined for what is read apart. */
  readonly base64?: string;
}

export interface BundleItem extends Omit<StoredItem, 'papers' | 'path'> {
  readonly startsAt: string;
  readonly papers: readonly BundlePaper[];
}

export interface Bundle {
  readonly language: 'nl' | 'en';
  readonly meeting: Omit<Meeting, 'papersDueOn'>;
  readonly series: Omit<MeetingSeries, 'mayWrite'>;
  readonly items: readonly BundleItem[];
  readonly names: Readonly<Record<string, string>>;
  readonly organisation: string;
  readonly naming: Naming;
}

interface Telling extends Bundle {
  readonly text: BundleTexts;
  readonly day: (day: string) => string;
  readonly nameOf: (id: string | null) => string;
  readonly option: (code: string, value: string) => string;
}

function tellingOf(bundle: Bundle): Telling {
  const { language, names, naming } = bundle;
  const dayOptions = {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    weekday: 'long',
    timeZone: 'UTC',
  } as const;
  return {
    ...bundle,
    text: bundleTexts[language],
    day: (day) =>
      new Date(`${day}T00:00:00Z`).toLocaleDateString(language === 'nl' ? 'nl-NL' : 'en-GB', dayOptions),
    nameOf: (id) => (id === null ? '' : (names[id] ?? '')),
    option: (code, value) => naming(`${code}.${value}`) ?? value,
  };
}

/** The papers of a meeting as one document: who and when, the agenda, and of each item its cover note and papers. */
export function bundleDocument(bundle: Bundle): DocumentPlan {
  const telling = tellingOf(bundle);
  const { meeting, series, language, organisation, items } = bundle;
  return {
    language,
    title: `${telling.text.bundle} ${series.title} ${meeting.heldOn}`,
    author: organisation,
    parts: [coverOf(telling), ...items.flatMap((item, index) => partsOf(telling, item, index + 1))],
  };
}

const nameOfItem = (id: string) => `item ${id}`;

function coverOf(telling: Telling): MadePart {
  const { text, meeting, series, items, nameOf, day, option, organisation } = telling;
  const facts: readonly (readonly [string, string])[] = [
    [text.date, day(meeting.heldOn)],
    [text.time, `${meeting.startsAt}, ${text.minutesLong(meeting.durationMinutes)}`],
    [text.location, meeting.location],
    [text.place, series.scopeTitle],
    [text.purpose, series.purpose],
    [text.chair, nameOf(series.chairId)],
    [text.secretary, nameOf(series.secretaryId)],
    [text.members, series.memberIds.map(nameOf).join(', ')],
  ];
  const rows = items.map((item, index): readonly Words[] => [
    String(index + 1),
    item.startsAt,
    item.returnedFrom === null ? item.title : `${item.title} (${text.returned(day(item.returnedFrom))})`,
    option('agenda-item-kind', item.kind),
    nameOf(item.presenterId),
    { pageOf: nameOfItem(item.id) },
  ]);
  return {
    kind: 'made',
    name: 'cover',
    bookmark: text.agenda,
    level: 1,
    blocks: [
      { kind: 'title', above: `${organisation} · ${option('series-kind', series.kind)}`, text: series.title },
      { kind: 'facts', rows: facts.filter(([, said]) => said !== '') },
      { kind: 'heading', text: text.agenda },
      {
        kind: 'table',
        heads: ['', text.time, text.item, text.kind, text.presenter, text.page],
        widths: [16, 36, '*', 90, 90, 36],
        rows,
      },
    ],
  };
}

function partsOf(telling: Telling, item: BundleItem, number: number): readonly Part[] {
  const note: Part = {
    kind: 'made',
    name: nameOfItem(item.id),
    bookmark: `${number}. ${item.title}`,
    level: 1,
    blocks: coverNoteOf(telling, item, number),
  };
  const files = item.papers.flatMap(({ id, name, base64 }): readonly Part[] =>
    base64 === undefined ? [] : [{ kind: 'file', name: id, bookmark: name, level: 2, base64 }],
  );
  return [note, ...files];
}

function coverNoteOf(telling: Telling, item: BundleItem, number: number): readonly Block[] {
  const { text, option, nameOf } = telling;
  const facts: readonly (readonly [string, string])[] = [
    [text.kind, option('agenda-item-kind', item.kind)],
    [text.place, item.scopeTitle],
    [text.presenter, nameOf(item.presenterId)],
    [text.time, `${item.startsAt}, ${text.minutesLong(item.minutes)}`],
  ];
  const said = coverNoteFields.flatMap((field): readonly Block[] =>
    item.coverNote[field] === ''
      ? []
      : [
          { kind: 'heading', text: text[field] },
          { kind: 'paragraph', text: item.coverNote[field] },
        ],
  );
  return [
    { kind: 'title', above: text.coverNote(number), text: item.title },
    { kind: 'facts', rows: facts.filter(([, words]) => words !== '') },
    ...(item.annotation === '' ? [] : [{ kind: 'paragraph', text: item.annotation } as const]),
    ...(said.length === 0 ? [{ kind: 'paragraph', text: text.noCoverNote, isSoft: true } as const] : said),
    { kind: 'heading', text: text.papers },
    papersOf(telling, item.papers),
  ];
}

function papersOf({ text, nameOf, day, language }: Telling, papers: readonly BundlePaper[]): Block {
  if (papers.length === 0) return { kind: 'paragraph', text: text.noPapers, isSoft: true };
  const rows = papers.map(({ id, name, addedById, addedOn, isLate, base64 }): readonly Words[] => [
    name,
    `${nameOf(addedById)}, ${day(addedOn)}${isLate ? ` (${text.late})` : ''}`,
    base64 === undefined ? apartTexts[language] : { pageOf: id },
  ]);
  return { kind: 'table', heads: [text.paper, text.handedIn, text.page], widths: ['*', 170, 60], rows };
}
