import { planningOperations } from '@regie/contracts/planning';
import { useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useLanguage, useText } from '../../language/index.ts';
import { Button, ChoiceField, Dialog } from '../../ui/index.ts';
import { FileProgress } from '../records/index.ts';
import { exportTexts } from './export-texts.ts';

const formats = ['mspdi', 'xlsx', 'csv'] as const;

/** Makes a file of the plan, in a job, so that a large one can be left alone. */
export function PlanExportDialog({
  projectId,
  onClose,
}: {
  readonly projectId: string;
  readonly onClose: () => void;
}) {
  const texts = useText(exportTexts);
  const write = useWrite();
  const screenLanguage = useLanguage();
  const [format, setFormat] = useState<(typeof formats)[number]>('mspdi');
  const [language, setLanguage] = useState(screenLanguage);
  const [isBusy, setBusy] = useState(false);
  const [jobId, setJobId] = useState<string>();
  const make = async () => {
    setBusy(true);
    const answer = await write(planningOperations.export, {
      parameters: { id: projectId },
      body: { format, language },
    });
    setBusy(false);
    if (answer.value !== undefined) setJobId(answer.value.job.id);
  };
  return (
    <Dialog
      title={texts.title}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{jobId === undefined ? texts.cancel : texts.done}</Button>
          <Button kind="primary" isBusy={isBusy} onClick={() => void make()}>
            {texts.makeFile}
          </Button>
        </>
      }
    >
      <p>{texts.lead}</p>
      <ChoiceField
        label={texts.format}
        hasNone={false}
        value={format}
        options={formats.map((value) => ({ value, label: texts.formats[value] }))}
        onChange={(value) => setFormat(value ?? 'mspdi')}
      />
      {format === 'mspdi' ? null : (
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
      )}
      {jobId === undefined ? null : <FileProgress key={jobId} jobId={jobId} />}
    </Dialog>
  );
}
