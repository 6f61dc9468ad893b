import type { Claim } from '../../ui/index.ts';

/** Puts claims into one sentence: a capital first, semicolons between, a full stop at the end. */
export function joinClaims(claims: readonly Claim[]): readonly Claim[] {
  return [
    ...claims.flatMap((claim, index) => {
      const text = index === 0 ? `${claim.text[0]?.toUpperCase()}${claim.text.slice(1)}` : claim.text;
      return index === 0 ? [{ ...claim, text }] : [{ text: '; ' }, claim];
    }),
    { text: '.' },
  ];
}
