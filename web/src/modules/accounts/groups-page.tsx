import type { ResponseOf } from '@regie/contracts';
import { accountProviderOperations, type GroupRoleView } from '@regie/contracts/account-provider';
import { useState } from 'react';
import { useRead, useWrite } from '../../api/index.ts';
import { useOption, useText } from '../../language/index.ts';
import {
  Button,
  type Column,
  EmptyState,
  ErrorState,
  IconButton,
  PageHeader,
  Section,
  SkeletonRows,
  Table,
} from '../../ui/index.ts';
import { GiveGroup } from './give-group.tsx';
import styles from './groups-page.module.css';
import { providerTexts } from './provider-texts.ts';

type Shown = ResponseOf<typeof accountProviderOperations.showProvider>;

/** Which groups of the provider give which role, and how the provider is set up. */
export function GroupsPage() {
  const text = useText(providerTexts);
  const groups = useRead(accountProviderOperations.listGroups, {});
  const shown = useRead(accountProviderOperations.showProvider, {});
  const [isAdding, setAdding] = useState(false);
  const problem = groups.problem ?? shown.problem;
  const provider = shown.value?.provider;
  const rows = groups.value?.rows ?? [];
  const add = (
    <Button kind="primary" icon="plus" onClick={() => setAdding(true)}>
      {text.add}
    </Button>
  );
  const lede =
    shown.value === undefined || groups.value === undefined
      ? undefined
      : shown.value.provider === null
        ? text.groupsNone
        : text.groupsLede(rows.length, shown.value.provider.name, shown.value.linked);
  return (
    <>
      <PageHeader title={text.groups} lede={lede} actions={rows.length > 0 && add} />
      {problem !== undefined && <ErrorState problem={problem} onRetry={groups.refresh} />}
      {groups.isLoading && <SkeletonRows count={3} />}
      {groups.value !== undefined && rows.length === 0 && provider !== undefined && (
        <EmptyState
          title={provider === null ? text.noProvider : text.noRules}
          action={provider === null ? undefined : add}
        >
          {provider === null ? text.noProviderDetail : text.noRulesDetail}
        </EmptyState>
      )}
      {rows.length > 0 && <GroupTable rows={rows} />}
      {shown.value !== undefined && <ProviderFacts shown={shown.value} />}
      {isAdding && <GiveGroup claim={provider?.groupsClaim ?? 'groups'} onClose={() => setAdding(false)} />}
    </>
  );
}

function GroupTable({ rows }: { rows: readonly GroupRoleView[] }) {
  const text = useText(providerTexts);
  const option = useOption();
  const write = useWrite();
  const columns: readonly Column<GroupRoleView>[] = [
    {
      name: 'group',
      label: text.group,
      isHead: true,
      cell: ({ group }) => <span className={styles.group}>{group}</span>,
    },
    { name: 'role', label: text.role, cell: ({ role }) => option('role', role) },
    { name: 'where', label: text.where, cell: ({ scopeTitle }) => scopeTitle },
    { name: 'holders', label: text.holders, isMinor: true, cell: ({ holders }) => text.people(holders) },
    {
      name: 'take',
      label: text.take('…'),
      isLabelHidden: true,
      isFigure: true,
      cell: ({ id, group, role, scopeTitle }) => (
        <IconButton
          icon="close"
          label={`${text.take(group)}: ${option('role', role)}, ${scopeTitle}`}
          onClick={() =>
            void write(
              accountProviderOperations.takeGroup,
              { parameters: { id } },
              { said: text.taken(group) },
            )
          }
        />
      ),
    },
  ];
  return <Table label={text.groups} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}

/** What the operator set, so that an administrator can see it without the machine. */
function ProviderFacts({ shown: { provider, passwords } }: { shown: Shown }) {
  const text = useText(providerTexts);
  if (provider === null) return null;
  const facts = [
    [text.issuer, <code key="issuer">{provider.issuer}</code>],
    [text.clientId, <code key="client">{provider.clientId}</code>],
    [text.returnAddress, <code key="return">{provider.returnAddress}</code>],
    [text.newPeople, text.creates[provider.creates]],
    [text.existing, provider.linksByEmail ? text.links.yes : text.links.no],
    [text.passwords, text.passwordRules[passwords]],
  ] as const;
  return (
    <Section title={text.settings} note={text.settingsNote}>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
