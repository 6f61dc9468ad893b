import {
  documentOperations,
  type ProjectDocument,
  type ProjectDocumentKind,
} from '@regie/contracts/standards';
import { useState } from 'react';
import { useRead, useWrite } from '../../api/index.ts';
import { useOption, useText } from '../../language/index.ts';
import { Button, ErrorState, SkeletonRows, Status } from '../../ui/index.ts';
import { DocumentDialog } from '../records/index.ts';
import { DocumentParts } from './document-parts.tsx';
import { DocumentVersions } from './document-versions.tsx';
import { projectDocumentTexts } from './project-document-texts.ts';
import { PublishDocument } from './publish-document.tsx';
import { WhichTemplate } from './which-template.tsx';
import { writingTexts } from './writing-texts.ts';

/** One document of a project: by which template, what is written, and what was published of it. */
export function ProjectDocumentView({ projectId, kind }: { projectId: string; kind: ProjectDocumentKind }) {
  const { value, problem, isLoading, refresh } = useRead(documentOperations.show, {
    parameters: { id: projectId, kind },
  });
  return (
    <>
      {problem !== undefined && <ErrorState problem={problem} onRetry={refresh} />}
      {isLoading && <SkeletonRows count={6} />}
      {value !== undefined && <Shown document={value} />}
    </>
  );
}

function Shown({ document }: { document: ProjectDocument }) {
  const text = useText(projectDocumentTexts);
  const says = useText(writingTexts);
  const option = useOption();
  const write = useWrite();
  /** The version that a PDF is made of; `now` for what stands there. */
  const [printing, setPrinting] = useState<number | 'now'>();
  const [isPublishing, setPublishing] = useState(false);
  const { kind, isBegun, isChanged, mayWrite } = document;
  const title = option('document-kind', kind);
  const parameters = { id: document.project.id, kind };
  const number = printing === 'now' || printing === undefined ? null : printing;
  return (
    <>
      <WhichTemplate
        title={title}
        document={document}
        notBegun={text.notBegun}
        mayWrite={mayWrite}
        mayNameUnits={mayWrite && !document.isBriefApproved}
        onRenew={() => void write(documentOperations.renew, { parameters }, { said: text.renewed })}
        buttons={
          <>
            {isBegun && (
              <Button icon="download" onClick={() => setPrinting('now')}>
                {says.pdf}
              </Button>
            )}
            {mayWrite && isChanged && <Button onClick={() => setPublishing(true)}>{text.publish}</Button>}
          </>
        }
        standing={isBegun && <Published document={document} />}
      />
      <DocumentParts
        document={document}
        mayWrite={mayWrite}
        onSave={async (code, body, said) =>
          await write(
            documentOperations.writePart,
            { parameters: { ...parameters, code }, body },
            { said, showsProblem: true },
          )
        }
      />
      {document.versions.length > 0 && <DocumentVersions document={document} onPrint={setPrinting} />}
      {isPublishing && <PublishDocument document={document} onClose={() => setPublishing(false)} />}
      {printing !== undefined && (
        <DocumentDialog
          title={text.pdfTitle(title)}
          lead={number === null ? text.pdfNow : text.pdfLead(number)}
          onMake={async (language) =>
            (await write(documentOperations.makePdf, { parameters, body: { language, number } })).value?.job
          }
          onClose={() => setPrinting(undefined)}
        />
      )}
    </>
  );
}

/** Whether what stands there is what was published last. */
function Published({ document: { versions, isChanged } }: { document: ProjectDocument }) {
  const text = useText(projectDocumentTexts);
  const [newest] = versions;
  return (
    <li>
      {newest === undefined ? (
        <Status colour="grey">{text.neverPublished}</Status>
      ) : (
        <Status colour={isChanged ? 'grey' : 'blue'}>
          {isChanged ? text.changedSince(newest.number) : text.asVersion(newest.number)}
        </Status>
      )}
    </li>
  );
}
