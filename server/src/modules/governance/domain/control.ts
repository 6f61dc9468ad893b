import type { BothLanguages, Role } from '@regie/contracts';
import type { Act, ControlCode, ControlKind, Model, Setting } from '@regie/contracts/governance';
import type { Condition } from './condition.ts';

/** A named rule on an act or a state, as data. */
export interface Control {
  readonly code: ControlCode;
  readonly kind: ControlKind;
  /** Acts that it speaks of; `every-write` is any change of anything. None for a state. */
  readonly on: readonly (Act | 'every-write')[];
  /** Narrows the acts further; where it does not hold, or is not known to, the control is silent. */
  readonly when?: Condition;
  /** What must hold. */
  readonly condition: Condition;
  readonly settings: Readonly<Record<Model, Setting>>;
  /** For small projects (class C) one step softer than for the others. */
  readonly isLighterForSmall?: true;
  /** Looked at for running projects too, not only at the moment of the act. */
  readonly isStanding?: true;
  /** Number of the article that an office's charter has for it unless the office says otherwise. */
  readonly article: string;
  /** Roles whose holder can lift it. */
  readonly lifts: readonly Role[];
  readonly title: BothLanguages;
  /** What it asks, as one reads it in the table. */
  readonly asks: BothLanguages;
  /** What is wrong when it is broken. */
  readonly broken: BothLanguages;
  /** What to do about it. */
  readonly remedy: BothLanguages;
}

/** Standard settings per row of the table: supporting, controlling, directive. */
export const strict = { supporting: 'advise', controlling: 'require', directive: 'reserve' } as const;
export const demanding = { supporting: 'advise', controlling: 'require', directive: 'require' } as const;
export const loose = { supporting: 'advise', controlling: 'advise', directive: 'reserve' } as const;
export const mild = { supporting: 'advise', controlling: 'advise', directive: 'require' } as const;
export const firm = { supporting: 'require', controlling: 'require', directive: 'reserve' } as const;
export const always = { supporting: 'require', controlling: 'require', directive: 'require' } as const;

/** What the texts of a control with that code say. */
export type ControlTexts = Pick<Control, 'title' | 'asks' | 'broken' | 'remedy'>;

export function say(en: string, nl: string): BothLanguages {
  return { en, nl };
}
