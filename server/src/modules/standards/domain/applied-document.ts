import type { TemplatePart, VariantChanges } from '@regie/contracts/standards';
import {
  type AppliedTemplate,
  type CarryingUnit,
  carryingUnits,
  isUnchanged,
  mergeTemplate,
} from './document-template.ts';

/** The versions that a document was begun with: of the standard, and of the variants that counted. */
export interface Basis {
  readonly number: number;
  readonly variants: Readonly<Record<string, number>>;
}

interface Standard {
  readonly number: number;
  readonly parts: readonly TemplatePart[];
}
interface Variant {
  readonly scopeId: string;
  readonly number: number;
  readonly changes: VariantChanges;
}

/** All versions of a kind of document, of the standard and of the units, the newest first. */
export interface Versions {
  readonly standard: readonly [Standard, ...Standard[]];
  readonly variants: readonly Variant[];
}

/** Which units carry the work: the places above it, and those that were named to carry it too. */
export interface Carried {
  /** From the organisation down to the work itself. */
  readonly path: readonly string[];
  readonly namedPaths: readonly (readonly string[])[];
}

function placesOf({ path, namedPaths }: Carried): readonly (readonly string[])[] {
  return [path.slice(0, -1), ...namedPaths];
}

/** The versions that count for work that begins now. A variant that changes nothing any more is none. */
export function newestBasis(carried: Carried, { standard, variants }: Versions): Basis {
  const newest = new Map<string, Variant>();
  for (const one of variants) if (!newest.has(one.scopeId)) newest.set(one.scopeId, one);
  const counting = [...newest].filter(([, { changes }]) => !isUnchanged(changes));
  const units = carryingUnits(placesOf(carried), new Map(counting.map(([id, { changes }]) => [id, changes])));
  const numbers = units.flatMap(({ scopeId }) => {
    const found = counting.find(([id]) => id === scopeId);
    return found === undefined ? [] : [[scopeId, found[1].number] as const];
  });
  return { number: standard[0].number, variants: Object.fromEntries(numbers) };
}

export interface AppliedDocument extends AppliedTemplate {
  readonly basis: Basis;
  readonly units: readonly CarryingUnit[];
}

/** What applies by the versions that a document was begun with, or by the newest where it was not. */
export function applyTemplate(
  carried: Carried,
  versions: Versions,
  begunWith: Basis | null,
): AppliedDocument {
  const basis = begunWith ?? newestBasis(carried, versions);
  const standard = versions.standard.find(({ number }) => number === basis.number) ?? versions.standard[0];
  const changes = new Map(
    versions.variants
      .filter(({ scopeId, number }) => basis.variants[scopeId] === number)
      .map((one) => [one.scopeId, one.changes]),
  );
  const units = carryingUnits(placesOf(carried), changes);
  return { basis, units, ...mergeTemplate(standard.parts, units) };
}

export function isSameBasis(one: Basis, other: Basis): boolean {
  const saying = ({ number, variants }: Basis) => JSON.stringify([number, Object.entries(variants).sort()]);
  return saying(one) === saying(other);
}
