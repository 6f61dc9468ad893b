import {
  type ControlView,
  controlOperations,
  governanceOperations,
  type OfficeView,
  type ProjectClass,
  type Setting,
  settings,
} from '@regie/contracts/governance';
import { useState } from 'react';
import { useRead, useWrite } from '../../api/index.ts';
import { useLanguage, useOption, useText } from '../../language/index.ts';
import { ChoiceField, FormDialog, LongTextField } from '../../ui/index.ts';
import { PreviewLine } from './preview-line.tsx';
import { texts } from './texts.ts';

/** Sets a control otherwise than the model says, for one class or all, with its effect shown beforehand. */
export function ControlDialog({
  office,
  control,
  onClose,
}: {
  office: OfficeView;
  control: ControlView;
  onClose: () => void;
}) {
  const text = useText(texts);
  const option = useOption();
  const language = useLanguage();
  const write = useWrite();
  const [projectClass, setProjectClass] = useState<ProjectClass | null>(null);
  const [setting, setSetting] = useState<Setting | null>(control.cells.b.setting);
  const [reason, setReason] = useState('');
  const fitting = settings.filter((each) => control.kind === 'action' || each !== 'reserve');
  const wish = {
    control: control.code,
    ...(setting === null ? {} : { setting }),
    ...(projectClass === null ? {} : { class: projectClass }),
  };
  const preview = useRead(
    governanceOperations.preview,
    { parameters: { id: office.id }, query: wish },
    { keepsFormer: true },
  );
  const save = async () => {
    return await write(
      controlOperations.set,
      {
        parameters: { id: office.id, control: control.code },
        body: { class: projectClass, setting, reason },
      },
      { said: text.saved, showsProblem: true },
    );
  };
  return (
    <FormDialog
      title={text.setTitle(control.title[language])}
      onClose={onClose}
      submitLabel={text.save}
      onSubmit={save}
    >
      <p>{control.asks[language]}</p>
      <ChoiceField
        label={text.projectClass}
        value={projectClass ?? 'all'}
        options={[
          { value: 'all', label: text.allClasses },
          { value: 'a', label: text.classes.a },
          { value: 'b', label: text.classes.b },
          { value: 'c', label: text.classes.c },
        ]}
        onChange={(next) => setProjectClass(next === 'a' || next === 'b' || next === 'c' ? next : null)}
        hasNone={false}
      />
      <ChoiceField
        label={text.setting}
        value={setting ?? 'standard'}
        options={[
          { value: 'standard', label: text.standard },
          ...fitting.map((value) => ({ value, label: option('control-setting', value) })),
        ]}
        onChange={(next) => setSetting(settings.find((each) => each === next) ?? null)}
        hasNone={false}
      />
      <LongTextField
        label={text.reason}
        help={text.reasonHelp}
        value={reason}
        onChange={setReason}
        longest={2000}
        isRequired
      />
      <PreviewLine preview={preview.value} />
    </FormDialog>
  );
}
