import { briefWritingOperations, type DeviatingBrief } from '@regie/contracts/standards';
import { useRead } from '../../api/index.ts';
import { useLanguage, useText } from '../../language/index.ts';
import { type Column, ErrorState, Link, Section, SkeletonRows, Table } from '../../ui/index.ts';
import { documentTexts } from './document-texts.ts';
import { sayIn } from './say-in.ts';

/** How the template of the brief is used: which projects write theirs here, and what each leaves empty or out. */
export function BriefUse() {
  const text = useText(documentTexts);
  const language = useLanguage();
  const { value, problem, isLoading, refresh } = useRead(briefWritingOperations.listDeviations, {});
  const rows = value?.rows ?? [];
  const deviating = rows.filter(({ deviations }) => deviations.length > 0).length;
  const columns: readonly Column<DeviatingBrief>[] = [
    {
      name: 'project',
      label: text.project,
      isHead: true,
      cell: ({ key, title }) => (
        <Link to={`/projects/${key}`} search={{ tab: 'brief' }}>
          {title}
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
          .map(({ title, kind, reason }) => {
            const said = sayIn(title, language);
            return kind === 'empty' ? said : `${said} (${reason ?? text.unexplained})`;
          })
          .join(', ') || text.none,
    },
  ];
  return (
    <Section title={text.use} {...(rows.length === 0 ? {} : { note: text.usedBy(rows.length, deviating) })}>
      {problem !== undefined && <ErrorState problem={problem} onRetry={refresh} />}
      {isLoading && <SkeletonRows count={3} />}
      {value !== undefined && rows.length === 0 && <p>{text.noUse}</p>}
      {rows.length > 0 && <Table label={text.use} columns={columns} rows={rows} keyOf={({ id }) => id} />}
    </Section>
  );
}
