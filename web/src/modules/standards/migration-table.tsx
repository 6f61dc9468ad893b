import { type GateChange, lifeCycleOperations, type MigratingProject } from '@regie/contracts/standards';
import { useState } from 'react';
import { useRead, useWrite } from '../../api/index.ts';
import { useLanguage, useOption, useText } from '../../language/index.ts';
import { Button, CheckField, type Column, ErrorState, Section, SkeletonRows, Table } from '../../ui/index.ts';
import { lifeCycleTexts } from './life-cycle-texts.ts';
import { sayIn } from './say-in.ts';
import styles from './standards.module.css';

/** Running projects that keep an earlier version, what the newest changes for each, and moving them there. */
export function MigrationTable() {
  const text = useText(lifeCycleTexts);
  const option = useOption();
  const write = useWrite();
  const { value, problem, isLoading, refresh } = useRead(lifeCycleOperations.preview, {});
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const rows = value?.rows ?? [];
  const there = rows.filter(({ id }) => chosen.has(id));
  const choose = (ids: readonly string[], isOn: boolean) =>
    setChosen((now) => new Set([...[...now].filter((id) => !ids.includes(id)), ...(isOn ? ids : [])]));
  const migrate = () =>
    void write(
      lifeCycleOperations.migrate,
      { body: { projectIds: there.map(({ id }) => id) } },
      { said: text.migrated(there.length) },
    );
  const columns: readonly Column<MigratingProject>[] = [
    {
      name: 'project',
      label: text.project,
      isHead: true,
      cell: ({ id, title }) => (
        <CheckField label={title} isChecked={chosen.has(id)} onChange={(isOn) => choose([id], isOn)} />
      ),
    },
    { name: 'phase', label: text.phase, isMinor: true, cell: ({ phase }) => option('phase', phase) },
    { name: 'version', label: text.version, isFigure: true, cell: ({ number }) => number },
    { name: 'changes', label: text.changes, cell: ({ changes }) => <Changes changes={changes} /> },
  ];
  if (value !== undefined && rows.length === 0) return null;
  return (
    <Section
      title={text.behind}
      note={text.behindNote(value?.number ?? 1)}
      aside={
        <Button reason={there.length === 0 ? text.chooseFirst : undefined} onClick={migrate}>
          {text.migrate(there.length)}
        </Button>
      }
    >
      {problem !== undefined && <ErrorState problem={problem} onRetry={refresh} />}
      {isLoading && <SkeletonRows count={3} />}
      {rows.length > 0 && (
        <>
          <CheckField
            label={text.selectAll}
            isChecked={there.length === rows.length}
            onChange={(isOn) =>
              choose(
                rows.map(({ id }) => id),
                isOn,
              )
            }
          />
          <Table label={text.behind} columns={columns} rows={rows} keyOf={({ id }) => id} />
        </>
      )}
    </Section>
  );
}

function Changes({ changes }: { changes: readonly GateChange[] }) {
  const text = useText(lifeCycleTexts);
  const language = useLanguage();
  if (changes.length === 0) return text.nothing;
  return (
    <ul className={styles.lines}>
      {changes.map(({ opens, title, added, dropped, applies }) => (
        <li key={opens}>
          <strong>{sayIn(title, language)}</strong>{' '}
          {[
            ...(applies === 'added' ? [text.gateAdded] : []),
            ...(applies === 'dropped' ? [text.gateDropped] : []),
            ...(applies === 'same' ? added.map((what) => text.added(sayIn(what, language))) : []),
            ...(applies === 'same' ? dropped.map((what) => text.dropped(sayIn(what, language))) : []),
            ...(applies === 'same' && added.length + dropped.length === 0 ? [text.onlyQuorum] : []),
          ].join(' ')}
        </li>
      ))}
    </ul>
  );
}
