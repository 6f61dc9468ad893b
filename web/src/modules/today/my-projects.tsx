import type { ProjectView } from '@regie/contracts/projects';
import { useOption, useText } from '../../language/index.ts';
import { type Column, Link, Section, Status, Table, useFormat } from '../../ui/index.ts';
import { texts } from './texts.ts';
import styles from './today.module.css';

/** The projects that I lead and that run. */
export function MyProjects({ projects, total }: { projects: readonly ProjectView[]; total: number }) {
  const text = useText(texts);
  const option = useOption();
  const format = useFormat();
  const columns: readonly Column<ProjectView>[] = [
    {
      name: 'project',
      label: text.project,
      isHead: true,
      cell: (project) => (
        <>
          <Link to={`/projects/${project.key}`}>{project.title}</Link>{' '}
          <span className={styles.detail}>{project.parentTitle}</span>
        </>
      ),
    },
    {
      name: 'health',
      label: text.health,
      cell: (project) => (
        <Status colour={project.reportedHealth}>{option('health', project.reportedHealth)}</Status>
      ),
    },
    { name: 'phase', label: text.phase, isMinor: true, cell: (project) => option('phase', project.phase) },
    {
      name: 'ends',
      label: text.ends,
      isFigure: true,
      cell: ({ endsOn }) => (endsOn === null ? '—' : format.day(endsOn)),
    },
  ];
  return (
    <Section
      title={text.myProjects}
      aside={
        total > 0 && (
          <Link to="/projects" search={{ filter: 'managerId = me' }}>
            {text.all(total)}
          </Link>
        )
      }
    >
      {projects.length === 0 ? (
        <p className={styles.detail}>{text.noProjects}</p>
      ) : (
        <Table label={text.myProjects} columns={columns} rows={projects} keyOf={(project) => project.id} />
      )}
    </Section>
  );
}
