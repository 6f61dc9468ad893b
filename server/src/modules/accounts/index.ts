import { asAnswers, asVerbs, type Module } from '../../platform/operations/module.ts';
import type { House } from '../../platform/operations/perform.ts';
import { activateAccount } from './activate.ts';
import { changePasswordVerb, listMySessions, showMe, updateMe } from './my-account.ts';
import { addPerson, listAllPeople, renewLink, updatePerson } from './people.ts';
import { grantRole, revokeRole } from './roles.ts';
import { revokeSession, signInVerb, signOut } from './sign-in.ts';

export { findLink, makeLink, openSession, savePassword, useLink } from './account-store.ts';
export { checkPassword } from './domain/password.ts';
export { hashPassword } from './password-hash.ts';

export function accounts(house: House): Module {
  return {
    name: 'accounts',
    kinds: [],
    verbs: asVerbs(
      signInVerb(house),
      signOut,
      revokeSession,
      updateMe,
      changePasswordVerb(house),
      addPerson,
      updatePerson,
      renewLink,
      grantRole,
      revokeRole,
      activateAccount,
    ),
    answers: asAnswers(showMe, listMySessions, listAllPeople),
  };
}
