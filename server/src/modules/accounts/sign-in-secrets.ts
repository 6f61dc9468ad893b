import { createHash } from 'node:crypto';
import type { SignInSecrets } from '../../platform/accounts/sign-in-provider.ts';

function derive(purpose: string, state: string, browser: string): string {
  return createHash('sha256').update(`${purpose} ${state} ${browser}`).digest('base64url');
}

/**
 * Nonce and verifier follow from the state, which goes through the address bar, and from what only the cookie of this
 * browser holds: nothing of them is kept, and another browser that brings the state cannot make them.
 */
export function secretsOf(state: string, browser: string): SignInSecrets {
  return {
    state,
    nonce: derive('nonce', state, browser),
    verifier: derive('verifier', state, browser),
  };
}
