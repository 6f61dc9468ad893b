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
  mandates: readonly Mandate[],
  personId: string,
  decision: Decision,
): boolean | undefined {
  const ofKind = mandates.filter(
    ({ kind, scopeId }) => kind === decision.kind && decision.path.includes(scopeId),
  );
  if (ofKind.length === 0) return undefined;
  return ofKind.some((mandate) => mandate.personId === personId && reaches(mandate, decision));
}
