import type { Language } from '@regie/contracts';
import { projectFields } from '@regie/contracts/projects';
import type { DocumentDeviation, PublishedPart, Texts, WrittenDocument } from '@regie/contracts/standards';
import type { Block, DocumentPlan } from '../../platform/documents/document.ts';
import type { Naming } from '../../platform/terms/own-names.ts';
import type { BriefApproval, DocumentHead } from './document-head-store.ts';
import { type DocumentPdfTexts, documentPdfTexts } from './document-pdf-texts.ts';
import { setContent } from './domain/part-content.ts';
import type { WrittenKind } from './project-document-store.ts';

/** Whether it may still change: a brief is approved, other documents are published in versions. */
export type DocumentState =
  | { readonly kind: 'brief'; readonly version: number; readonly approval: BriefApproval | null }
  | { readonly kind: 'draft'; readonly newest: number }
  | {
      readonly kind: 'published';
      readonly number: number;
      readonly publishedById: string;
      readonly publishedOn: string;
      readonly reason: string;
    };

export interface PrintedDocument {
  readonly language: Language;
  readonly organisation: string;
  readonly kind: WrittenKind;
  readonly head: DocumentHead;
  readonly state: DocumentState;
  /** The version of the standard of the organisation. */
  readonly standard: number;
  readonly units: readonly Pick<WrittenDocument['units'][number], 'title' | 'number'>[];
  readonly parts: readonly Pick<PublishedPart, 'code' | 'title' | 'content' | 'text' | 'leftOutReason'>[];
  readonly deviations: readonly DocumentDeviation[];
  /** What was written in parts that the template no longer has. */
  readonly others: readonly string[];
  /** Who wrote in it last, and when; null of a version, which says who published it. */
  readonly lastWritten: { readonly writtenById: string | null; readonly writtenOn: string } | null;
  /** Of people, by id. */
  readonly names: Readonly<Record<string, string>>;
  readonly naming: Naming;
  /** The day on which the document is made. */
  readonly madeOn: string;
}

interface Telling extends PrintedDocument {
  readonly text: DocumentPdfTexts;
  readonly day: (day: string) => string;
  readonly nameOf: (id: string | null) => string;
}

const asLongDay = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

/** What a kind of document is called; the brief is a term of its own. */
export function documentName(kind: WrittenKind, naming: Naming): string {
  return naming(kind === 'brief' ? 'brief' : `document-kind.${kind}`) ?? kind;
}

/** A document of a project for paper: what it is and how far it counts, and its parts in their order. */
export function documentPdf(document: PrintedDocument): DocumentPlan {
  const { language, names, head, organisation, kind, naming } = document;
  const telling: Telling = {
    ...document,
    text: documentPdfTexts[language],
    day: (day) =>
      new Date(`${day}T00:00:00Z`).toLocaleDateString(language === 'nl' ? 'nl-NL' : 'en-GB', asLongDay),
    nameOf: (id) => (id === null ? '' : (names[id] ?? '')),
  };
  const name = documentName(kind, naming);
  return {
    language,
    title: `${name} ${head.key} ${head.title}`,
    author: organisation,
    parts: [
      {
        kind: 'made',
        name: kind,
        bookmark: name,
        level: 1,
        blocks: [
          { kind: 'title', above: `${organisation} · ${name}`, text: head.title },
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
  const { text, head, language, day, nameOf, naming, madeOn, state, deviations } = telling;
  const label = (field: 'managerId' | 'sponsorId') => naming(projectFields[field].term) ?? '';
  const missing = deviations.map(({ title }) => sayIn(title, language)).join(', ');
  return [
    [text.code, `${head.code} (${head.key})`],
    [label('sponsorId'), nameOf(head.sponsorId)],
    [label('managerId'), nameOf(head.managerId)],
    [text.version, versionOf(telling)],
    [text.state, stateOf(telling)],
    [text.note, state.kind === 'brief' ? (state.approval?.note ?? '') : ''],
    [text.changes, state.kind === 'published' ? state.reason : ''],
    [text.template, templateOf(telling)],
    [text.missing, missing],
    [text.made, day(madeOn)],
  ];
}

/** The number of the version, and who wrote in it last. */
function versionOf({ text, state, lastWritten, day, nameOf }: Telling): string {
  if (state.kind === 'published') return String(state.number);
  const version =
    state.kind === 'brief' ? String(state.version) : state.newest === 0 ? '' : text.after(state.newest);
  if (lastWritten === null) return version;
  const written = text.written(day(lastWritten.writtenOn), nameOf(lastWritten.writtenById));
  return version === '' ? written : `${version}, ${written}`;
}

function stateOf({ text, state, day, nameOf }: Telling): string {
  if (state.kind === 'draft') return text.draft;
  if (state.kind === 'published') return text.published(nameOf(state.publishedById), day(state.publishedOn));
  const { approval } = state;
  if (approval === null) return text.notApproved;
  const approved = text.approved(nameOf(approval.approvedById), day(approval.approvedOn));
  return approval.isOnPaper ? `${approved}, ${text.onPaper(nameOf(approval.recordedById))}` : approved;
}

function templateOf({ text, standard, units }: Telling): string {
  const named = units.map((unit) => text.variant(unit.title ?? text.otherUnit, unit.number));
  return [text.standard(standard), ...named].join('; ');
}

function partsOf({ text, parts, others, language }: Telling): readonly Block[] {
  const written = parts.flatMap((part): readonly Block[] => [
    { kind: 'heading', text: sayIn(part.title, language), name: `part ${part.code}` },
    contentOf(part, text),
  ]);
  if (others.length === 0) return written;
  return [
    ...written,
    { kind: 'heading', text: text.others, name: 'others' },
    ...others.map((other): Block => ({ kind: 'paragraph', text: other })),
  ];
}

function contentOf(part: PrintedDocument['parts'][number], text: DocumentPdfTexts): Block {
  if (part.text.trim() === '') {
    const { leftOutReason } = part;
    const said = leftOutReason === '' ? text.leftOutBare : text.leftOut(leftOutReason ?? '');
    return { kind: 'paragraph', text: leftOutReason === null ? text.empty : said, isSoft: true };
  }
  const content = setContent(part.content, part.text);
  return content.kind === 'table' ? { ...content, widths: content.heads.map(() => '*') } : content;
}
