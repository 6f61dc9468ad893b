import type { Figure, Measurement } from '../figure.ts';
import { naiveMerge } from '../standards/naive-merge.ts';
import { deviationsOf, mergeTemplate, randomTemplate } from '../testing.ts';

const cases = 1000;

/** What must be the same in both: parts with origin, wordings and whether they are required; conflicts; deviations. */
function compared(seed: number): { readonly ours: string; readonly naive: string; readonly joint: boolean } {
  const { standard, units, written } = randomTemplate(seed);
  const { parts, conflicts } = mergeTemplate(standard, units);
  const sorted = (lines: readonly string[]) => [...lines].sort();
  const ours = {
    parts: sorted(
      parts.map(({ code, isRequired, origins, guidance }) =>
        JSON.stringify([
          code,
          isRequired,
          sorted(origins.map(({ scopeId, way }) => `${scopeId ?? 'organisation'} ${way}`)),
          sorted(guidance.map(({ text }) => `${text.nl} / ${text.en}`)),
        ]),
      ),
    ),
    conflicts: sorted(
      conflicts.map(({ kind, code, scopeIds }) => `${kind} ${code} ${sorted(scopeIds).join()}`),
    ),
    deviations: sorted(
      deviationsOf(parts, written).map(({ code, kind, reason }) => `${code} ${kind} ${reason}`),
    ),
    isInOrder: keepsOrder(
      standard.map(({ code }) => code),
      parts.map(({ code }) => code),
    ),
  };
  const naive = naiveMerge(standard, units, written);
  return { ours: JSON.stringify(ours), naive: JSON.stringify(naive), joint: units.length > 1 };
}

/** Parts of the standard stand in the order of the standard, and nothing stands twice. */
function keepsOrder(standard: readonly string[], codes: readonly string[]): boolean {
  const places = codes.flatMap((code) => (standard.includes(code) ? standard.indexOf(code) : []));
  const isRising = places.every((place, index) => index === 0 || place > (places[index - 1] ?? -1));
  return isRising && new Set(codes).size === codes.length;
}

async function measure(): Promise<Measurement> {
  const wrong: string[] = [];
  let together = 0;
  for (let seed = 1; seed <= cases; seed++) {
    const { ours, naive, joint } = compared(seed);
    if (joint) together += 1;
    if (ours !== naive) wrong.push(`seed ${seed}: ${ours} is not ${naive}`);
  }
  const detail = [`${cases} templates, ${together} of them of several units`, ...wrong.slice(0, 5)];
  return { value: wrong.length, ok: wrong.length === 0 && together > cases / 2, detail };
}

export const figure: Figure = {
  name: 'template-merge',
  unit: 'of 1,000 random templates merged otherwise than by a second evaluation',
  target: '= 0',
  seconds: 5,
  run: measure,
};
