import { useText } from '../../language/index.ts';
import { PageHeader } from '../../ui/index.ts';
import { ProjectLede } from './project-lede.tsx';
import { ProjectList } from './project-list.tsx';
import { projectTexts } from './texts.ts';

/** All projects that may be seen. */
export function ProjectListPage() {
  const texts = useText(projectTexts);
  return (
    <>
      <PageHeader title={texts.projects} lede={<ProjectLede />} />
      <ProjectList />
    </>
  );
}
