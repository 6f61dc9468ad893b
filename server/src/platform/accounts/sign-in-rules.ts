import type { SignInProvider } from './sign-in-provider.ts';

/** How people sign in here, and how long that holds: as the operator runs it, the same for every server. */
export interface SignInRules {
  /** How long a session lives after it was last used. */
  readonly sessionIdleMinutes: number;
  /** How long it lives at the most. */
  readonly sessionLongestMinutes: number;
  /** Whether everybody may sign in with a password, or administrators only, for when the provider is away. */
  readonly passwords: 'everybody' | 'administrators';
  /** Who says who somebody is, beside or instead of passwords. */
  readonly provider: SignInProvider | undefined;
}

export const usualSignIn: SignInRules = {
  sessionIdleMinutes: 30,
  sessionLongestMinutes: 12 * 60,
  passwords: 'everybody',
  provider: undefined,
};
