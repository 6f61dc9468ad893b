import { trust } from '@regie/contracts';
import { governanceOperations } from '@regie/contracts/governance';
import { useRead } from '../../api/index.ts';
import { useOption, useText } from '../../language/index.ts';
import { ErrorState, Section, SkeletonRows } from '../../ui/index.ts';
import styles from './governance-note.module.css';
import { OutcomeStatus } from './outcome-status.tsx';
import { ReasonList } from './reason-list.tsx';
import { texts } from './texts.ts';
import { useWays } from './use-ways.tsx';

/** Which office governs a project and why, and what each next act would meet, before anybody clicks. */
export function GovernanceNote({ recordId, sponsorId }: { recordId: string; sponsorId: string | null }) {
  const text = useText(texts);
  const option = useOption();
  const { value, problem, isLoading, refresh } = useRead(governanceOperations.explain, {
    parameters: { id: recordId },
  });
  const words = trust<Readonly<Record<string, string>>>(text.acts);
  const office = value?.office ?? null;
  const met = value?.acts.filter(({ verdict }) => verdict.outcome !== 'allowed') ?? [];
  const ways = useWays(recordId, sponsorId, value?.mayApproveBrief === true);
  return (
    <Section title={text.governance}>
      {problem !== undefined && <ErrorState problem={problem} onRetry={refresh} />}
      {isLoading && <SkeletonRows count={2} />}
      {value !== undefined && office === null && <p>{text.ungoverned}</p>}
      {office !== null && (
        <p>
          {text.governedBy(
            office.title,
            option('office-model', office.model),
            office.scopeTitle,
            office.candidates,
          )}
        </p>
      )}
      {office !== null && met.length === 0 && <p>{text.nothing}</p>}
      <ul className={styles.acts}>
        {met.map(({ act, verdict }) => (
          <li key={act} className={styles.act}>
            <p className={styles.head}>
              <strong>{words[act] ?? act}</strong> <OutcomeStatus outcome={verdict.outcome} />
            </p>
            <ReasonList verdict={verdict} ways={ways} />
          </li>
        ))}
      </ul>
      {ways.dialog}
    </Section>
  );
}
