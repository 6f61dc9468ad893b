import { asAnswers, asVerbs, type Module } from '../../platform/operations/module.ts';
import { listAdministrators } from './account-store.ts';
import { activateAccount } from './activate.ts';
import { askReset } from './ask-reset.ts';
import {
  beginAuthenticator,
  confirmAuthenticator,
  removeAuthenticatorOf,
  removeMyAuthenticator,
  showAuthenticator,
} from './authenticator.ts';
import { beginAtProvider, showWays, signInByProvider } from './by-provider.ts';
import { giveGroup, listGroups, showProvider, takeGroup, unlinkPerson } from './groups.ts';
import { listRoles } from './list-roles.ts';
import { changePassword, listMySessions, showMe, updateMe } from './my-account.ts';
import { addPerson, listAllPeople, renewLink, updatePerson } from './people.ts';
import { nameRules } from './provider-store.ts';
import { grantRole, revokeRole } from './roles.ts';
import { revokeSession, signIn, signOut } from './sign-in.ts';
import { listMyTokens, makeToken, revokeAllTokens, revokeToken } from './tokens.ts';

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
export { linkMaker } from './link-maker.ts';
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
    askReset,
    makeToken,
    revokeToken,
    revokeAllTokens,
    signInByProvider,
    giveGroup,
    takeGroup,
    unlinkPerson,
    beginAuthenticator,
    confirmAuthenticator,
    removeMyAuthenticator,
    removeAuthenticatorOf,
  ),
  answers: asAnswers(
    showMe,
    listMySessions,
    listAllPeople,
    listMyTokens,
    showAuthenticator,
    showWays,
    beginAtProvider,
    showProvider,
    listGroups,
    listRoles,
  ),
  rowNamings: [{ tables: ['group_role'], name: nameRules }],
  invariants: [
    {
      tables: ['person', 'role_grant'],
      isKept: async ({ database }) => (await listAdministrators(database)).length > 0,
    },
  ],
};
