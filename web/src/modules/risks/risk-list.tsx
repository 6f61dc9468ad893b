import { useText } from '../../language/index.ts';
import { RecordList } from '../records/index.ts';
import { riskTexts } from './texts.ts';
import { useRiskKind } from './use-risk-kind.ts';

const asked = ['title', 'category', 'ownerId'];
const withoutProject = ['projectTitle'];

/** The register of risks: of everything that may be seen, or of one project. */
export function RiskList({ projectScope }: { readonly projectScope?: string }) {
  const { words } = useText(riskTexts);
  return (
    <RecordList
      kind={useRiskKind()}
      words={words}
      asked={asked}
      scopeId={projectScope}
      hidden={withoutProject}
    />
  );
}
