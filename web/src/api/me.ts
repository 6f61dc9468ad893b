import type { Permission } from '@regie/contracts';
import { accountOperations, type Me } from '@regie/contracts/accounts';
import { createContext, useContext } from 'react';
import { type Read, useRead } from './use-read.ts';

/** Who is signed in; undefined on the pages before sign-in. */
export const MeContext = createContext<Me | undefined>(undefined);

/** Who is signed in. Only for pages behind sign-in. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (me === undefined) throw new Error('this page is shown before sign-in');
  return me;
}

export function useReadMe(): Read<Me> {
  return useRead(accountOperations.me, {});
}

/** Whether a permission holds somewhere in the tree: what the navigation shows. */
export function holds(me: Me, permission: Permission): boolean {
  return me.permissions.includes(permission);
}

/** Whether a permission holds on the whole organisation. */
export function holdsEverywhere(me: Me, permission: Permission): boolean {
  return me.organisationPermissions.includes(permission);
}
