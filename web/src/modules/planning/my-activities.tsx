import { acrossProjectsOperations, planningOperations } from '@regie/contracts/planning';
import { useRead, useWrite } from '../../api/index.ts';
import { useLanguage, useText } from '../../language/index.ts';
import { dayOfMinute } from '../../ui/gantt/index.ts';
import { Button, type Column, Link, Section, Status, Table, useFormat } from '../../ui/index.ts';
import { myWorkTexts } from './my-work-texts.ts';
import styles from './plan.module.css';
import { stateTexts } from './state-texts.ts';

const mostShown = 12;

interface MyActivity {
  readonly projectId: string;
  readonly projectKey: string;
  readonly projectTitle: string;
  readonly uid: number;
  readonly version: number;
  readonly name: string;
  readonly finish: number | null;
  readonly percentComplete: number;
  readonly state: 'not-started' | 'in-progress' | 'completed';
  readonly isCritical: boolean;
  readonly isLate: boolean;
  readonly canEdit: boolean;
}

/** Activities that I am assigned to in running projects, the late ones first; done with one press. */
export function MyActivities() {
  const texts = useText(myWorkTexts);
  const states = useText(stateTexts);
  const language = useLanguage();
  const format = useFormat();
  const write = useWrite();
  const { value } = useRead(acrossProjectsOperations.myActivities, { query: {} });
  if (value === undefined || value.rows.length === 0) return null;
  const complete = ({ projectId, uid, version, name }: MyActivity) =>
    void write(
      planningOperations.edit,
      {
        parameters: { id: projectId },
        body: { language, since: 0, edits: [{ kind: 'set', uid, version, patch: { percentComplete: 100 } }] },
      },
      { said: texts.completed(name) },
    );
  const columns: readonly Column<MyActivity>[] = [
    {
      name: 'activity',
      label: texts.activity,
      isHead: true,
      cell: ({ name, projectKey, projectTitle }) => (
        <>
          {name} <Link to={`/projects/${projectKey}/plan`}>{projectTitle}</Link>
        </>
      ),
    },
    {
      name: 'finish',
      label: texts.finish,
      isFigure: true,
      cell: ({ finish, isLate }) => (
        <span className={isLate ? styles.critical : undefined}>
          {finish === null ? '—' : format.day(dayOfMinute(finish))}
        </span>
      ),
    },
    {
      name: 'state',
      label: texts.state,
      cell: ({ state, isLate, percentComplete }) =>
        isLate ? (
          <Status colour="red">{texts.late}</Status>
        ) : (
          `${states[state]}${state === 'in-progress' ? ` ${Math.round(percentComplete)} %` : ''}`
        ),
    },
    {
      name: 'done',
      label: texts.done,
      isLabelHidden: true,
      cell: (row) => (
        <Button kind="quiet" reason={row.canEdit ? undefined : texts.locked} onClick={() => complete(row)}>
          {texts.done}
        </Button>
      ),
    },
  ];
  return (
    <Section title={texts.title} note={texts.note}>
      <Table
        label={texts.title}
        columns={columns}
        rows={value.rows.slice(0, mostShown)}
        keyOf={({ projectId, uid }) => `${projectId} ${uid}`}
      />
      {value.rows.length > mostShown ? (
        <p className={styles.quiet}>{texts.more(value.rows.length - mostShown)}</p>
      ) : null}
    </Section>
  );
}
