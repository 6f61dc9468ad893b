/** Where a row of a program comes from, so that an answer can be explained in the words of its problem. */
export type RowOrigin =
  | { readonly kind: 'one-start'; readonly project: string }
  | { readonly kind: 'budget'; readonly fromPeriod: number; readonly toPeriod: number }
  | { readonly kind: 'capacity'; readonly skill: string; readonly period: number }
  | { readonly kind: 'dependency'; readonly project: string; readonly requires: string }
  | { readonly kind: 'count'; readonly projects: readonly string[] }
  | { readonly kind: 'share'; readonly goal: string };
