import { type TagUse, tagOperations } from '@regie/contracts/records';
import { useState } from 'react';
import { useRead } from '../../api/index.ts';
import { useTerm, useText } from '../../language/index.ts';
import {
  ButtonLink,
  type Column,
  EmptyState,
  ErrorState,
  IconButton,
  Menu,
  PageHeader,
  SkeletonRows,
  Table,
  Tag,
  useFormat,
} from '../../ui/index.ts';
import { RemoveTag, RenameTag } from './tag-dialogs.tsx';
import { tagsTexts } from './texts.ts';

interface Opened {
  readonly tag: TagUse;
  readonly to: 'rename' | 'remove';
}

function TagTable({
  rows,
  onOpen,
}: {
  readonly rows: readonly TagUse[];
  readonly onOpen: (opened: Opened) => void;
}) {
  const texts = useText(tagsTexts);
  const term = useTerm();
  const format = useFormat();
  const columns: readonly Column<TagUse>[] = [
    { name: 'name', label: texts.name, isHead: true, cell: ({ name }) => <Tag>{name}</Tag> },
    { name: 'count', label: texts.count, isFigure: true, cell: ({ count }) => format.number(count) },
    {
      name: 'actions',
      label: texts.actions,
      isLabelHidden: true,
      isFigure: true,
      cell: (tag) => (
        <Menu
          label={texts.more(tag.name)}
          target={<IconButton icon="more" label={texts.more(tag.name)} />}
          groups={[
            {
              items: [
                { label: texts.rename, onChoose: () => onOpen({ tag, to: 'rename' }) },
                { label: texts.remove, onChoose: () => onOpen({ tag, to: 'remove' }) },
              ],
            },
          ]}
        />
      ),
    },
  ];
  return <Table label={term('tags')} columns={columns} rows={rows} keyOf={({ name }) => name} />;
}

/** Every tag in use, to be renamed, joined with another or taken away everywhere. */
export function TagsPage() {
  const texts = useText(tagsTexts);
  const term = useTerm();
  const { value, problem, isLoading, refresh } = useRead(tagOperations.list, {});
  const [opened, setOpened] = useState<Opened>();
  const rows = value?.rows ?? [];
  const close = () => setOpened(undefined);
  return (
    <>
      <PageHeader
        title={term('tags')}
        lede={value === undefined ? undefined : rows.length === 0 ? texts.ledeEmpty : texts.lede(rows.length)}
      />
      {problem !== undefined && <ErrorState problem={problem} onRetry={refresh} />}
      {isLoading && <SkeletonRows count={4} />}
      {value !== undefined && rows.length === 0 && (
        <EmptyState title={texts.empty} action={<ButtonLink to="/projects">{texts.toProjects}</ButtonLink>}>
          {texts.emptyDetail}
        </EmptyState>
      )}
      {rows.length > 0 && <TagTable rows={rows} onOpen={setOpened} />}
      {opened?.to === 'rename' && <RenameTag tag={opened.tag} known={rows} onClose={close} />}
      {opened?.to === 'remove' && <RemoveTag tag={opened.tag} onClose={close} />}
    </>
  );
}
