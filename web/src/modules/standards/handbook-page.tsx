import { type HandbookEntry, handbookKinds, handbookOperations } from '@regie/contracts/standards';
import { useState } from 'react';
import { useRead } from '../../api/index.ts';
import { useLanguage, useOption, useTerm, useText } from '../../language/index.ts';
import {
  Button,
  ButtonLink,
  type Column,
  EmptyState,
  ErrorState,
  PageHeader,
  Section,
  SkeletonRows,
  Table,
} from '../../ui/index.ts';
import { EntryDialog } from './entry-dialog.tsx';
import { handbookTexts } from './handbook-texts.ts';
import { sayIn } from './say-in.ts';

/** How we work here: phases, roles, sources of risk and indicators, in the words of the organisation. */
export function HandbookPage() {
  const text = useText(handbookTexts);
  const term = useTerm();
  const { value, problem, isLoading, refresh } = useRead(handbookOperations.list, {});
  const [editing, setEditing] = useState<HandbookEntry | 'new'>();
  const rows = value?.rows ?? [];
  const mayWrite = value?.mayWrite === true;
  const add = mayWrite && (
    <Button icon="plus" kind="primary" onClick={() => setEditing('new')}>
      {text.add}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={term('handbook')}
        lede={value === undefined ? undefined : text.lede(rows.length)}
        actions={rows.length > 0 && add}
      />
      {problem !== undefined && <ErrorState problem={problem} onRetry={refresh} />}
      {isLoading && <SkeletonRows count={8} />}
      {value !== undefined && rows.length === 0 && (
        <EmptyState title={text.none} action={add}>
          {mayWrite && (
            <>
              {text.noneDetail} <ButtonLink to="/starter-sets">{text.toSets}</ButtonLink>
            </>
          )}
        </EmptyState>
      )}
      {handbookKinds.map((kind) => (
        <Kind
          key={kind}
          title={text.kinds[kind]}
          rows={rows.filter((entry) => entry.kind === kind)}
          onEdit={mayWrite ? setEditing : undefined}
        />
      ))}
      {editing !== undefined && (
        <EntryDialog entry={editing === 'new' ? undefined : editing} onClose={() => setEditing(undefined)} />
      )}
    </>
  );
}

function Kind({
  title,
  rows,
  onEdit,
}: {
  title: string;
  rows: readonly HandbookEntry[];
  onEdit: ((entry: HandbookEntry) => void) | undefined;
}) {
  const text = useText(handbookTexts);
  const language = useLanguage();
  const option = useOption();
  const columns: readonly Column<HandbookEntry>[] = [
    { name: 'name', label: text.name, isHead: true, cell: (entry) => sayIn(entry.title, language) },
    { name: 'says', label: text.says, cell: (entry) => sayIn(entry.text, language) },
    {
      name: 'from',
      label: text.source,
      isMinor: true,
      cell: ({ origin }) => (origin === null ? text.own : text.ofSet(option('starter-set', origin))),
    },
    ...(onEdit === undefined
      ? []
      : [
          {
            name: 'edit',
            label: text.edit,
            isLabelHidden: true,
            cell: (entry: HandbookEntry) => (
              <Button
                kind="quiet"
                aria-label={text.editEntry(sayIn(entry.title, language))}
                onClick={() => onEdit(entry)}
              >
                {text.edit}
              </Button>
            ),
          },
        ]),
  ];
  if (rows.length === 0) return null;
  return (
    <Section title={title}>
      <Table label={title} columns={columns} rows={rows} keyOf={({ id }) => id} />
    </Section>
  );
}
