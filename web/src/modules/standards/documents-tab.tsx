import { type DocumentStanding, documentOperations, projectDocumentKinds } from '@regie/contracts/standards';
import { useRead } from '../../api/index.ts';
import { useOption, useText } from '../../language/index.ts';
import {
  Button,
  type Column,
  ErrorState,
  Link,
  Section,
  SkeletonRows,
  Status,
  Table,
  useFormat,
  useSearchState,
} from '../../ui/index.ts';
import { projectDocumentTexts } from './project-document-texts.ts';
import { ProjectDocumentView } from './project-document-view.tsx';

/** The documents of a project besides its brief: how each stands, and one of them to write in. */
export function DocumentsTab({ projectId, path }: { projectId: string; path: string }) {
  const text = useText(projectDocumentTexts);
  const [search, setSearch] = useSearchState();
  const kind = projectDocumentKinds.find((one) => one === search['kind']);
  if (kind === undefined) return <AllDocuments projectId={projectId} path={path} />;
  const back = () => setSearch({ kind: undefined, from: undefined, to: undefined }, true);
  return (
    <>
      <div>
        <Button kind="quiet" icon="chevron-left" onClick={back}>
          {text.back}
        </Button>
      </div>
      <ProjectDocumentView key={kind} projectId={projectId} kind={kind} />
    </>
  );
}

function AllDocuments({ projectId, path }: { projectId: string; path: string }) {
  const text = useText(projectDocumentTexts);
  const option = useOption();
  const format = useFormat();
  const { value, problem, isLoading, refresh } = useRead(documentOperations.list, {
    parameters: { id: projectId },
  });
  const names = value?.names ?? {};
  const columns: readonly Column<DocumentStanding>[] = [
    {
      name: 'kind',
      label: text.kind,
      isHead: true,
      cell: ({ kind }) => (
        <Link to={path} search={{ tab: 'documents', kind }}>
          {option('document-kind', kind)}
        </Link>
      ),
    },
    { name: 'standing', label: text.standing, cell: (row) => <Standing row={row} /> },
    {
      name: 'filled',
      label: text.filled,
      isFigure: true,
      cell: ({ isBegun, required, deviations }) => (isBegun ? `${required - deviations} / ${required}` : '—'),
    },
    {
      name: 'written',
      label: text.written,
      isMinor: true,
      cell: ({ writtenById, writtenOn }) =>
        writtenById === null || writtenOn === null
          ? '—'
          : `${names[writtenById] ?? '…'}, ${format.day(writtenOn)}`,
    },
  ];
  return (
    <Section title={text.all} note={text.note}>
      {problem !== undefined && <ErrorState problem={problem} onRetry={refresh} />}
      {isLoading && <SkeletonRows count={5} />}
      {value !== undefined && (
        <Table label={text.all} columns={columns} rows={value.rows} keyOf={({ kind }) => kind} />
      )}
    </Section>
  );
}

function Standing({ row }: { row: DocumentStanding }) {
  const text = useText(projectDocumentTexts);
  const format = useFormat();
  const { isBegun, isBehind, number, publishedOn } = row;
  if (isBehind) return <Status colour="amber">{text.newer}</Status>;
  if (number !== null && publishedOn !== null) {
    return <Status colour="blue">{text.version(number, format.day(publishedOn))}</Status>;
  }
  return <Status colour="grey">{isBegun ? text.draft : text.notBegunYet}</Status>;
}
