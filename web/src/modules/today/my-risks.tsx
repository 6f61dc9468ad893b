import type { RiskView } from '@regie/contracts/risks';
import { useText } from '../../language/index.ts';
import { type Column, Link, Section, Table, useFormat } from '../../ui/index.ts';
import { reviewDays } from './reviews.ts';
import { texts } from './texts.ts';
import styles from './today.module.css';

/** The filter that finds them. */
export const myOpenRisks = 'ownerId = me and status in (open, active)';
const mostShown = 8;

/** My open risks that nobody looked at for a while, the highest score first. */
export function MyRisks({ risks }: { risks: readonly RiskView[] }) {
  const text = useText(texts);
  const format = useFormat();
  const columns: readonly Column<RiskView>[] = [
    {
      name: 'risk',
      label: text.risk,
      isHead: true,
      cell: (risk) => (
        <>
          <Link to={`/risks/${risk.key}`}>{risk.title}</Link>{' '}
          <span className={styles.detail}>{risk.projectTitle}</span>
        </>
      ),
    },
    { name: 'score', label: text.score, isFigure: true, cell: ({ score }) => score ?? '—' },
    {
      name: 'reviewed',
      label: text.reviewed,
      isFigure: true,
      cell: ({ reviewedOn }) => (reviewedOn === null ? text.neverReviewed : format.day(reviewedOn)),
    },
  ];
  return (
    <Section
      title={text.myRisks}
      note={text.myRisksNote(reviewDays)}
      aside={
        risks.length > mostShown && (
          <Link to="/risks" search={{ filter: myOpenRisks, sort: 'reviewedOn' }}>
            {text.all(risks.length)}
          </Link>
        )
      }
    >
      {risks.length === 0 ? (
        <p className={styles.detail}>{text.noRisks}</p>
      ) : (
        <Table
          label={text.myRisks}
          columns={columns}
          rows={risks.slice(0, mostShown)}
          keyOf={(risk) => risk.id}
        />
      )}
    </Section>
  );
}
