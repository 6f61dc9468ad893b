import { type TemplateType, type TemplateView, templateOperations } from '@regie/contracts/shared/templates';
import { useState } from 'react';
import { holdsEverywhere, useMe, useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { CheckField, FormDialog, TextField } from '../../ui/index.ts';
import { templateTexts } from './texts.ts';

/** Keeps what is written in a record as a template for new ones. */
export function SaveTemplate({
  recordType,
  title,
  values,
  labels,
  onClose,
}: {
  readonly recordType: TemplateType;
  readonly title: string;
  readonly values: TemplateView['values'];
  /** Of the fields that the template will hold. */
  readonly labels: readonly string[];
  readonly onClose: () => void;
}) {
  const texts = useText(templateTexts);
  const write = useWrite();
  const maySeeTo = holdsEverywhere(useMe(), 'standard.write');
  const [name, setName] = useState(title.slice(0, 80));
  const [isShared, setShared] = useState(false);
  const save = async () =>
    await write(
      templateOperations.save,
      { body: { recordType, name, isShared, values } },
      { said: texts.kept(name), showsProblem: true },
    );
  return (
    <FormDialog
      title={texts.keepTitle(title)}
      submitLabel={texts.keep}
      reason={name.trim() === '' ? texts.nameless : undefined}
      onSubmit={save}
      onClose={onClose}
    >
      <p>{texts.keepLede(labels.join(', '))}</p>
      <TextField label={texts.name} isFocused longest={80} value={name} onChange={setName} />
      {maySeeTo && (
        <CheckField
          label={texts.isShared}
          help={texts.sharedHelp}
          isChecked={isShared}
          onChange={setShared}
        />
      )}
    </FormDialog>
  );
}
