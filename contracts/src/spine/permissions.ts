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
  'standard.write',
  'money.read',
  'risk.read',
  'risk.write',
  'register.read',
  'register.write',
  'meeting.write',
  'record.comment',
  'record.share',
  'record.delete',
  'proposal.make',
  'proposal.decide',
  'governance.read',
  'governance.manage',
  'advice.read',
  'advice.write',
  'desk.answer',
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
  'adviser',
] as const;
export type Role = (typeof roles)[number];

/** Roles that are given for good; an adviser from outside reads by an engagement, which ends on a day. */
export const givenRoles = roles.filter((role) => role !== 'adviser');
export type GivenRole = (typeof givenRoles)[number];

/** What an engagement can open to an adviser from outside, besides how projects are governed. */
export const openings = ['projects', 'registers', 'money'] as const;
export type Opening = (typeof openings)[number];

/** What of the adviser's role an engagement must have opened. */
export const openingOf: Readonly<Partial<Record<Permission, Opening>>> = {
  'portfolio.read': 'projects',
  'project.read': 'projects',
  'risk.read': 'registers',
  'register.read': 'registers',
  'money.read': 'money',
};

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
    'standard.write',
    'money.read',
    'risk.write',
    'register.write',
    'meeting.write',
    'record.comment',
    'record.share',
    'record.delete',
    'proposal.make',
    'proposal.decide',
    'governance.manage',
    'advice.read',
    'advice.write',
    'desk.answer',
    'view.share',
  ],
  'pmo-officer': [
    ...readAll,
    'portfolio.write',
    'project.create',
    'project.write',
    'plan.write',
    'calendar.write',
    'standard.write',
    'money.read',
    'risk.write',
    'register.write',
    'meeting.write',
    'record.comment',
    'record.share',
    'proposal.make',
    'view.share',
    'advice.read',
    'advice.write',
    'desk.answer',
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
    'meeting.write',
    'record.comment',
    'record.share',
    'record.delete',
    'proposal.make',
    'proposal.decide',
    'view.share',
    'advice.read',
  ],
  'programme-manager': [
    ...readAll,
    'project.create',
    'project.write',
    'plan.write',
    'money.read',
    'risk.write',
    'register.write',
    'meeting.write',
    'record.comment',
    'record.share',
    'proposal.make',
    'advice.read',
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
    'meeting.write',
    'record.comment',
    'record.share',
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
    'meeting.write',
    'record.comment',
    'record.share',
    'proposal.make',
    'proposal.decide',
    'governance.read',
    'history.read',
    'advice.read',
  ],
  'team-member': [
    'portfolio.read',
    'project.read',
    'risk.read',
    'register.read',
    'risk.write',
    'register.write',
    'record.comment',
    'record.share',
    'proposal.make',
    'governance.read',
    'history.read',
  ],
  stakeholder: ['project.read'],
  auditor: [...readAll, 'money.read', 'advice.read'],
  adviser: [
    'portfolio.read',
    'project.read',
    'risk.read',
    'register.read',
    'money.read',
    'governance.read',
    'advice.read',
    'advice.write',
  ],
};

export function roleHas(role: Role, permission: Permission): boolean {
  return permissionsOfRole[role].includes(permission);
}

export function rolesWith(permission: Permission): readonly Role[] {
  return roles.filter((role) => roleHas(role, permission));
}
