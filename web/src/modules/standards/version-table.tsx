import type { LifeCycleVersion } from '@regie/contracts/standards';
import { useText } from '../../language/index.ts';
import { type Column, Section, Table, useFormat } from '../../ui/index.ts';
import { lifeCycleTexts } from './life-cycle-texts.ts';

/** Every version: why it came, by whom, and how many running projects keep it. */
export function VersionTable({
  versions,
  names,
}: {
  versions: readonly LifeCycleVersion[];
  names: Readonly<Record<string, string>>;
}) {
  const text = useText(lifeCycleTexts);
  const format = useFormat();
  const columns: readonly Column<LifeCycleVersion>[] = [
    { name: 'version', label: text.version, isHead: true, cell: ({ number }) => number },
    { name: 'why', label: text.why, cell: ({ reason }) => reason ?? text.standard },
    {
      name: 'by',
      label: text.by,
      isMinor: true,
      cell: ({ publishedById }) => (publishedById === null ? '—' : (names[publishedById] ?? '…')),
    },
    {
      name: 'on',
      label: text.on,
      isMinor: true,
      isFigure: true,
      cell: ({ publishedOn }) => (publishedOn === null ? '—' : format.day(publishedOn)),
    },
    { name: 'projects', label: text.projects, isFigure: true, cell: ({ projects }) => projects },
  ];
  return (
    <Section title={text.versions}>
      <Table label={text.versions} columns={columns} rows={versions} keyOf={({ number }) => String(number)} />
    </Section>
  );
}
