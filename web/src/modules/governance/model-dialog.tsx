import type { Problem } from '@regie/contracts';
import {
  governanceOperations,
  type Model,
  models,
  type OfficeView,
  officeOperations,
} from '@regie/contracts/governance';
import { useId, useState } from 'react';
import { useRead, useWrite } from '../../api/index.ts';
import { useLanguage, useLocale, useOption, useText } from '../../language/index.ts';
import {
  Button,
  DayField,
  Dialog,
  Form,
  LongTextField,
  problemAt,
  RadioField,
  RefusalNote,
} from '../../ui/index.ts';
import { BrokenTable } from './broken-table.tsx';
import { LookBack } from './look-back.tsx';
import { PreviewLine } from './preview-line.tsx';
import { texts } from './texts.ts';

/** Switches the model of an office: first what it would change, then from when and why. */
export function ModelDialog({ office, onClose }: { office: OfficeView; onClose: () => void }) {
  const text = useText(texts);
  const option = useOption();
  const language = useLanguage();
  const { today } = useLocale();
  const write = useWrite();
  const form = useId();
  const [model, setModel] = useState<Model>(office.model);
  const [from, setFrom] = useState<string | null>(today);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const preview = useRead(
    governanceOperations.preview,
    { parameters: { id: office.id }, query: { model } },
    { keepsFormer: true },
  );
  const introduce = async () => {
    if (from === null) return;
    const answer = await write(
      officeOperations.switchModel,
      { parameters: { id: office.id }, version: office.version, body: { model, from, reason } },
      { said: text.introduced, showsProblem: true },
    );
    setProblem(answer.problem);
    if (answer.problem === undefined) onClose();
  };
  return (
    <Dialog
      title={text.changeModel}
      width={760}
      isOpen
      onClose={onClose}
      footer={
        <Button type="submit" form={form} kind="primary">
          {text.introduce}
        </Button>
      }
    >
      <Form id={form} onSubmit={introduce}>
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
        <DayField
          label={text.from}
          value={from}
          onChange={setFrom}
          error={problemAt(problem, 'body.from', language)}
          isRequired
        />
        <LongTextField
          label={text.reason}
          help={text.reasonHelp}
          value={reason}
          onChange={setReason}
          longest={2000}
          isRequired
        />
        <RefusalNote problem={problem} shownAt={['body.from']} />
      </Form>
    </Dialog>
  );
}
