import { type BriefShown, briefWritingOperations } from '@regie/contracts/standards';
import { useState } from 'react';
import { useRead, useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { Button, ErrorState, SkeletonRows, Status } from '../../ui/index.ts';
import { DocumentDialog } from '../records/index.ts';
import { briefTexts } from './brief-texts.ts';
import { DocumentParts } from './document-parts.tsx';
import { WhichTemplate } from './which-template.tsx';
import { writingTexts } from './writing-texts.ts';

/** The brief of a project: which template applies and why, and its parts. */
export function BriefTab({ projectId }: { projectId: string }) {
  const { value, problem, isLoading, refresh } = useRead(briefWritingOperations.show, {
    parameters: { id: projectId },
  });
  return (
    <>
      {problem !== undefined && <ErrorState problem={problem} onRetry={refresh} />}
      {isLoading && <SkeletonRows count={6} />}
      {value !== undefined && <Brief brief={value} />}
    </>
  );
}

function Brief({ brief }: { brief: BriefShown }) {
  const text = useText(briefTexts);
  const says = useText(writingTexts);
  const write = useWrite();
  const [isMaking, setMaking] = useState(false);
  const { id } = brief.project;
  const parameters = { id };
  const mayWrite = brief.mayWrite && !brief.isApproved;
  return (
    <>
      <WhichTemplate
        document={brief}
        notBegun={text.notBegun}
        mayWrite={mayWrite}
        mayNameUnits={mayWrite}
        onRenew={() => void write(briefWritingOperations.renew, { parameters }, { said: text.renewed })}
        buttons={
          brief.isBegun && (
            <Button icon="download" onClick={() => setMaking(true)}>
              {says.pdf}
            </Button>
          )
        }
        standing={
          brief.isApproved && (
            <li>
              <Status colour="blue">{text.approved}</Status>
            </li>
          )
        }
      />
      <DocumentParts
        document={brief}
        mayWrite={mayWrite}
        onSave={async (code, body, said) =>
          await write(
            briefWritingOperations.writePart,
            { parameters: { id, code }, body },
            { said, showsProblem: true },
          )
        }
      />
      {isMaking && (
        <DocumentDialog
          title={text.pdfTitle}
          lead={text.pdfLead}
          onMake={async (language) =>
            (await write(briefWritingOperations.makePdf, { parameters, body: { language } })).value?.job
          }
          onClose={() => setMaking(false)}
        />
      )}
    </>
  );
}
