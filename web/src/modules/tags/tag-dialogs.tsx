import { isSameTag, longestTag, readTags } from '@regie/contracts';
import { type TagUse, tagOperations } from '@regie/contracts/records';
import { useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { FormDialog, TextField } from '../../ui/index.ts';
import { tagsTexts } from './texts.ts';

interface TagDialog {
  readonly tag: TagUse;
  readonly onClose: () => void;
}

/** Another name on every record; that of another tag joins the two. */
export function RenameTag({ tag, known, onClose }: TagDialog & { readonly known: readonly TagUse[] }) {
  const texts = useText(tagsTexts);
  const write = useWrite();
  const [draft, setDraft] = useState(tag.name);
  const read = readTags(draft);
  const [typed] = read;
  const other = known.find(({ name }) => name !== tag.name && isSameTag(name, typed ?? ''));
  const to = other?.name ?? typed;
  const reason = read.length !== 1 || to === tag.name ? texts.nameless : undefined;
  const save = async () =>
    to === undefined
      ? ('open' as const)
      : await write(
          tagOperations.replace,
          { body: { from: tag.name, to } },
          { said: texts.renamed(tag.name, to), showsProblem: true },
        );
  return (
    <FormDialog
      title={texts.renameTitle(tag.name)}
      submitLabel={other === undefined ? texts.renameVerb : texts.joinVerb}
      reason={reason}
      onSubmit={save}
      onClose={onClose}
    >
      <TextField
        label={texts.newName}
        help={texts.newNameHelp}
        isFocused
        longest={longestTag}
        value={draft}
        onChange={setDraft}
      />
      <p role="status">{reason === undefined && to !== undefined ? texts.joins(to, tag.count) : ''}</p>
    </FormDialog>
  );
}

export function RemoveTag({ tag, onClose }: TagDialog) {
  const texts = useText(tagsTexts);
  const write = useWrite();
  const remove = async () =>
    await write(
      tagOperations.replace,
      { body: { from: tag.name, to: null } },
      { said: texts.removed(tag.name), showsProblem: true },
    );
  return (
    <FormDialog
      title={texts.removeTitle(tag.name)}
      submitLabel={texts.removeVerb}
      onSubmit={remove}
      onClose={onClose}
    >
      <p>{texts.removes(tag.count)}</p>
    </FormDialog>
  );
}
