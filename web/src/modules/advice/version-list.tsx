import type { AdviceDraft } from '@regie/contracts/advice';
import { useState } from 'react';
import { useText } from '../../language/index.ts';
import { Button, type Column, Table, useFormat } from '../../ui/index.ts';
import styles from './advice.module.css';
import { DraftOrigin } from './draft-origin.tsx';
import { draftTexts } from './draft-texts.ts';

interface Version {
  readonly number: number;
  readonly reason: string | null;
  readonly publishedById: string | null;
  readonly publishedOn: string | null;
  readonly followsFromId: string | null;
}

interface VersionsProps {
  /** What it is that has versions. */
  readonly name: string;
  readonly versions: readonly Version[];
  readonly drafts: readonly AdviceDraft[];
  readonly names: Readonly<Record<string, string>>;
}

/** Every version, when somebody asks for them; nothing where there is one. */
export function VersionList(props: VersionsProps) {
  const text = useText(draftTexts);
  const [isOpen, setOpen] = useState(false);
  if (props.versions.length < 2) return null;
  return (
    <div className={styles.versions}>
      <Button
        kind="quiet"
        icon={isOpen ? 'chevron-down' : 'chevron-right'}
        aria-expanded={isOpen}
        aria-label={`${text.versions}: ${props.name}`}
        onClick={() => setOpen(!isOpen)}
      >
        {text.versions}
      </Button>
      {isOpen && <Versions {...props} />}
    </div>
  );
}

/** Why each version came, from which advice it follows, by whom and when. */
function Versions({ name, versions, drafts, names }: VersionsProps) {
  const text = useText(draftTexts);
  const format = useFormat();
  const columns: readonly Column<Version>[] = [
    { name: 'number', label: text.version, isMark: true, cell: ({ number }) => number },
    { name: 'reason', label: text.why, isHead: true, cell: ({ reason }) => reason ?? text.fromTheStart },
    {
      name: 'origin',
      label: text.origin,
      cell: ({ followsFromId }) => <DraftOrigin followsFromId={followsFromId} drafts={drafts} />,
    },
    {
      name: 'by',
      label: text.publishedBy,
      isMinor: true,
      cell: ({ publishedById }) => names[publishedById ?? ''] ?? '—',
    },
    {
      name: 'on',
      label: text.publishedOn,
      isMinor: true,
      isFigure: true,
      cell: ({ publishedOn }) => (publishedOn === null ? '—' : format.day(publishedOn)),
    },
  ];
  return (
    <Table
      label={`${text.versions}: ${name}`}
      columns={columns}
      rows={versions}
      keyOf={({ number }) => String(number)}
    />
  );
}
