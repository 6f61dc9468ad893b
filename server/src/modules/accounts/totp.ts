import { createHmac } from 'node:crypto';

const stepSeconds = 30;
const digits = 6;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Base 32 without padding (RFC 4648), the form in which authenticators take a secret. */
export function toBase32(bytes: Uint8Array): string {
  let bits = '';
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0');
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => alphabet[Number.parseInt(group.padEnd(5, '0'), 2)]).join('');
}

/** The address that authenticators read from a QR code. */
export function authenticatorAddress(issuer: string, account: string, secret: string): string {
  const label = encodeURIComponent(`${issuer}:${account}`);
  return `otpauth://totp/${label}?${new URLSearchParams({ secret, issuer })}`;
}

export function stepAt(now: Date): number {
  return Math.floor(now.getTime() / 1000 / stepSeconds);
}

/** The code of a step: HOTP (RFC 4226) over the number of half minutes since 1970 (RFC 6238), with SHA-1. */
export function codeOf(secret: Uint8Array, step: number, length: number = digits): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const hash = createHmac('sha1', secret).update(counter).digest();
  const offset = hash.readUInt8(hash.length - 1) & 0xf;
  const number = (hash.readUInt32BE(offset) & 0x7fffffff) % 10 ** length;
  return String(number).padStart(length, '0');
}

/**
 * The step whose code this is, one step early or late allowed for clocks that differ; undefined for a wrong code and for
 * one of a step that was used already.
 */
export function findStep(secret: Uint8Array, code: string, now: Date, lastStep: number): number | undefined {
  const typed = code.replace(/\s/g, '');
  const current = stepAt(now);
  return [current, current - 1, current + 1].find(
    (step) => step > lastStep && codeOf(secret, step) === typed,
  );
}
