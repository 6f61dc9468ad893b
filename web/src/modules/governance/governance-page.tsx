import { type OfficeView, officeOperations, waiverOperations } from '@regie/contracts/governance';
import { useState } from 'react';
import { holds, useMe, useRead } from '../../api/index.ts';
import { useOption, useText } from '../../language/index.ts';
import {
  Button,
  ButtonLink,
  type Column,
  EmptyState,
  ErrorState,
  Link,
  PageHeader,
  Section,
  SkeletonRows,
  Table,
  Tag,
  useFormat,
} from '../../ui/index.ts';
import { DeviationList } from './deviation-list.tsx';
import { OfficeDialog } from './office-dialog.tsx';
import { texts } from './texts.ts';
import { WaiverList } from './waiver-list.tsx';

/** The PMO offices, the waivers they gave, and what went on against their advice. */
export function GovernancePage() {
  const text = useText(texts);
  const offices = useRead(officeOperations.list, { query: {} });
  const waivers = useRead(waiverOperations.list, { query: {} });
  const [isOpen, setOpen] = useState(false);
  const mayManage = holds(useMe(), 'governance.manage');
  const rows = offices.value?.rows ?? [];
  const found = mayManage && (
    <Button kind="primary" icon="plus" onClick={() => setOpen(true)}>
      {text.found}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={text.title}
        lede={offices.value === undefined ? undefined : text.lede(rows.length, waivers.value?.inForce ?? 0)}
        actions={
          <>
            <ButtonLink to="/charters">{text.charters}</ButtonLink>
            <ButtonLink to="/life-cycle">{text.lifeCycle}</ButtonLink>
            <ButtonLink to="/mandates">{text.mandates}</ButtonLink>
            {rows.length > 0 && found}
          </>
        }
      />
      {offices.problem !== undefined && <ErrorState problem={offices.problem} onRetry={offices.refresh} />}
      {offices.isLoading && <SkeletonRows count={3} />}
      {offices.value !== undefined && rows.length === 0 && (
        <EmptyState title={text.empty} action={found}>
          {text.emptyDetail}
        </EmptyState>
      )}
      {rows.length > 0 && (
        <Section title={text.offices}>
          <OfficeTable offices={rows} names={offices.value?.names ?? {}} />
        </Section>
      )}
      <WaiverList />
      <DeviationList />
      {isOpen && <OfficeDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function OfficeTable({
  offices,
  names,
}: {
  offices: readonly OfficeView[];
  names: Readonly<Record<string, string>>;
}) {
  const text = useText(texts);
  const option = useOption();
  const format = useFormat();
  const columns: readonly Column<OfficeView>[] = [
    {
      name: 'title',
      label: text.office,
      isHead: true,
      cell: (office) => <Link to={`/offices/${office.id}`}>{office.title}</Link>,
    },
    { name: 'where', label: text.where, cell: ({ scopeTitle }) => scopeTitle },
    {
      name: 'model',
      label: text.model,
      cell: ({ model, nextModel, nextModelFrom }) => (
        <>
          {option('office-model', model)}{' '}
          {nextModel !== null && nextModelFrom !== null && (
            <Tag>{text.announced(option('office-model', nextModel), format.day(nextModelFrom))}</Tag>
          )}
        </>
      ),
    },
    { name: 'siting', label: text.siting, isMinor: true, cell: ({ siting }) => option('siting', siting) },
    {
      name: 'manager',
      label: text.manager,
      isMinor: true,
      cell: ({ managerId, memberIds }) =>
        `${managerId === null ? '–' : (names[managerId] ?? '…')} · ${text.people(memberIds.length)}`,
    },
    { name: 'projects', label: text.projects, isFigure: true, cell: ({ projects }) => projects },
  ];
  return <Table label={text.offices} columns={columns} rows={offices} keyOf={({ id }) => id} />;
}
