import type { TemplatePart, VariantChanges } from '@regie/contracts/standards';
import type { CarryingUnit } from './document-template.ts';

/** Numbers from 0 up to 1 that are the same for the same seed. */
function mulberry(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface RandomTemplate {
  readonly standard: readonly TemplatePart[];
  readonly units: readonly CarryingUnit[];
  /** By code, of some parts: what was written, or why nothing was. */
  readonly written: ReadonlyMap<string, { readonly text: string; readonly leftOutReason: string | null }>;
}

/** A standard, one to four units that change it, and a document that is half written; few codes, so that they meet. */
export function randomTemplate(seed: number): RandomTemplate {
  const next = mulberry(seed);
  const whole = (most: number) => Math.floor(next() * (most + 1));
  const isSo = (share: number) => next() < share;
  const words = () => ({ nl: `woorden ${whole(2)}`, en: `words ${whole(1)}` });
  const part = (code: string): TemplatePart => ({
    code,
    title: { nl: `Deel ${code} ${whole(1)}` },
    guidance: words(),
    isRequired: isSo(0.5),
    content: isSo(0.7) ? 'text' : 'list',
  });
  const standard = Array.from({ length: 2 + whole(6) }, (_one, index) => part(`s${index}`));
  const changesOf = (): VariantChanges => {
    const fates = standard.map(({ code }) => ({ code, isDropped: isSo(0.25) }));
    const kept = fates.flatMap(({ code, isDropped }) => (isDropped ? [] : [code]));
    const codes = ['a0', 'a1', 'a2', 'a3'].filter(() => isSo(0.4));
    return {
      added: codes.map((code) => ({
        ...part(code),
        after: isSo(0.3) ? null : isSo(0.2) ? 'a1' : `s${whole(standard.length)}`,
      })),
      required: kept.filter(() => isSo(0.3)),
      reworded: kept.filter(() => isSo(0.3)).map((code) => ({ code, guidance: words() })),
      dropped: fates.flatMap(({ code, isDropped }) => (isDropped ? [code] : [])),
    };
  };
  const units = Array.from({ length: 1 + whole(3) }, (_one, index) => ({
    scopeId: `u${index}`,
    changes: changesOf(),
  }));
  const all = [...standard.map(({ code }) => code), 'a0', 'a1', 'a2', 'a3'];
  const written = new Map(
    all
      .filter(() => isSo(0.6))
      .map((code) => [
        code,
        {
          text: isSo(0.5) ? 'Geschreven' : ' ',
          leftOutReason: isSo(0.3) ? (isSo(0.5) ? 'Omdat' : '') : null,
        },
      ]),
  );
  return { standard, units, written };
}
