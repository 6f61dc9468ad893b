import { registers } from '@regie/contracts/registers';
import { riskFields } from '@regie/contracts/risks';
import { type TemplateView, templateOperations } from '@regie/contracts/shared/templates';
import { useState } from 'react';
import { holdsEverywhere, useMe, useRead, useWrite } from '../../api/index.ts';
import { useTerm, useText } from '../../language/index.ts';
import {
  ButtonLink,
  type Column,
  EmptyState,
  ErrorState,
  FormDialog,
  IconButton,
  Menu,
  PageHeader,
  SkeletonRows,
  Table,
  TextField,
} from '../../ui/index.ts';
import { templateTexts } from './texts.ts';

function fieldsOf(type: TemplateView['recordType']) {
  return type === 'risk' ? riskFields : registers[type].fields;
}

function RenameTemplate({ template, onClose }: { template: TemplateView; onClose: () => void }) {
  const texts = useText(templateTexts);
  const write = useWrite();
  const [name, setName] = useState(template.name);
  const { id, version } = template;
  const save = async () =>
    await write(
      templateOperations.change,
      { parameters: { id }, version, body: { name } },
      { showsProblem: true },
    );
  return (
    <FormDialog
      title={texts.renameTitle(template.name)}
      submitLabel={texts.save}
      reason={name.trim() === '' ? texts.nameless : undefined}
      onSubmit={save}
      onClose={onClose}
    >
      <TextField label={texts.name} isFocused longest={80} value={name} onChange={setName} />
    </FormDialog>
  );
}

/** What is done with one template, by whose it is. */
function TemplateMenu({ template, onRename }: { template: TemplateView; onRename: () => void }) {
  const texts = useText(templateTexts);
  const write = useWrite();
  const maySeeTo = holdsEverywhere(useMe(), 'standard.write');
  const { id, version, name, isShared, isMine } = template;
  if (isShared && !maySeeTo) return null;
  const share = () =>
    void write(
      templateOperations.change,
      { parameters: { id }, version, body: { isShared: !isShared } },
      { said: isShared ? texts.unshared(name) : texts.shared(name) },
    );
  const remove = () =>
    void write(templateOperations.remove, { parameters: { id } }, { said: texts.removed(name) });
  const canSwitch = maySeeTo && isMine;
  return (
    <Menu
      label={texts.more(name)}
      target={<IconButton icon="more" label={texts.more(name)} />}
      groups={[
        {
          items: [
            { label: texts.rename, onChoose: onRename },
            ...(canSwitch ? [{ label: isShared ? texts.unshare : texts.share, onChoose: share }] : []),
          ],
        },
        { items: [{ label: texts.remove, isDanger: true, onChoose: remove }] },
      ]}
    />
  );
}

function TemplateTable({
  rows,
  onRename,
}: {
  rows: readonly TemplateView[];
  onRename: (template: TemplateView) => void;
}) {
  const texts = useText(templateTexts);
  const term = useTerm();
  const holdsOf = ({ recordType, values }: TemplateView) =>
    Object.entries(fieldsOf(recordType))
      .filter(([name]) => name in values)
      .map(([, field]) => term(field.term))
      .join(', ');
  const columns: readonly Column<TemplateView>[] = [
    { name: 'name', label: texts.name, isHead: true, cell: ({ name }) => name },
    { name: 'type', label: texts.type, cell: ({ recordType }) => term(recordType) },
    { name: 'holds', label: texts.holds, isMinor: true, cell: holdsOf },
    {
      name: 'whose',
      label: texts.whose,
      cell: ({ isShared }) => (isShared ? texts.everybody : texts.mine),
    },
    {
      name: 'actions',
      label: texts.actions,
      isLabelHidden: true,
      isFigure: true,
      cell: (template) => <TemplateMenu template={template} onRename={() => onRename(template)} />,
    },
  ];
  return <Table label={texts.title} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}

/** The templates that are offered to this reader: those for everybody, and their own. */
export function TemplatesPage() {
  const texts = useText(templateTexts);
  const { value, problem, isLoading, refresh } = useRead(templateOperations.list, {});
  const [renaming, setRenaming] = useState<TemplateView>();
  const rows = value?.rows ?? [];
  const shared = rows.filter(({ isShared }) => isShared).length;
  const lede = rows.length === 0 ? texts.ledeEmpty : texts.lede(shared, rows.length - shared);
  return (
    <>
      <PageHeader title={texts.title} lede={value === undefined ? undefined : lede} />
      {problem !== undefined && <ErrorState problem={problem} onRetry={refresh} />}
      {isLoading && <SkeletonRows count={3} />}
      {value !== undefined && rows.length === 0 && (
        <EmptyState title={texts.empty} action={<ButtonLink to="/risks">{texts.toRisks}</ButtonLink>}>
          {texts.emptyDetail}
        </EmptyState>
      )}
      {rows.length > 0 && <TemplateTable rows={rows} onRename={setRenaming} />}
      {renaming !== undefined && (
        <RenameTemplate template={renaming} onClose={() => setRenaming(undefined)} />
      )}
    </>
  );
}
