import type { Permission } from '@regie/contracts';
import type { TermCode } from '@regie/language';
import { useTerm, useText } from '../language/index.ts';
import { texts } from './texts.ts';

type ItemName = keyof (typeof texts)['en']['items'];
type SectionName = keyof (typeof texts)['en']['sections'];

export interface NavigationItem {
  /** A term of the glossary, so that it is called as the organisation calls it; else words of the shell. */
  readonly label: ItemName | { readonly term: TermCode };
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
      { label: 'today', path: '/', key: 'v' },
      { label: 'work', path: '/my-work', permission: 'project.read', key: 'y', isForDoing: true },
      { label: 'upkeep', path: '/upkeep', permission: 'project.read', isForDoing: true },
    ],
  },
  {
    name: 'choose',
    items: [
      { label: { term: 'plural.goal' }, path: '/goals', permission: 'register.read' },
      {
        label: { term: 'plural.proposal' },
        path: '/proposals',
        permission: 'project.read',
        key: 's',
        isForDoing: true,
      },
      { label: { term: 'portfolio' }, path: '/portfolio', permission: 'project.read', key: 'o' },
      { label: 'relations', path: '/planning/relations', permission: 'project.read', key: 'a' },
    ],
  },
  {
    name: 'carryOut',
    items: [
      { label: { term: 'plural.project' }, path: '/projects', permission: 'project.read', key: 'p' },
      { label: 'meetings', path: '/meetings', permission: 'register.read' },
    ],
  },
  {
    name: 'registers',
    items: [
      { label: { term: 'plural.risk' }, path: '/risks', permission: 'risk.read', key: 'r' },
      { label: { term: 'plural.issue' }, path: '/issues', permission: 'register.read', key: 'e' },
      { label: { term: 'plural.action' }, path: '/actions', permission: 'register.read', key: 'c' },
      { label: { term: 'plural.decision' }, path: '/decisions', permission: 'register.read', key: 'd' },
      { label: { term: 'plural.assumption' }, path: '/assumptions', permission: 'register.read', key: 'u' },
      { label: { term: 'plural.lesson' }, path: '/lessons', permission: 'register.read', key: 'l' },
      { label: { term: 'plural.blocker' }, path: '/blockers', permission: 'register.read', key: 'w' },
    ],
  },
  {
    name: 'pmo',
    items: [
      { label: 'setUpPmo', path: '/pmo', permission: 'governance.manage', key: 'j' },
      { label: 'governance', path: '/offices', permission: 'governance.read', key: 'b' },
      { label: { term: 'plural.workflow' }, path: '/workflows', permission: 'project.read' },
      { label: 'desk', path: '/desk' },
      { label: 'surveys', path: '/surveys' },
      { label: 'compliance', path: '/compliance', permission: 'project.read' },
      { label: 'advice', path: '/advice', permission: 'advice.read' },
      { label: 'year', path: '/calendar-of-the-year', permission: 'project.read' },
    ],
  },
  {
    name: 'standards',
    items: [
      { label: { term: 'plural.guideline' }, path: '/guidelines' },
      { label: 'documentTemplates', path: '/document-templates', permission: 'project.read' },
      { label: 'templates', path: '/templates', permission: 'register.read', key: 'g', isForDoing: true },
      { label: { term: 'handbook' }, path: '/handbook', permission: 'project.read' },
      { label: 'glossary', path: '/glossary' },
      { label: { term: 'plural.starter-set' }, path: '/starter-sets', permission: 'standard.write' },
    ],
  },
  {
    name: 'arrange',
    items: [
      { label: 'import', path: '/import', permission: 'plan.write', key: 'n' },
      { label: 'calendars', path: '/calendars', permission: 'project.read', key: 'k', isForDoing: true },
      { label: 'people', path: '/people', permission: 'people.manage', key: 'm' },
      { label: 'roles', path: '/roles', permission: 'people.manage', key: 'z' },
      { label: 'groups', path: '/groups', permission: 'people.manage', key: 'q' },
      { label: 'fields', path: '/fields', permission: 'organisation.manage', key: 'f' },
      { label: { term: 'tags' }, path: '/tags', permission: 'standard.write', key: 'x' },
      { label: 'history', path: '/history', permission: 'history.read', key: 'h' },
      { label: 'trash', path: '/trash', permission: 'record.delete', key: 't' },
      { label: { term: 'organisation' }, path: '/organisation', permission: 'organisation.manage', key: 'i' },
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

export function useItemLabel(): (item: NavigationItem) => string {
  const { items } = useText(texts);
  const term = useTerm();
  return ({ label }) => (typeof label === 'string' ? items[label] : term(label.term));
}
