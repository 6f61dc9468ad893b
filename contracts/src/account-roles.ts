import { z } from 'zod';
import { idSchema } from './spine/fields.ts';
import { defineOperation } from './spine/operation.ts';
import { permissions, roles } from './spine/permissions.ts';

/** Roles that concern the whole organisation and mean nothing on a part of it. */
export const wholeRoles: ReadonlySet<string> = new Set(['administrator', 'auditor']);

export const roleHolderSchema = z.strictObject({
  role: z.enum(roles),
  personId: idSchema,
  name: z.string(),
  scopeTitle: z.string(),
});
export type RoleHolder = z.infer<typeof roleHolderSchema>;

/** One operation as the page of roles tells it. */
export const roleActSchema = z.strictObject({
  id: z.string(),
  permission: z.enum(permissions),
  isWrite: z.boolean(),
});
export type RoleAct = z.infer<typeof roleActSchema>;

/** What each role may do, and who holds it. */
export const accountRoleOperations = {
  listRoles: defineOperation({
    id: 'roles.list',
    method: 'GET',
    path: '/roles',
    summary: 'Every operation that asks a permission, and who holds which role for who manages people',
    scope: 'self',
    response: z.strictObject({
      acts: z.array(roleActSchema),
      /** Null for who may not see the roles of others. */
      holders: z.array(roleHolderSchema).nullable(),
    }),
    refusals: {},
  }),
};
