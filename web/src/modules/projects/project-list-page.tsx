import { useTerm } from '../../language/index.ts';
import { PageHeader } from '../../ui/index.ts';
import { ProjectLede } from './project-lede.tsx';
import { ProjectList } from './project-list.tsx';

/** All projects that may be seen. */
export function ProjectListPage() {
  const term = useTerm();
  return (
    <>
      <PageHeader title={term('plural.project')} lede={<ProjectLede />} />
      <ProjectList />
    </>
  );
}
