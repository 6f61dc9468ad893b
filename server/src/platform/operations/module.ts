import type { AnyOperation } from '@regie/contracts';
import { type Refusal, trust } from '@regie/contracts';
import type { RowName } from '@regie/contracts/records';
import type { FactSource } from '../governance.ts';
import type { AssignmentSource, DueSource } from '../notifications/notice.ts';
import type { RecordKind } from '../records/record-kind.ts';
import type { SearchSource } from '../search/search-source.ts';
import type { YearSource } from '../year/year-source.ts';
import type { Answer, House, Verb } from './perform.ts';
import type { Reading, Unit } from './unit.ts';

/** A verb or an answer whose own types no caller of the whole list needs. */
export type AnyVerb = Verb<AnyOperation, unknown, unknown>;
export type AnyAnswer = Answer<AnyOperation>;

/** What stays true whatever puts rows back: asked after an undo that wrote one of the tables. */
export interface Invariant {
  readonly tables: readonly string[];
  readonly isKept: (unit: Unit) => Promise<boolean>;
}

/** A row that an undo puts back, by the record that it belongs to. */
export interface UndoneRow {
  readonly table: string;
  readonly rowId: string;
  readonly recordId: string | null;
}

/**
 * What a module does around an undo that puts rows of its tables back: take its locks before they are read, and bring up
 * to date what it computes of them after they are written. `settle` is asked once all is committed.
 */
export interface UndoHook {
  readonly tables: readonly string[];
  readonly before: (unit: Unit, rows: readonly UndoneRow[]) => Promise<void>;
  readonly after: (unit: Unit, rows: readonly UndoneRow[]) => Promise<Refusal | undefined>;
  readonly settle: (house: House, rows: readonly UndoneRow[]) => Promise<void>;
}

/** Names of rows that carry none themselves, by the number of the change: a relation is told by what it links. */
export interface RowNaming {
  readonly tables: readonly string[];
  readonly name: (reading: Reading, changes: readonly number[]) => Promise<ReadonlyMap<number, RowName>>;
}

/** What a module brings to the house. */
export interface Module {
  readonly name: string;
  readonly verbs: readonly AnyVerb[];
  readonly answers: readonly AnyAnswer[];
  readonly kinds: readonly RecordKind[];
  readonly invariants?: readonly Invariant[];
  readonly undoHooks?: readonly UndoHook[];
  readonly rowNamings?: readonly RowNaming[];
  /** Facts that the module vouches for, to be read by controls. */
  readonly facts?: readonly FactSource[];
  /** What can be found of the module besides its records. */
  readonly searchSources?: readonly SearchSource[];
  /** Rows besides records that are somebody's. */
  readonly assignments?: readonly AssignmentSource[];
  /** What the module brings to the year of the PMO. */
  readonly yearSources?: readonly YearSource[];
  /** Days that people are reminded of. */
  readonly dues?: readonly DueSource[];
}

/** Puts implementations of different types in one list; each was checked against its operation where it was made. */
export function asVerbs(...verbs: readonly unknown[]): readonly AnyVerb[] {
  return trust<readonly AnyVerb[]>(verbs);
}

export function asAnswers(...answers: readonly unknown[]): readonly AnyAnswer[] {
  return trust<readonly AnyAnswer[]>(answers);
}
