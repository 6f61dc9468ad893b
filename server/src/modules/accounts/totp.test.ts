import { expect, test } from 'vitest';
import { authenticatorAddress, codeOf, findStep, stepAt, toBase32 } from './totp.ts';

const secret = Buffer.from('12345678901234567890');

test('Codes are those of the published table (RFC 6238, appendix B, SHA-1).', () => {
  const table: readonly (readonly [number, string])[] = [
    [59, '94287082'],
    [1_111_111_109, '07081804'],
    [1_111_111_111, '14050471'],
    [1_234_567_890, '89005924'],
    [2_000_000_000, '69279037'],
    [20_000_000_000, '65353130'],
  ];
  for (const [seconds, code] of table) expect(codeOf(secret, stepAt(new Date(seconds * 1000)), 8)).toBe(code);
});

test('A secret is written as authenticators take it (RFC 4648).', () => {
  expect(toBase32(Buffer.from('foobar'))).toBe('MZXW6YTBOI');
  expect(toBase32(secret)).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ');
  expect(authenticatorAddress('Regie', 'a@b.nl', 'ABC')).toBe(
    'otpauth://totp/Regie%3Aa%40b.nl?secret=ABC&issuer=Regie',
  );
});

test('A code is good for its half minute and the ones beside it, and once only.', () => {
  const now = new Date('2026-11-26T10:00:15Z');
  const step = stepAt(now);
  const codeAt = (offset: number) => codeOf(secret, step + offset);
  for (const offset of [-1, 0, 1]) expect(findStep(secret, codeAt(offset), now, 0)).toBe(step + offset);
  for (const offset of [-2, 2]) expect(findStep(secret, codeAt(offset), now, 0)).toBeUndefined();
  expect(findStep(secret, codeAt(0), now, step)).toBeUndefined();
  expect(findStep(secret, ` ${codeAt(0).slice(0, 3)} ${codeAt(0).slice(3)}`, now, 0)).toBe(step);
});
