import { holds, useMe } from '../../api/index.ts';
import { useLanguage, useText } from '../../language/index.ts';
import { Button, EmptyState, useGoTo } from '../../ui/index.ts';
import {
  findReason,
  NewRecordDialog,
  Register,
  readField,
  useAdding,
  useFieldSet,
  useListQuery,
  useValueContext,
} from '../records/index.ts';
import { riskTexts } from './texts.ts';
import { useRiskKind } from './use-risk-kind.ts';

const asked = ['title', 'category', 'ownerId'];
const withoutProject = ['projectTitle'];
const noNames = {};

/** The register of risks: of everything that may be seen, or of one project. */
export function RiskList({ projectScope }: { readonly projectScope?: string }) {
  const texts = useText(riskTexts);
  const language = useLanguage();
  const me = useMe();
  const goTo = useGoTo();
  const kind = useRiskKind();
  const list = useListQuery(kind, projectScope);
  const fields = useFieldSet(kind);
  const context = useValueContext(noNames);
  const [isAdding, setAdding] = useAdding();
  const reason = holds(me, kind.createPermission)
    ? findReason(list.rows.can, kind.operations.create.id, language)
    : texts.noRole;
  const add = (
    <Button kind="primary" icon="plus" reason={reason} onClick={() => setAdding(true)}>
      {texts.newRisk}
    </Button>
  );
  return (
    <>
      <Register
        kind={kind}
        label={texts.risks}
        list={list}
        add={add}
        onAdd={reason === undefined ? () => setAdding(true) : undefined}
        empty={
          <EmptyState title={texts.noRisks} action={add}>
            {texts.noRisksDetail}
          </EmptyState>
        }
        {...(projectScope === undefined ? {} : { scopeId: projectScope, hidden: withoutProject })}
      />
      {isAdding ? (
        <NewRecordDialog
          kind={kind}
          title={texts.newRisk}
          fields={fields}
          asked={asked}
          context={context}
          scopeId={projectScope}
          onClose={() => setAdding(false)}
          onMade={(record) => {
            setAdding(false);
            goTo(`/risks/${String(readField(record, 'key') ?? record.id)}`);
          }}
        />
      ) : null}
    </>
  );
}
