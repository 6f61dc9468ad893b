import { type Permission, type Refusal, refuse, rolesWith } from '@regie/contracts';

/** A refusal that names the permission and who holds it, so that the reader knows whom to ask. */
export function permissionRefusal(permission: Permission): Refusal {
  return refuse('access/not-allowed', { facts: { permission, who: rolesWith(permission).join(', ') } });
}
