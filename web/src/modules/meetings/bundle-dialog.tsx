import { agendaOperations } from '@regie/contracts/meetings';
import { useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useLanguage, useText } from '../../language/index.ts';
import { Button, ChoiceField, Dialog } from '../../ui/index.ts';
import { FileProgress } from '../records/index.ts';
import { agendaTexts } from './agenda-texts.ts';

/** Has one PDF made of all papers; it can be left alone meanwhile. */
export function BundleDialog({ meetingId, onClose }: { meetingId: string; onClose: () => void }) {
  const text = useText(agendaTexts);
  const write = useWrite();
  const screenLanguage = useLanguage();
  const [language, setLanguage] = useState(screenLanguage);
  const [isBusy, setBusy] = useState(false);
  const [jobId, setJobId] = useState<string>();
  const make = async () => {
    setBusy(true);
    const request = { parameters: { id: meetingId }, body: { language } };
    const answer = await write(agendaOperations.makeBundle, request);
    setBusy(false);
    if (answer.value !== undefined) setJobId(answer.value.job.id);
  };
  return (
    <Dialog
      title={text.bundleTitle}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{text.close}</Button>
          <Button kind="primary" isBusy={isBusy} onClick={() => void make()}>
            {text.make}
          </Button>
        </>
      }
    >
      <p>{text.bundleLead}</p>
      <ChoiceField
        label={text.language}
        hasNone={false}
        value={language}
        options={[
          { value: 'nl', label: 'Nederlands' },
          { value: 'en', label: 'English' },
        ]}
        onChange={(value) => setLanguage(value ?? screenLanguage)}
      />
      {jobId !== undefined && <FileProgress key={jobId} jobId={jobId} />}
    </Dialog>
  );
}
