import type { Lag, Relation } from '@regie/engine/model';
import type { XmlElement, XmlWriter } from '../xml/index.ts';
import { isElapsedFormat, percentKindOf, relationTypes, usualFormats } from './codes.ts';
import { elementOrder, writeOrdered } from './element-order.ts';
import {
  type Draft,
  fieldsOf,
  fieldTable,
  ignoreElement,
  type RecordContext,
  readFields,
  writeFields,
} from './field.ts';
import { decimalFrom, flag, freeText, wholeNumber } from './values.ts';

/** A relation as the file spells it: one number whose meaning depends on the format. */
interface RelationElement {
  readonly predecessorUid?: number;
  readonly type?: Relation['type'];
  readonly isCrossProject?: boolean;
  readonly crossProjectName?: string;
  readonly linkLag?: number;
  readonly lagFormat?: number | undefined;
}

const field = fieldsOf<RelationElement>();
const table = fieldTable([
  field('PredecessorUID', 'predecessorUid', wholeNumber),
  field('Type', 'type', relationTypes),
  field('CrossProject', 'isCrossProject', flag),
  field('CrossProjectName', 'crossProjectName', freeText),
  field('LinkLag', 'linkLag', decimalFrom(-1e9, 1e9)),
  field('LagFormat', 'lagFormat', wholeNumber),
]);

/** Reads the PredecessorLink of the task with that uid; undefined, with a finding, when it names no predecessor. */
export function readRelation(
  element: XmlElement,
  successorUid: number,
  parent: RecordContext,
): Relation | undefined {
  const context = { ...parent, element: `${parent.element}/${element.name}` };
  const draft: Draft<RelationElement> = {};
  const { nested } = readFields(element, table, draft, context);
  for (const child of nested ?? []) ignoreElement(child, context);
  const { predecessorUid, lagFormat } = draft;
  if (predecessorUid === undefined) {
    context.findings.warn(
      'mspdi/relation-without-predecessor',
      { line: element.line, element: context.element },
      'ignored',
      context.uid,
    );
    return undefined;
  }
  return {
    predecessorUid,
    successorUid,
    type: draft.type ?? 'FS',
    lag: lagOf(draft.linkLag ?? 0, lagFormat),
    ...(lagFormat === undefined ? {} : { lagFormat }),
    ...(draft.isCrossProject === true || draft.crossProjectName !== undefined
      ? { crossProject: { path: draft.crossProjectName ?? '' } }
      : {}),
  };
}

/** LinkLag is in tenths of a minute, except where the format says percent: then it is the percentage itself. */
function lagOf(linkLag: number, format: number | undefined): Lag {
  const percentKind = percentKindOf(format);
  if (percentKind !== undefined) return { kind: percentKind, percent: linkLag };
  return { kind: isElapsedFormat(format) ? 'elapsed' : 'working', minutes: linkLag / 10 };
}

/** Writes the PredecessorLinks of one task. */
export function writeRelations(writer: XmlWriter, relations: readonly Relation[]): void {
  for (const { predecessorUid, type, lag, lagFormat, crossProject } of relations) {
    const texts = writeFields(
      {
        predecessorUid,
        type,
        isCrossProject: crossProject !== undefined,
        ...(crossProject === undefined ? {} : { crossProjectName: crossProject.path }),
        linkLag: 'percent' in lag ? lag.percent : Math.round(lag.minutes * 10),
        lagFormat: lagFormat !== undefined && saysKind(lagFormat, lag) ? lagFormat : usualFormats[lag.kind],
      },
      table,
      undefined,
    );
    writer.element('PredecessorLink', () => writeOrdered(writer, elementOrder.relation, texts));
  }
}

function saysKind(format: number, lag: Lag): boolean {
  return lagOf(0, format).kind === lag.kind;
}
