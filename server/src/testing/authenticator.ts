import { codeOf, stepAt } from '../modules/accounts/totp.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** What an authenticator shows that was given the secret in base 32. */
export function codeAt(secret: string, moment: Date): string {
  const bits = [...secret].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const bytes = (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
  return codeOf(Buffer.from(bytes), stepAt(moment));
}

export function currentCode(secret: string): string {
  return codeAt(secret, new Date());
}
