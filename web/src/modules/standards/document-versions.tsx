import { type DocumentVersion, documentOperations, type ProjectDocument } from '@regie/contracts/standards';
import { useRead } from '../../api/index.ts';
import { useLanguage, useText } from '../../language/index.ts';
import {
  Button,
  ChoiceField,
  type Column,
  ErrorState,
  Section,
  SkeletonRows,
  Table,
  useFormat,
  useSearchState,
} from '../../ui/index.ts';
import { type ComparedPart, compareParts, type PartDifference } from './compare-parts.ts';
import { projectDocumentTexts } from './project-document-texts.ts';
import { sayIn } from './say-in.ts';
import styles from './standards.module.css';

/** What was published of a document, and what one version says otherwise than another. */
export function DocumentVersions({
  document,
  onPrint,
}: {
  document: ProjectDocument;
  onPrint: (number: number) => void;
}) {
  const text = useText(projectDocumentTexts);
  const format = useFormat();
  const columns: readonly Column<DocumentVersion>[] = [
    { name: 'number', label: text.number, isHead: true, cell: ({ number }) => number },
    { name: 'reason', label: text.reason, cell: ({ reason }) => reason },
    {
      name: 'deviations',
      label: text.deviations,
      isMinor: true,
      isFigure: true,
      cell: (one) => one.deviations,
    },
    {
      name: 'by',
      label: text.by,
      isMinor: true,
      cell: ({ publishedById }) => document.names[publishedById] ?? '…',
    },
    { name: 'on', label: text.on, isFigure: true, cell: ({ publishedOn }) => format.day(publishedOn) },
    {
      name: 'pdf',
      label: text.pdf,
      isLabelHidden: true,
      cell: ({ number }) => (
        <Button kind="quiet" aria-label={text.pdfOf(number)} onClick={() => onPrint(number)}>
          {text.pdf}
        </Button>
      ),
    },
  ];
  return (
    <>
      <Section title={text.versions}>
        <Table
          label={text.versions}
          columns={columns}
          rows={document.versions}
          keyOf={({ number }) => String(number)}
        />
      </Section>
      <Comparison document={document} />
    </>
  );
}

const now = 'now';

/** By what stands in the address, else the newest version against what stands there now, or what it came after. */
function useCompared({ versions, isChanged }: ProjectDocument) {
  const [search, setSearch] = useSearchState();
  const numbers = versions.map(({ number }) => String(number));
  const known = new Set([...numbers, now]);
  const given = (value: string | undefined, otherwise: string) =>
    value !== undefined && known.has(value) ? value : otherwise;
  const later = isChanged ? now : (numbers[0] ?? now);
  const earlier = (isChanged ? numbers[0] : numbers[1]) ?? numbers[0] ?? now;
  return { from: given(search['from'], earlier), to: given(search['to'], later), numbers, setSearch };
}

function Comparison({ document }: { document: ProjectDocument }) {
  const text = useText(projectDocumentTexts);
  const { from, to, numbers, setSearch } = useCompared(document);
  const options = [
    { value: now, label: text.now },
    ...numbers.map((number) => ({ value: number, label: text.versionShort(Number(number)) })),
  ];
  return (
    <Section title={text.compare}>
      <div className={styles.compared}>
        <ChoiceField
          label={text.from}
          value={from}
          options={options}
          onChange={(value) => setSearch({ from: value ?? undefined })}
          hasNone={false}
        />
        <ChoiceField
          label={text.to}
          value={to}
          options={options}
          onChange={(value) => setSearch({ to: value ?? undefined })}
          hasNone={false}
        />
      </div>
      <Differences
        document={document}
        from={from}
        to={to}
        labelOf={(which) => options.find(({ value }) => value === which)?.label ?? which}
      />
    </Section>
  );
}

function useParts({ project, kind, parts }: ProjectDocument, which: string) {
  const { value, problem, refresh } = useRead(
    documentOperations.showVersion,
    { parameters: { id: project.id, kind, number: which } },
    { isEnabled: which !== now },
  );
  const shown: readonly ComparedPart[] | undefined = which === now ? parts : value?.parts;
  return { shown, problem, refresh };
}

function Differences({
  document,
  from,
  to,
  labelOf,
}: {
  document: ProjectDocument;
  from: string;
  to: string;
  labelOf: (which: string) => string;
}) {
  const text = useText(projectDocumentTexts);
  const language = useLanguage();
  const earlier = useParts(document, from);
  const later = useParts(document, to);
  const failed = earlier.problem === undefined ? later : earlier;
  if (failed.problem !== undefined) return <ErrorState problem={failed.problem} onRetry={failed.refresh} />;
  if (earlier.shown === undefined || later.shown === undefined) return <SkeletonRows count={2} />;
  const rows = compareParts(earlier.shown, later.shown);
  const say = (part: ComparedPart | undefined) => {
    if (part === undefined) return '—';
    const reason = part.leftOutReason;
    return part.text.trim() || (reason === null ? '—' : text.leftOut(reason));
  };
  const columns: readonly Column<PartDifference>[] = [
    { name: 'part', label: text.part, isHead: true, cell: ({ title }) => sayIn(title, language) },
    {
      name: 'before',
      label: labelOf(from),
      cell: ({ before }) => <span className={styles.prose}>{say(before)}</span>,
    },
    {
      name: 'after',
      label: labelOf(to),
      cell: ({ after }) => <span className={styles.prose}>{say(after)}</span>,
    },
  ];
  if (rows.length === 0) return <p>{text.same}</p>;
  return <Table label={text.compare} columns={columns} rows={rows} keyOf={({ code }) => code} />;
}
