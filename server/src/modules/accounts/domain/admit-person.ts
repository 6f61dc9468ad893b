import { type Refusal, refuse } from '@regie/contracts';

/** A role that a group of the provider gives at a place. */
export interface GroupRule {
  readonly group: string;
  readonly role: string;
  readonly scopeId: string;
}

/** A role that somebody holds; `group` is null when a person gave it. */
export interface HeldRole {
  readonly id: string;
  readonly role: string;
  readonly scopeId: string;
  readonly group: string | null;
}

/** An account that may be theirs. */
export interface KnownPerson {
  readonly personId: string;
  readonly isActive: boolean;
}

/** All that decides whether somebody whom the provider vouches for comes in, and as whom. */
export interface Arrival {
  readonly provider: string;
  readonly email: string | null;
  readonly isEmailVerified: boolean;
  readonly linksByEmail: boolean;
  readonly creates: 'never' | 'with-role' | 'always';
  /** Who signed in as this identity before. */
  readonly identified: KnownPerson | null;
  /** Who has the address; `isOther` when somebody else of the provider signs in to that account. */
  readonly addressed: (KnownPerson & { readonly isOther: boolean }) | null;
  /** Of the groups that they are in. */
  readonly rules: readonly GroupRule[];
  readonly held: readonly HeldRole[];
  readonly isLastAdministrator: boolean;
}

export interface Admission {
  /** Null for somebody who gets an account now. */
  readonly personId: string | null;
  readonly isLinkedNow: boolean;
  readonly gives: readonly GroupRule[];
  /** Ids of roles that no group gives any more. */
  readonly takes: readonly string[];
}

/** Who it is, or why nobody. An address counts only once it is verified: whoever may type one could be anybody. */
export function admitPerson(arrival: Arrival): Admission | Refusal {
  const { provider, identified, addressed } = arrival;
  const facts = { provider };
  const known = identified ?? addressed;
  if (identified === null) {
    if (arrival.email === null || !arrival.isEmailVerified)
      return refuse('accounts/email-unverified', { facts });
    if (addressed !== null && !arrival.linksByEmail) return refuse('accounts/no-account', { facts });
    if (addressed?.isOther === true) return refuse('accounts/identity-other', { facts });
  }
  if (known?.isActive === false) return refuse('accounts/account-closed', { facts });
  if (known === null && !mayBegin(arrival)) return refuse('accounts/no-account', { facts });
  return { personId: known?.personId ?? null, isLinkedNow: identified === null, ...settleRoles(arrival) };
}

function mayBegin({ creates, rules }: Arrival): boolean {
  return creates === 'always' || (creates === 'with-role' && rules.length > 0);
}

const isSame = (one: Omit<GroupRule, 'group'>, other: Omit<GroupRule, 'group'>) =>
  one.role === other.role && one.scopeId === other.scopeId;

/** Roles follow the groups as they are now; what a person gave stays, and so does the last administrator. */
function settleRoles({ rules, held, isLastAdministrator }: Arrival): Pick<Admission, 'gives' | 'takes'> {
  const gone = held.filter(
    (one) =>
      one.group !== null &&
      !rules.some((rule) => rule.group === one.group && isSame(rule, one)) &&
      !(one.role === 'administrator' && isLastAdministrator),
  );
  const stays = held.filter((one) => !gone.includes(one));
  const gives = rules.filter(
    (rule, place) =>
      !stays.some((one) => isSame(one, rule)) && rules.findIndex((one) => isSame(one, rule)) === place,
  );
  return { gives, takes: gone.map(({ id }) => id) };
}
