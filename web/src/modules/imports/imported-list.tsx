import type { PlanImport } from '@regie/contracts/imports';
import { useUndo } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { Button, type Column, Link, Section, Table, useFormat, useToasts } from '../../ui/index.ts';
import styles from './imports.module.css';
import { importTexts } from './texts.ts';

/** Imports that went in together, with where each plan went. */
function ImportedGroup({
  rows,
  eventId,
}: {
  readonly rows: readonly PlanImport[];
  readonly eventId: string;
}) {
  const text = useText(importTexts);
  const format = useFormat();
  const { undoEvent } = useUndo();
  const { say } = useToasts();
  const undo = async () => {
    if (await undoEvent(eventId)) say({ text: text.undone });
  };
  const columns: readonly Column<PlanImport>[] = [
    {
      name: 'project',
      label: text.project,
      isHead: true,
      cell: ({ project, title }) =>
        project === null ? (
          title
        ) : (
          <Link to={`/projects/${project.key}`}>
            {project.key} {project.title}
          </Link>
        ),
    },
    { name: 'file', label: text.file, cell: ({ fileName }) => fileName },
    {
      name: 'activities',
      label: text.activities,
      isFigure: true,
      cell: ({ activityCount }) => (activityCount === null ? '' : format.number(activityCount)),
    },
    { name: 'when', label: text.when, isMinor: true, cell: ({ createdAt }) => format.relative(createdAt) },
  ];
  return (
    <div className={styles.group}>
      <Table label={text.imported} columns={columns} rows={rows} keyOf={({ id }) => id} />
      <p className={styles.groupFoot}>
        <Button icon="undo" onClick={() => void undo()}>
          {text.undo}
        </Button>
        <span className={styles.help}>{text.undoHelp(rows.length)}</span>
      </p>
    </div>
  );
}

/** What was imported from this person's files, the latest first. */
export function ImportedList({ rows }: { readonly rows: readonly PlanImport[] }) {
  const text = useText(importTexts);
  const groups = new Map<string, PlanImport[]>();
  for (const one of rows) {
    if (one.eventId !== null) groups.set(one.eventId, [...(groups.get(one.eventId) ?? []), one]);
  }
  if (groups.size === 0) return null;
  return (
    <Section title={text.imported}>
      {[...groups].map(([eventId, some]) => (
        <ImportedGroup key={eventId} rows={some} eventId={eventId} />
      ))}
    </Section>
  );
}
