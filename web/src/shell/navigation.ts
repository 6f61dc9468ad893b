import type { Permission } from '@regie/contracts';
import type { texts } from './texts.ts';

type ItemName = keyof (typeof texts)['en']['items'];
type SectionName = keyof (typeof texts)['en']['sections'];

export interface NavigationItem {
  readonly name: ItemName;
  readonly path: string;
  /** Shown to who holds this somewhere; to everybody when absent. */
  readonly permission?: Permission;
  /** The letter after `g`; there are more pages than letters, and the palette finds them all. */
  readonly key?: string;
  /** For who does the work: an adviser from outside is not shown it. */
  readonly isForDoing?: true;
}
export interface NavigationSection {
  readonly name?: SectionName;
  readonly items: readonly NavigationItem[];
}

/** What stands in the rail, by what people do. Only pages that exist. */
export const navigation: readonly NavigationSection[] = [
  {
    items: [
      { name: 'today', path: '/', key: 'v' },
      { name: 'work', path: '/my-work', permission: 'project.read', key: 'y', isForDoing: true },
      { name: 'upkeep', path: '/upkeep', permission: 'project.read', isForDoing: true },
    ],
  },
  {
    name: 'choose',
    items: [
      { name: 'goals', path: '/goals', permission: 'register.read' },
      { name: 'proposals', path: '/proposals', permission: 'project.read', key: 's', isForDoing: true },
      { name: 'portfolio', path: '/portfolio', permission: 'project.read', key: 'o' },
      { name: 'relations', path: '/planning/relations', permission: 'project.read', key: 'a' },
    ],
  },
  {
    name: 'carryOut',
    items: [
      { name: 'projects', path: '/projects', permission: 'project.read', key: 'p' },
      { name: 'meetings', path: '/meetings', permission: 'register.read' },
    ],
  },
  {
    name: 'registers',
    items: [
      { name: 'risks', path: '/risks', permission: 'risk.read', key: 'r' },
      { name: 'issues', path: '/issues', permission: 'register.read', key: 'e' },
      { name: 'actions', path: '/actions', permission: 'register.read', key: 'c' },
      { name: 'decisions', path: '/decisions', permission: 'register.read', key: 'd' },
      { name: 'assumptions', path: '/assumptions', permission: 'register.read', key: 'u' },
      { name: 'lessons', path: '/lessons', permission: 'register.read', key: 'l' },
      { name: 'blockers', path: '/blockers', permission: 'register.read', key: 'w' },
    ],
  },
  {
    name: 'pmo',
    items: [
      { name: 'setUpPmo', path: '/pmo', permission: 'governance.manage', key: 'j' },
      { name: 'governance', path: '/offices', permission: 'governance.read', key: 'b' },
      { name: 'workflows', path: '/workflows', permission: 'project.read' },
      { name: 'desk', path: '/desk' },
      { name: 'surveys', path: '/surveys' },
      { name: 'compliance', path: '/compliance', permission: 'project.read' },
      { name: 'advice', path: '/advice', permission: 'advice.read' },
      { name: 'year', path: '/calendar-of-the-year', permission: 'project.read' },
    ],
  },
  {
    name: 'standards',
    items: [
      { name: 'guidelines', path: '/guidelines' },
      { name: 'documentTemplates', path: '/document-templates', permission: 'project.read' },
      { name: 'templates', path: '/templates', permission: 'register.read', key: 'g', isForDoing: true },
      { name: 'handbook', path: '/handbook', permission: 'project.read' },
      { name: 'glossary', path: '/glossary' },
      { name: 'starterSets', path: '/starter-sets', permission: 'standard.write' },
    ],
  },
  {
    name: 'arrange',
    items: [
      { name: 'import', path: '/import', permission: 'plan.write', key: 'n' },
      { name: 'calendars', path: '/calendars', permission: 'project.read', key: 'k', isForDoing: true },
      { name: 'people', path: '/people', permission: 'people.manage', key: 'm' },
      { name: 'roles', path: '/roles', permission: 'people.manage', key: 'z' },
      { name: 'groups', path: '/groups', permission: 'people.manage', key: 'q' },
      { name: 'fields', path: '/fields', permission: 'organisation.manage', key: 'f' },
      { name: 'tags', path: '/tags', permission: 'standard.write', key: 'x' },
      { name: 'history', path: '/history', permission: 'history.read', key: 'h' },
      { name: 'trash', path: '/trash', permission: 'record.delete', key: 't' },
      { name: 'organisation', path: '/organisation', permission: 'organisation.manage', key: 'i' },
    ],
  },
];

/** Whoever recommends and keeps no register comes from outside. */
function isAdviser(permissions: readonly Permission[]): boolean {
  return permissions.includes('advice.write') && !permissions.includes('register.write');
}

/** The sections with what these permissions show. */
export function navigationFor(permissions: readonly Permission[]): readonly NavigationSection[] {
  const isOutside = isAdviser(permissions);
  return navigation
    .map((section) => ({
      ...section,
      items: section.items.filter(
        ({ permission, isForDoing }) =>
          (permission === undefined || permissions.includes(permission)) &&
          !(isOutside && isForDoing === true),
      ),
    }))
    .filter((section) => section.items.length > 0);
}
