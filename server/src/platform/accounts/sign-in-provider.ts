import type { Refusal } from '@regie/contracts';

/** What a provider vouches for about somebody who signed in there. */
export interface ProviderClaims {
  readonly issuer: string;
  /** Who it is, at that issuer, for ever. */
  readonly subject: string;
  readonly name: string | null;
  readonly email: string | null;
  /** Whether the address was proven to be theirs, or the operator takes the provider's word for all of them. */
  readonly isEmailVerified: boolean;
  readonly groups: readonly string[];
}

/** What only the browser that began a sign-in can bring back: made from secrets of which only hashes are kept. */
export interface SignInSecrets {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** What the provider sent the browser back with. */
export interface ProviderReturn {
  readonly code?: string | undefined;
  readonly issuer?: string | undefined;
  readonly error?: string | undefined;
}

/** What the operator decided about people whom the provider vouches for. */
export interface ProviderRules {
  /** What people call it. */
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  /** Where the provider sends the browser back to: registered there. */
  readonly returnAddress: string;
  readonly groupsClaim: string;
  /** Whether an account that is there already becomes theirs by its address, once that is verified. */
  readonly linksByEmail: boolean;
  /** Whether who has no account gets one: never, when a group gives them a role, or always. */
  readonly creates: 'never' | 'with-role' | 'always';
}

/** The port behind which a provider stands; everything it is asked goes out over the guarded way. */
export interface SignInProvider {
  readonly rules: ProviderRules;
  /** Where a browser goes to sign in. */
  begin(secrets: SignInSecrets): Promise<string | Refusal>;
  /** Exchanges what came back for claims that are signed, recent, and meant for this browser and this Regie. */
  finish(secrets: SignInSecrets, returned: ProviderReturn): Promise<ProviderClaims | Refusal>;
  /** Where signing out goes on, when the provider has a page for it and the operator wants it. */
  signOutAddress(): Promise<string | null>;
}
