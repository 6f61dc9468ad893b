import { type Refusal, refuse } from '@regie/contracts';
import { z } from 'zod';
import type { ProviderClaims, ProviderRules } from './sign-in-provider.ts';

type Claims = Readonly<Record<string, unknown>>;

const emailSchema = z.email().max(254);
const longestSubject = 255;
const mostGroups = 2_000;

/** Text that can be shown and kept: on one line, without signs that nobody sees. */
function textOf(value: unknown, longest: number): string | null {
  if (typeof value !== 'string') return null;
  const text = value.replace(/\p{C}/gu, ' ').replace(/\s+/g, ' ').trim().slice(0, longest);
  return text === '' ? null : text;
}

function nameOf(claims: Claims): string | null {
  const parts = [claims['given_name'], claims['family_name']].flatMap((part) => textOf(part, 60) ?? []);
  const joined = parts.length === 0 ? null : parts.join(' ');
  return textOf(claims['name'], 120) ?? joined ?? textOf(claims['preferred_username'], 120);
}

function groupsOf(value: unknown): readonly string[] {
  const all = Array.isArray(value) ? value : [value];
  return all.filter((one) => typeof one === 'string' && one !== '').slice(0, mostGroups);
}

/**
 * What is used of an ID token and of what the provider says besides. An address and whether it is verified are taken
 * from the same of the two: what one of them verified is not what the other names.
 */
export function claimsOf(
  token: Claims,
  besides: Claims,
  rules: ProviderRules & { readonly trustsEmail: boolean },
): ProviderClaims | Refusal {
  const [issuer, subject] = [token['iss'], token['sub']];
  const isWhole = typeof issuer === 'string' && typeof subject === 'string';
  if (!isWhole || subject === '' || subject.length > longestSubject) {
    return refuse('accounts/provider-untrusted', { facts: { provider: rules.name, reason: 'sub' } });
  }
  const addressed = 'email' in token ? token : besides;
  const email = emailSchema.safeParse(addressed['email']);
  const verified = addressed['email_verified'];
  return {
    issuer,
    subject,
    name: nameOf({ ...besides, ...token }),
    email: email.success ? email.data : null,
    isEmailVerified: verified === true || (verified === undefined && rules.trustsEmail),
    groups: groupsOf(token[rules.groupsClaim] ?? besides[rules.groupsClaim]),
  };
}
