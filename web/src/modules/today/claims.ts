import type { Claim } from '../../ui/index.ts';

/** Dutch drops the accent of a first capital: één becomes Eén. */
function withCapital(text: string): string {
  const first = text.slice(0, 1).normalize('NFD').slice(0, 1).toUpperCase();
  return `${first}${text.slice(1)}`;
}

/** Puts claims into one sentence: a capital first, semicolons between, a full stop at the end. */
export function joinClaims(claims: readonly Claim[]): readonly Claim[] {
  return [
    ...claims.flatMap((claim, index) => {
      const text = index === 0 ? withCapital(claim.text) : claim.text;
      return index === 0 ? [{ ...claim, text }] : [{ text: '; ' }, claim];
    }),
    { text: '.' },
  ];
}
