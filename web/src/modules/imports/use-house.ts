import { readConfiguredText } from '@regie/contracts';
import { accountOperations } from '@regie/contracts/accounts';
import { calendarOperations } from '@regie/contracts/planning';
import { type ScopeNode, treeOperations } from '@regie/contracts/portfolios';
import { customFieldOperations } from '@regie/contracts/records';
import { useRead } from '../../api/index.ts';
import { useLanguage } from '../../language/index.ts';
import type { ChoiceOption, PersonOption } from '../../ui/index.ts';

/** What files can be tied to: places, projects, people, calendars and added fields. */
export interface House {
  readonly places: readonly ChoiceOption<string>[];
  readonly projects: readonly ChoiceOption<string>[];
  readonly people: readonly PersonOption[];
  readonly calendars: readonly ChoiceOption<string>[];
  readonly fields: readonly ChoiceOption<string>[];
}

function pathOf(node: ScopeNode, nodes: ReadonlyMap<string, ScopeNode>): string {
  const parent = node.parentId === null ? undefined : nodes.get(node.parentId);
  const isBelowRoot = parent === undefined || parent.kind === 'organisation';
  return isBelowRoot ? node.title : `${pathOf(parent, nodes)} › ${node.title}`;
}

function optionsOf(nodes: readonly ScopeNode[], fits: (node: ScopeNode) => boolean) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return nodes
    .filter((node) => !node.isArchived && fits(node))
    .map((node) => ({ value: node.id, label: pathOf(node, byId) }))
    .sort((a, b) => a.label.localeCompare(b.label));
}

export function useHouse(): House {
  const language = useLanguage();
  const nodes = useRead(treeOperations.tree, {}).value?.nodes ?? [];
  const people = useRead(accountOperations.listPeople, {}).value?.rows ?? [];
  const calendars = useRead(calendarOperations.list, { query: {} }).value?.rows ?? [];
  const fields = useRead(customFieldOperations.list, {}).value?.rows ?? [];
  return {
    places: optionsOf(
      nodes,
      ({ kind, can }) => kind !== 'project' && can['projects.create']?.outcome === 'allowed',
    ),
    projects: optionsOf(nodes, ({ kind }) => kind === 'project'),
    people: people
      .filter(({ isActive }) => isActive)
      .map(({ id, name, jobTitle, email }) => ({ id, name, detail: jobTitle ?? email ?? null })),
    calendars: calendars
      .filter(({ projectId }) => projectId === null)
      .map(({ id, name }) => ({ value: id, label: name })),
    fields: fields
      .filter(({ recordType, isRetired }) => recordType === 'project' && !isRetired)
      .map(({ key, label }) => ({ value: key, label: readConfiguredText(label, language) })),
  };
}
