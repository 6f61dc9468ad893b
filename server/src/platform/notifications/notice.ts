import type { NotificationKind } from '@regie/contracts/records';

/** Something that somebody is to be told. */
export interface Notice {
  readonly kind: NotificationKind;
  readonly personId: string;
  readonly recordId: string | null;
  /** The comment, proposal, job or row that it is about. */
  readonly subjectId: string | null;
  readonly facts: NoticeFacts;
}

export interface NoticeFacts {
  /** The name of what it is about, where that is not the record. */
  readonly text?: string;
  /** The glossary code of the field by which it is the person's. */
  readonly fieldTerm?: string;
  readonly dueOn?: string;
  readonly outcome?: string;
  /** The step of a proposal at which somebody is asked by name. */
  readonly stepId?: string;
}

/** Something for whoever watches a record. */
export type NoticeToWatchers = Omit<Notice, 'personId' | 'recordId'> & { readonly recordId: string };

/** A proposal for whoever may decide at its place. */
export interface NoticeToDeciders {
  readonly scopeId: string;
  readonly recordId: string | null;
  readonly subjectId: string;
}

export interface Notices {
  readonly people: readonly Notice[];
  readonly watchers: readonly NoticeToWatchers[];
  readonly deciders: readonly NoticeToDeciders[];
}

/** Rows of a table that are somebody's by a column; those of records follow from their fields. */
export interface AssignmentSource {
  readonly table: string;
  readonly people: readonly { readonly column: string; readonly fieldTerm: string }[];
  /** The column that says what it is, where that is not the record itself. */
  readonly textColumn?: string;
}

/** Days by which something must be done: static SQL of our own, by the names of its columns. */
export interface DueSource {
  readonly name: string;
  /** Gives person_id, record_id, subject_id, due_on and text; the text is empty where the record says it. */
  readonly select: string;
}
