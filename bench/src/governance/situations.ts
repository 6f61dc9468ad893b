/** The grammar of conditions, as the figures read it by themselves. */
export type Condition =
  | { readonly fact: string; readonly is: boolean | number | string | null }
  | { readonly fact: string; readonly atMost: number }
  | { readonly fact: string; readonly atLeast: number }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] };

/** Kinds of actor: outside the office, of it, an adviser from outside (who belongs to no office that acts). */
export const actorKinds = [
  { name: 'outsider', isOfOffice: false },
  { name: 'member of the office', isOfOffice: true },
  { name: 'adviser from outside', isOfOffice: false },
] as const;
export const classes = ['a', 'b', 'c'] as const;
/** Every way to set a cell, and leaving it as the model says. */
export const cellSettings = [undefined, 'advise', 'require', 'reserve'] as const;
