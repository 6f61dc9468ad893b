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
import { projectKind } from './project-kind.tsx';
import { projectTexts } from './texts.ts';

const asked = ['title', 'code', 'managerId', 'sponsorId', 'startsOn', 'endsOn'];
const noNames = {};

/** The register of projects: of everything that may be seen, or below one place of the tree. */
export function ProjectList({ scope }: { readonly scope?: string }) {
  const texts = useText(projectTexts);
  const language = useLanguage();
  const me = useMe();
  const goTo = useGoTo();
  const list = useListQuery(projectKind, scope);
  const fields = useFieldSet(projectKind);
  const context = useValueContext(noNames);
  const [isAdding, setAdding] = useAdding();
  const reason = holds(me, projectKind.createPermission)
    ? findReason(list.rows.can, projectKind.operations.create.id, language)
    : texts.noRole;
  const add = (
    <Button kind="primary" icon="plus" reason={reason} onClick={() => setAdding(true)}>
      {texts.newProject}
    </Button>
  );
  return (
    <>
      <Register
        kind={projectKind}
        label={texts.projects}
        list={list}
        add={add}
        onAdd={reason === undefined ? () => setAdding(true) : undefined}
        empty={
          <EmptyState title={texts.noProjects} action={add}>
            {texts.noProjectsDetail}
          </EmptyState>
        }
        {...(scope === undefined ? {} : { scopeId: scope })}
      />
      {isAdding ? (
        <NewRecordDialog
          kind={projectKind}
          title={texts.newProject}
          fields={fields}
          asked={asked}
          context={context}
          scopeId={scope}
          onClose={() => setAdding(false)}
          onMade={(record) => {
            setAdding(false);
            goTo(`/projects/${String(readField(record, 'key') ?? record.id)}`);
          }}
        />
      ) : null}
    </>
  );
}
