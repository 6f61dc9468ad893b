import type { Permission } from '@regie/contracts';

const en: Readonly<Record<Permission, string>> = {
  'organisation.read': 'See the organisation',
  'organisation.manage': 'Change settings and fields',
  'people.manage': 'Add people, give roles',
  'portfolio.read': 'See portfolios and programmes',
  'portfolio.write': 'Change portfolios and programmes',
  'project.read': 'See projects',
  'project.create': 'Start projects',
  'project.write': 'Change projects',
  'plan.write': 'Change plans',
  'calendar.write': 'Change calendars',
  'money.read': 'See amounts',
  'risk.read': 'See risks',
  'risk.write': 'Register and change risks',
  'record.comment': 'Comment and attach files',
  'record.delete': 'Archive',
  'proposal.make': 'Make proposals',
  'proposal.decide': 'Decide on proposals',
  'view.share': 'Share views of lists',
  'history.read': 'See the history',
};

const nl: Readonly<Record<Permission, string>> = {
  'organisation.read': 'De organisatie zien',
  'organisation.manage': 'Instellingen en velden wijzigen',
  'people.manage': 'Mensen toevoegen, rollen geven',
  'portfolio.read': 'Portfolio’s en programma’s zien',
  'portfolio.write': 'Portfolio’s en programma’s wijzigen',
  'project.read': 'Projecten zien',
  'project.create': 'Projecten beginnen',
  'project.write': 'Projecten wijzigen',
  'plan.write': 'Plannen wijzigen',
  'calendar.write': 'Kalenders wijzigen',
  'money.read': 'Bedragen zien',
  'risk.read': 'Risico’s zien',
  'risk.write': 'Risico’s melden en wijzigen',
  'record.comment': 'Opmerkingen en bijlagen toevoegen',
  'record.delete': 'Archiveren',
  'proposal.make': 'Voorstellen doen',
  'proposal.decide': 'Over voorstellen besluiten',
  'view.share': 'Weergaven van lijsten delen',
  'history.read': 'De geschiedenis zien',
};

export const permissionTexts = { en, nl };
