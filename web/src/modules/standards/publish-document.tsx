import { documentOperations, type ProjectDocument } from '@regie/contracts/standards';
import { useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useLanguage, useOption, useText } from '../../language/index.ts';
import { FormDialog, LongTextField, Status } from '../../ui/index.ts';
import { projectDocumentTexts } from './project-document-texts.ts';
import { sayIn } from './say-in.ts';

/** Publishes what a document says now; what is required and missing is said, and does not hold it up. */
export function PublishDocument({ document, onClose }: { document: ProjectDocument; onClose: () => void }) {
  const text = useText(projectDocumentTexts);
  const language = useLanguage();
  const option = useOption();
  const write = useWrite();
  const [reason, setReason] = useState('');
  const { kind, deviations, project, versions } = document;
  const after = versions[0]?.number ?? 0;
  const missing = deviations.map(({ title }) => sayIn(title, language)).join(', ');
  const publish = async () =>
    await write(
      documentOperations.publish,
      { parameters: { id: project.id, kind }, body: { after, reason } },
      { said: text.published(after + 1), showsProblem: true },
    );
  return (
    <FormDialog
      title={text.publishTitle(option('document-kind', kind), after + 1)}
      submitLabel={text.publishNumber(after + 1)}
      onSubmit={publish}
      onClose={onClose}
    >
      <p>{text.publishLead}</p>
      {missing !== '' && (
        <p>
          <Status colour="amber">{text.misses(missing)}</Status>
        </p>
      )}
      <LongTextField
        label={text.reason}
        value={reason}
        onChange={setReason}
        longest={1000}
        isRequired
        isFocused
      />
    </FormDialog>
  );
}
