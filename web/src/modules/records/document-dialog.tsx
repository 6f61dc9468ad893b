import type { Language } from '@regie/contracts';
import type { JobView } from '@regie/contracts/records';
import { useState } from 'react';
import { useLanguage, useText } from '../../language/index.ts';
import { Button, ChoiceField, Dialog } from '../../ui/index.ts';
import { FileProgress } from './file-progress.tsx';
import styles from './register.module.css';
import { registerTexts } from './texts.ts';

/** Has a document made in a language; it can be left alone meanwhile. */
export function DocumentDialog({
  title,
  lead,
  onMake,
  onClose,
}: {
  title: string;
  lead: string;
  /** Asks for the document; undefined where that was refused. */
  onMake: (language: Language) => Promise<JobView | undefined>;
  onClose: () => void;
}) {
  const text = useText(registerTexts);
  const screenLanguage = useLanguage();
  const [language, setLanguage] = useState(screenLanguage);
  const [isBusy, setBusy] = useState(false);
  const [jobId, setJobId] = useState<string>();
  const make = async () => {
    setBusy(true);
    const job = await onMake(language);
    setBusy(false);
    if (job !== undefined) setJobId(job.id);
  };
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{text.close}</Button>
          <Button kind="primary" isBusy={isBusy} onClick={() => void make()}>
            {text.makeDocument}
          </Button>
        </>
      }
    >
      <div className={styles.stacked}>
        <p>{lead}</p>
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
      </div>
    </Dialog>
  );
}
