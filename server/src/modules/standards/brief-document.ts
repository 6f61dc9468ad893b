import type { Language } from '@regie/contracts';
import { projectFields } from '@regie/contracts/projects';
import type { BriefShown, Texts } from '@regie/contracts/standards';
import type { Block, DocumentPlan } from '../../platform/documents/document.ts';
import type { Naming } from '../../platform/terms/own-names.ts';
import { type BriefDocumentTexts, briefDocumentTexts } from './brief-document-texts.ts';
import type { BriefHead } from './brief-head-store.ts';
import { setContent } from './domain/part-content.ts';

export interface BriefDocument {
  readonly language: Language;
  readonly organisation: string;
  readonly head: BriefHead;
  readonly brief: BriefShown;
  /** Of people, by id. */
  readonly names: Readonly<Record<string, string>>;
  readonly naming: Naming;
  /** The day on which the document is made. */
  readonly madeOn: string;
}

interface Telling extends BriefDocument {
  readonly text: BriefDocumentTexts;
  readonly day: (day: string) => string;
  readonly nameOf: (id: string | null) => string;
}

const asLongDay = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

/** The brief of a project as one document: what it is and who approved it, and its parts in their order. */
export function briefDocument(document: BriefDocument): DocumentPlan {
  const { language, names, head, organisation } = document;
  const telling: Telling = {
    ...document,
    text: briefDocumentTexts[language],
    day: (day) =>
      new Date(`${day}T00:00:00Z`).toLocaleDateString(language === 'nl' ? 'nl-NL' : 'en-GB', asLongDay),
    nameOf: (id) => (id === null ? '' : (names[id] ?? '')),
  };
  const brief = document.naming('brief') ?? telling.text.brief;
  return {
    language,
    title: `${brief} ${head.key} ${head.title}`,
    author: organisation,
    parts: [
      {
        kind: 'made',
        name: 'brief',
        bookmark: brief,
        level: 1,
        blocks: [
          { kind: 'title', above: `${organisation} · ${brief}`, text: head.title },
          { kind: 'facts', rows: headOf(telling).filter(([, said]) => said !== '') },
          ...partsOf(telling),
        ],
      },
    ],
  };
}

/** In the language of the document, else in the other. */
function sayIn({ nl = '', en = '' }: Texts, language: Language): string {
  return language === 'nl' ? nl || en : en || nl;
}

function headOf(telling: Telling): readonly (readonly [string, string])[] {
  const { text, head, brief, language, day, nameOf, naming, madeOn } = telling;
  const label = (field: 'managerId' | 'sponsorId') => naming(projectFields[field].term) ?? '';
  const missing = brief.deviations.map(({ title }) => sayIn(title, language)).join(', ');
  return [
    [text.code, `${head.code} (${head.key})`],
    [label('sponsorId'), nameOf(head.sponsorId)],
    [label('managerId'), nameOf(head.managerId)],
    [text.version, versionOf(telling)],
    [text.state, stateOf(telling)],
    [text.note, head.approval?.note ?? ''],
    [text.template, templateOf(telling)],
    [text.missing, missing],
    [text.made, day(madeOn)],
  ];
}

/** The number of the version, and who wrote in it last. */
function versionOf({ text, head, brief, day, nameOf }: Telling): string {
  const [last] = brief.parts
    .flatMap(({ writtenOn, writtenById }) => (writtenOn === null ? [] : [{ writtenOn, writtenById }]))
    .sort((one, other) => other.writtenOn.localeCompare(one.writtenOn));
  return last === undefined
    ? String(head.version)
    : text.written(head.version, day(last.writtenOn), nameOf(last.writtenById));
}

function stateOf({ text, head: { approval }, day, nameOf }: Telling): string {
  if (approval === null) return text.draft;
  const approved = text.approved(nameOf(approval.approvedById), day(approval.approvedOn));
  return approval.isOnPaper ? `${approved}, ${text.onPaper(nameOf(approval.recordedById))}` : approved;
}

function templateOf({ text, brief: { number, units } }: Telling): string {
  const named = units.map((unit) => text.variant(unit.title ?? text.otherUnit, unit.number));
  return [text.standard(number), ...named].join('; ');
}

function partsOf({ text, brief, language }: Telling): readonly Block[] {
  const parts = brief.parts.flatMap((part): readonly Block[] => [
    { kind: 'heading', text: sayIn(part.title, language), name: `part ${part.code}` },
    contentOf(part, text),
  ]);
  if (brief.others.length === 0) return parts;
  return [
    ...parts,
    { kind: 'heading', text: text.others, name: 'others' },
    ...brief.others.map((other): Block => ({ kind: 'paragraph', text: other.text })),
  ];
}

function contentOf(part: BriefShown['parts'][number], text: BriefDocumentTexts): Block {
  if (part.text.trim() === '') {
    const { leftOutReason } = part;
    const said = leftOutReason === '' ? text.leftOutBare : text.leftOut(leftOutReason ?? '');
    return { kind: 'paragraph', text: leftOutReason === null ? text.empty : said, isSoft: true };
  }
  const content = setContent(part.content, part.text);
  return content.kind === 'table' ? { ...content, widths: content.heads.map(() => '*') } : content;
}
