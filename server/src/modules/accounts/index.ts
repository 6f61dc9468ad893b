import { asAnswers, asVerbs, type Module } from '../../platform/operations/module.ts';
import { listAdministrators } from './account-store.ts';
import { activateAccount } from './activate.ts';
import { changePassword, listMySessions, showMe, updateMe } from './my-account.ts';
import { addPerson, listAllPeople, renewLink, updatePerson } from './people.ts';
import { grantRole, revokeRole } from './roles.ts';
import { revokeSession, signIn, signOut } from './sign-in.ts';

export {
  findAdministrator,
  findCredential,
  findLink,
  makeLink,
  openSession,
  savePassword,
  useLink,
} from './account-store.ts';
export { checkPassword } from './domain/password.ts';
export { hashPassword } from './password-hash.ts';

export const accounts: Module = {
  name: 'accounts',
  kinds: [],
  verbs: asVerbs(
    signIn,
    signOut,
    revokeSession,
    updateMe,
    changePassword,
    addPerson,
    updatePerson,
    renewLink,
    grantRole,
    revokeRole,
    activateAccount,
  ),
  answers: asAnswers(showMe, listMySessions, listAllPeople),
  invariants: [
    {
      tables: ['person', 'role_grant'],
      isKept: async ({ database }) => (await listAdministrators(database)).length > 0,
    },
  ],
};
