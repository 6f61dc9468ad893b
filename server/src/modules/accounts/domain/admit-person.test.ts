import { expect, test } from 'vitest';
import { type Arrival, admitPerson } from './admit-person.ts';

const nobody: Arrival = {
  provider: 'T-Aanbieder',
  email: 'anna@example.org',
  isEmailVerified: true,
  linksByEmail: true,
  creates: 'always',
  identified: null,
  addressed: null,
  rules: [],
  held: [],
  isLastAdministrator: false,
};
const account = { personId: 'anna', isActive: true };
const manager = { group: 'pmo', role: 'pmo-manager', scopeId: 'whole' };
const codeOf = (arrival: Arrival) => {
  const outcome = admitPerson(arrival);
  return 'refused' in outcome ? outcome.refused : outcome;
};

test('Who is known comes in, whatever became of the address.', () => {
  const arrival = { ...nobody, identified: account, email: null, isEmailVerified: false };
  expect(codeOf(arrival)).toMatchObject({ personId: 'anna', isLinkedNow: false });
});

test('An account that is there is linked by a verified address, and by that only.', () => {
  const addressed = { ...account, isOther: false };
  expect(codeOf({ ...nobody, addressed })).toMatchObject({ personId: 'anna', isLinkedNow: true });
  expect(codeOf({ ...nobody, addressed, isEmailVerified: false })).toBe('accounts/email-unverified');
  expect(codeOf({ ...nobody, addressed, email: null })).toBe('accounts/email-unverified');
  expect(codeOf({ ...nobody, addressed, linksByEmail: false })).toBe('accounts/no-account');
  expect(codeOf({ ...nobody, addressed: { ...addressed, isOther: true } })).toBe('accounts/identity-other');
});

test('A closed account stays closed, by identity and by address.', () => {
  const closed = { personId: 'anna', isActive: false };
  expect(codeOf({ ...nobody, identified: closed })).toBe('accounts/account-closed');
  expect(codeOf({ ...nobody, addressed: { ...closed, isOther: false } })).toBe('accounts/account-closed');
});

test('Who has no account gets one as the operator decided.', () => {
  expect(codeOf(nobody)).toMatchObject({ personId: null, isLinkedNow: true });
  expect(codeOf({ ...nobody, isEmailVerified: false })).toBe('accounts/email-unverified');
  expect(codeOf({ ...nobody, creates: 'never', rules: [manager] })).toBe('accounts/no-account');
  expect(codeOf({ ...nobody, creates: 'with-role' })).toBe('accounts/no-account');
  expect(codeOf({ ...nobody, creates: 'with-role', rules: [manager] })).toMatchObject({ gives: [manager] });
});

test('Roles follow the groups; what a person gave stays, and what is held is not given twice.', () => {
  const byHand = { id: '1', role: 'sponsor', scopeId: 'bridge', group: null };
  const byGroup = { id: '2', role: 'pmo-manager', scopeId: 'whole', group: 'pmo' };
  const gone = { id: '3', role: 'auditor', scopeId: 'whole', group: 'audit' };
  const arrival = { ...nobody, identified: account, rules: [manager], held: [byHand, byGroup, gone] };
  expect(codeOf(arrival)).toMatchObject({ gives: [], takes: ['3'] });
  const sponsor = { group: 'board', role: 'sponsor', scopeId: 'bridge' };
  expect(codeOf({ ...arrival, rules: [manager, sponsor] })).toMatchObject({ gives: [], takes: ['3'] });
  const twice = [manager, { ...manager, group: 'leads' }];
  expect(codeOf({ ...nobody, rules: twice })).toMatchObject({ gives: [manager] });
  // The group by which it was held is left, another gives the same: it is held by that one now.
  const moved = { ...manager, group: 'leads' };
  expect(codeOf({ ...arrival, rules: [moved], held: [byGroup] })).toMatchObject({
    gives: [moved],
    takes: ['2'],
  });
});

test('The last administrator stays one, also when no group says so any more.', () => {
  const held = [{ id: '1', role: 'administrator', scopeId: 'whole', group: 'it' }];
  const arrival = { ...nobody, identified: account, held };
  expect(codeOf(arrival)).toMatchObject({ takes: ['1'] });
  expect(codeOf({ ...arrival, isLastAdministrator: true })).toMatchObject({ takes: [] });
});
