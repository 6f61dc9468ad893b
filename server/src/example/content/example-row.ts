import type { RegisterType } from '@regie/contracts/registers';
import type { RiskTheme } from './example-project.ts';

type Values = Readonly<Record<string, string | number | boolean | null>>;

/**
 * A row of a register as a project may have had it; {leverancier}, {product}, {plek}, {doelgroep} and {partner} are
 * filled per project. What is in `draft` is known when it is written down; `taken` when somebody takes it up, and `over`
 * when there is nothing left to do about it.
 */
export interface ExampleRow {
  /** Kinds of project in which it happens; absent for any. */
  readonly themes?: readonly RiskTheme[];
  readonly draft: Values & { readonly title: string };
  readonly taken?: Values;
  readonly over: Values;
  /** Of a decision: what it rests on, besides an assumption of the project. */
  readonly premise?: string;
  /** Working days that it took, about. */
  readonly days: number;
}
export type RowsOfRegister = Readonly<Record<RegisterType, readonly ExampleRow[]>>;
