import type { MandateKind } from '@regie/contracts/governance';

/** Who may decide what, where, up to how much and until when. */
export interface Mandate {
  readonly personId: string;
  readonly kind: MandateKind;
  readonly scopeId: string;
  /** No bound when null. */
  readonly upToCents: number | null;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** A mandate that was given, perhaps under another. */
export interface GivenMandate extends Mandate {
  readonly id: string;
  readonly underId: string | null;
}

/** Whether one mandate stays within another: the same kind, no wider place, no more money, no other days. */
export function isPartOf(part: Mandate & { readonly path: readonly string[] }, whole: Mandate): boolean {
  const isWithinAmount =
    whole.upToCents === null || (part.upToCents !== null && part.upToCents <= whole.upToCents);
  const isWithinDays =
    part.startsOn >= whole.startsOn &&
    (whole.endsOn === null || (part.endsOn !== null && part.endsOn <= whole.endsOn));
  return part.kind === whole.kind && part.path.includes(whole.scopeId) && isWithinAmount && isWithinDays;
}

/** A decision as far as mandates look at it. */
export interface Decision {
  readonly kind: MandateKind;
  readonly path: readonly string[];
  readonly amountCents: number;
  readonly day: string;
}

/** Whether a mandate reaches a decision. */
export function reaches(mandate: Mandate, { kind, path, amountCents, day }: Decision): boolean {
  return (
    mandate.kind === kind &&
    path.includes(mandate.scopeId) &&
    mandate.startsOn <= day &&
    (mandate.endsOn === null || mandate.endsOn >= day) &&
    (mandate.upToCents === null || amountCents <= mandate.upToCents)
  );
}

/**
 * Whether somebody may decide. Where nobody has a mandate of the kind, mandates are not in use there, and nothing is
 * known of it.
 */
export function isWithinMandate(
  mandates: readonly GivenMandate[],
  personId: string,
  decision: Decision,
): boolean | undefined {
  const ofKind = mandates.filter(
    ({ kind, scopeId }) => kind === decision.kind && decision.path.includes(scopeId),
  );
  if (ofKind.length === 0) return undefined;
  const holds = (mandate: GivenMandate | undefined): boolean => {
    if (mandate === undefined || !reaches(mandate, decision)) return false;
    // What stands under another ends with it; the one above was always there first, so this comes to an end.
    return mandate.underId === null || holds(ofKind.find(({ id }) => id === mandate.underId));
  };
  return ofKind.some((mandate) => mandate.personId === personId && holds(mandate));
}
