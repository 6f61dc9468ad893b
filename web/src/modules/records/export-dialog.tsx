import type { ListQuery } from '@regie/contracts';
import { jobOperations } from '@regie/contracts/records';
import { useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useLanguage, useText } from '../../language/index.ts';
import { Button, ChoiceField, Dialog, useFormat } from '../../ui/index.ts';
import type { NamedField } from './field-set.ts';
import { FileProgress } from './file-progress.tsx';
import type { RecordKind } from './record-kind.ts';
import styles from './register.module.css';
import { registerTexts } from './texts.ts';

interface ExportDialogProps {
  readonly kind: RecordKind;
  readonly query: ListQuery;
  readonly total: number;
  readonly fields: readonly NamedField[];
  readonly shown: readonly string[];
  readonly onClose: () => void;
}

/** Makes a file of the list as it is filtered, in a job, so that a large one can be left alone. */
export function ExportDialog({ kind, query, total, fields, shown, onClose }: ExportDialogProps) {
  const texts = useText(registerTexts);
  const format = useFormat();
  const write = useWrite();
  const screenLanguage = useLanguage();
  const [file, setFile] = useState<'csv' | 'xlsx'>('xlsx');
  const [language, setLanguage] = useState(screenLanguage);
  const [isAll, setAll] = useState(false);
  const [jobId, setJobId] = useState<string>();
  const make = async () => {
    const columns = isAll ? fields.map(({ name }) => name) : [...shown];
    const answer = await write(jobOperations.export, {
      body: { recordType: kind.recordType, format: file, language, columns, query },
    });
    if (answer.value !== undefined) setJobId(answer.value.job.id);
  };
  return (
    <Dialog
      title={texts.exportTitle}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{jobId === undefined ? texts.cancel : texts.done}</Button>
          <Button kind="primary" onClick={() => void make()}>
            {texts.makeFile}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        <p>{texts.exportLead(format.number(total))}</p>
        <ChoiceField
          label={texts.format}
          hasNone={false}
          value={file}
          options={[
            { value: 'xlsx', label: texts.xlsx },
            { value: 'csv', label: texts.csv },
          ]}
          onChange={(value) => setFile(value ?? 'xlsx')}
        />
        <ChoiceField
          label={texts.language}
          hasNone={false}
          value={language}
          options={[
            { value: 'nl', label: 'Nederlands' },
            { value: 'en', label: 'English' },
          ]}
          onChange={(value) => setLanguage(value ?? screenLanguage)}
        />
        <ChoiceField
          label={texts.exportColumns}
          hasNone={false}
          value={isAll ? 'all' : 'shown'}
          options={[
            { value: 'shown', label: texts.shownColumns },
            { value: 'all', label: texts.allColumns },
          ]}
          onChange={(value) => setAll(value === 'all')}
        />
        <p className={styles.help}>{texts.noFormulas}</p>
        {jobId === undefined ? null : <FileProgress key={jobId} jobId={jobId} />}
      </div>
    </Dialog>
  );
}
