import {
  governanceOperations,
  type Model,
  models,
  type OfficeView,
  officeOperations,
} from '@regie/contracts/governance';
import { useState } from 'react';
import { useRead, useWrite } from '../../api/index.ts';
import { useLocale, useOption, useText } from '../../language/index.ts';
import { DayField, FormDialog, LongTextField, RadioField } from '../../ui/index.ts';
import { BrokenTable } from './broken-table.tsx';
import { LookBack } from './look-back.tsx';
import { PreviewLine } from './preview-line.tsx';
import { texts } from './texts.ts';

/** Switches the model of an office: first what it would change, then from when and why. */
export function ModelDialog({ office, onClose }: { office: OfficeView; onClose: () => void }) {
  const text = useText(texts);
  const option = useOption();
  const { today } = useLocale();
  const write = useWrite();
  const [model, setModel] = useState<Model>(office.model);
  const [from, setFrom] = useState<string | null>(today);
  const [reason, setReason] = useState('');
  const preview = useRead(
    governanceOperations.preview,
    { parameters: { id: office.id }, query: { model } },
    { keepsFormer: true },
  );
  const introduce = async () => {
    if (from === null) return 'open' as const;
    return await write(
      officeOperations.switchModel,
      { parameters: { id: office.id }, version: office.version, body: { model, from, reason } },
      { said: text.introduced, showsProblem: true },
    );
  };
  return (
    <FormDialog
      title={text.changeModel}
      width={760}
      onClose={onClose}
      submitLabel={text.introduce}
      onSubmit={introduce}
    >
      {(at) => (
        <>
          <RadioField
            label={text.model}
            value={model}
            options={models.map((value) => ({
              value,
              label: option('office-model', value),
              help: text.modelMeans[value],
            }))}
            onChange={setModel}
          />
          <PreviewLine preview={preview.value} />
          {preview.value !== undefined && preview.value.rows.length === 0 && <p>{text.previewNone}</p>}
          {preview.value !== undefined && preview.value.rows.length > 0 && (
            <BrokenTable label={text.preview} rows={preview.value.rows} />
          )}
          <LookBack key={model} officeId={office.id} model={model} />
          <DayField label={text.from} value={from} onChange={setFrom} error={at('body.from')} isRequired />
          <LongTextField
            label={text.reason}
            help={text.reasonHelp}
            value={reason}
            onChange={setReason}
            longest={2000}
            isRequired
          />
        </>
      )}
    </FormDialog>
  );
}
