import {
  briefWritingOperations,
  type DocumentUse,
  documentOperations,
  type ProjectDocumentKind,
} from '@regie/contracts/standards';
import { type Read, useRead } from '../../api/index.ts';
import { useLanguage, useOption, useText } from '../../language/index.ts';
import { type Column, ErrorState, Link, type Search, Section, SkeletonRows, Table } from '../../ui/index.ts';
import { documentTexts } from './document-texts.ts';
import { sayIn } from './say-in.ts';

/** How the template of the brief is used: which projects write theirs here, and what each leaves empty or out. */
export function BriefUse() {
  const read = useRead(briefWritingOperations.listDeviations, {});
  return <Uses read={read} kind="brief" opens={{ tab: 'brief' }} />;
}

/** The same of any other document of projects. */
export function ProjectDocumentUse({ kind }: { kind: ProjectDocumentKind }) {
  const read = useRead(documentOperations.listUse, { query: { kind } });
  return <Uses read={read} kind={kind} opens={{ tab: 'documents', kind }} />;
}

function Uses({
  read: { value, problem, isLoading, refresh },
  kind,
  opens,
}: {
  read: Read<{ readonly rows: readonly DocumentUse[] }>;
  kind: 'brief' | ProjectDocumentKind;
  opens: Search;
}) {
  const text = useText(documentTexts);
  const option = useOption();
  const language = useLanguage();
  const rows = value?.rows ?? [];
  const title = text.use(option('document-kind', kind));
  const deviating = rows.filter(({ deviations }) => deviations.length > 0).length;
  const columns: readonly Column<DocumentUse>[] = [
    {
      name: 'project',
      label: text.project,
      isHead: true,
      cell: ({ key, title: project }) => (
        <Link to={`/projects/${key}`} search={opens}>
          {project}
        </Link>
      ),
    },
    {
      name: 'filled',
      label: text.filled,
      isFigure: true,
      cell: ({ required, deviations }) => `${required - deviations.length} / ${required}`,
    },
    {
      name: 'deviation',
      label: text.deviation,
      cell: ({ deviations }) =>
        deviations
          .map((deviation) => {
            const said = sayIn(deviation.title, language);
            return deviation.kind === 'empty' ? said : `${said} (${deviation.reason ?? text.unexplained})`;
          })
          .join(', ') || text.none,
    },
  ];
  return (
    <Section title={title} {...(rows.length === 0 ? {} : { note: text.usedBy(rows.length, deviating) })}>
      {problem !== undefined && <ErrorState problem={problem} onRetry={refresh} />}
      {isLoading && <SkeletonRows count={3} />}
      {value !== undefined && rows.length === 0 && <p>{text.noUse}</p>}
      {rows.length > 0 && <Table label={title} columns={columns} rows={rows} keyOf={({ id }) => id} />}
    </Section>
  );
}
