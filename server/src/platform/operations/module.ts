import type { AnyOperation } from '@regie/contracts';
import { trust } from '@regie/contracts';
import type { RecordKind } from '../records/record-kind.ts';
import type { Answer, Verb } from './perform.ts';

/** A verb or an answer whose own types no caller of the whole list needs. */
export type AnyVerb = Verb<AnyOperation, unknown, unknown>;
export type AnyAnswer = Answer<AnyOperation>;

/** What a module brings to the house. */
export interface Module {
  readonly name: string;
  readonly verbs: readonly AnyVerb[];
  readonly answers: readonly AnyAnswer[];
  readonly kinds: readonly RecordKind[];
}

/** Puts implementations of different types in one list; each was checked against its operation where it was made. */
export function asVerbs(...verbs: readonly unknown[]): readonly AnyVerb[] {
  return trust<readonly AnyVerb[]>(verbs);
}

export function asAnswers(...answers: readonly unknown[]): readonly AnyAnswer[] {
  return trust<readonly AnyAnswer[]>(answers);
}
