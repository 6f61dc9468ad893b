/** What a person may do somewhere in the tree. A role gives permissions on a scope and on all below it. */
export const permissions = [
  'organisation.read',
  'organisation.manage',
  'people.manage',
  'portfolio.read',
  'portfolio.write',
  'project.read',
  'project.create',
  'project.write',
  'plan.write',
  'calendar.write',
  'money.read',
  'risk.read',
  'risk.write',
  'register.read',
  'register.write',
  'record.comment',
  'record.delete',
  'proposal.make',
  'proposal.decide',
  'governance.read',
  'governance.manage',
  'view.share',
  'history.read',
] as const;
export type Permission = (typeof permissions)[number];

export const roles = [
  'administrator',
  'pmo-manager',
  'pmo-officer',
  'portfolio-manager',
  'programme-manager',
  'project-manager',
  'sponsor',
  'team-member',
  'stakeholder',
  'auditor',
] as const;
export type Role = (typeof roles)[number];

const readAll = [
  'organisation.read',
  'portfolio.read',
  'project.read',
  'risk.read',
  'register.read',
  'governance.read',
  'history.read',
] as const;

/**
 * The one table of who may do what. A role is held on a scope (organisation, portfolio, programme or project)
 * and counts there and below. Changing a row here changes every page, export and refusal.
 */
export const permissionsOfRole: Readonly<Record<Role, readonly Permission[]>> = {
  administrator: ['organisation.read', 'organisation.manage', 'people.manage', 'history.read'],
  'pmo-manager': [
    ...readAll,
    'organisation.manage',
    'people.manage',
    'portfolio.write',
    'project.create',
    'project.write',
    'plan.write',
    'calendar.write',
    'money.read',
    'risk.write',
    'register.write',
    'record.comment',
    'record.delete',
    'proposal.make',
    'proposal.decide',
    'governance.manage',
    'view.share',
  ],
  'pmo-officer': [
    ...readAll,
    'portfolio.write',
    'project.create',
    'project.write',
    'plan.write',
    'calendar.write',
    'money.read',
    'risk.write',
    'register.write',
    'record.comment',
    'proposal.make',
    'view.share',
  ],
  'portfolio-manager': [
    ...readAll,
    'portfolio.write',
    'project.create',
    'project.write',
    'plan.write',
    'money.read',
    'risk.write',
    'register.write',
    'record.comment',
    'record.delete',
    'proposal.make',
    'proposal.decide',
    'view.share',
  ],
  'programme-manager': [
    ...readAll,
    'project.create',
    'project.write',
    'plan.write',
    'money.read',
    'risk.write',
    'register.write',
    'record.comment',
    'proposal.make',
  ],
  'project-manager': [
    'portfolio.read',
    'project.read',
    'project.write',
    'plan.write',
    'money.read',
    'risk.read',
    'register.read',
    'risk.write',
    'register.write',
    'record.comment',
    'record.delete',
    'proposal.make',
    'governance.read',
    'history.read',
  ],
  sponsor: [
    'portfolio.read',
    'project.read',
    'money.read',
    'risk.read',
    'register.read',
    'register.write',
    'record.comment',
    'proposal.make',
    'proposal.decide',
    'governance.read',
    'history.read',
  ],
  'team-member': [
    'portfolio.read',
    'project.read',
    'risk.read',
    'register.read',
    'risk.write',
    'register.write',
    'record.comment',
    'proposal.make',
    'governance.read',
    'history.read',
  ],
  stakeholder: ['project.read'],
  auditor: [...readAll, 'money.read'],
};

export function roleHas(role: Role, permission: Permission): boolean {
  return permissionsOfRole[role].includes(permission);
}

export function rolesWith(permission: Permission): readonly Role[] {
  return roles.filter((role) => roleHas(role, permission));
}
