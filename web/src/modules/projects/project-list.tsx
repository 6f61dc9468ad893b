import { useText } from '../../language/index.ts';
import { RecordList } from '../records/index.ts';
import { projectKind } from './project-kind.tsx';
import { projectTexts } from './texts.ts';

const asked = ['title', 'code', 'managerId', 'sponsorId', 'startsOn', 'endsOn'];

/** The register of projects: of everything that may be seen, or below one place of the tree. */
export function ProjectList({ scope }: { readonly scope?: string }) {
  const { words } = useText(projectTexts);
  return <RecordList kind={projectKind} words={words} asked={asked} scopeId={scope} />;
}
