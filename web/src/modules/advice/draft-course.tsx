import type { RecommendationView } from '@regie/contracts/advice';
import { documentTemplateOperations } from '@regie/contracts/standards';
import { workflowOperations } from '@regie/contracts/workflows';
import { useRead } from '../../api/index.ts';
import { useLanguage, useOption, useText } from '../../language/index.ts';
import { Link } from '../../ui/index.ts';
import { adviceTexts } from './advice-texts.ts';

type Accepted = Pick<RecommendationView, 'id' | 'key'>;

/** Where the draft of an accepted recommendation was worked out, or where that can be done. */
export function DraftCourse({ recommendation }: { recommendation: RecommendationView }) {
  const { kind } = recommendation;
  if (kind === 'template') return <TemplateCourse accepted={recommendation} />;
  return kind === 'workflow' ? <WorkflowCourse accepted={recommendation} /> : null;
}

function TemplateCourse({ accepted: { id, key } }: { accepted: Accepted }) {
  const text = useText(adviceTexts);
  const option = useOption();
  const { value } = useRead(documentTemplateOperations.list, {});
  const draft = value?.drafts.find((one) => one.id === id);
  if (value === undefined || draft === undefined) return null;
  const path = '/document-templates';
  const { workedOut } = draft;
  if (workedOut !== null) {
    const { kind, number, scopeId, placeTitle } = workedOut;
    const place = scopeId === null ? null : (placeTitle ?? text.ofUnit);
    return (
      <Link to={path} search={{ kind }}>
        {text.inTemplate(option('document-kind', kind), place, number)}
      </Link>
    );
  }
  if (!value.mayPublish && value.places.length === 0) return null;
  return (
    <Link to={path} search={{ kind: draft.kind ?? undefined, draft: key }}>
      {text.workOut.template}
    </Link>
  );
}

function WorkflowCourse({ accepted: { id, key } }: { accepted: Accepted }) {
  const text = useText(adviceTexts);
  const language = useLanguage();
  const { value } = useRead(workflowOperations.list, {});
  const draft = value?.drafts.find((one) => one.id === id);
  if (value === undefined || draft === undefined) return null;
  const path = '/workflows';
  const { workedOut } = draft;
  if (workedOut !== null) {
    const { nl = '', en = '' } = workedOut.name ?? {};
    const name = (language === 'nl' ? nl || en : en || nl) || text.ofOther;
    return <Link to={path}>{text.inWorkflow(name, workedOut.number)}</Link>;
  }
  if (value.places.length === 0) return null;
  return (
    <Link to={path} search={{ draft: key }}>
      {text.workOut.workflow}
    </Link>
  );
}
