import { type Reason, trust } from '@regie/contracts';
import { type ControlCode, controlCodes, governanceOperations } from '@regie/contracts/governance';
import { useState } from 'react';
import { useRead } from '../../api/index.ts';
import { useLanguage, useOption, useText } from '../../language/index.ts';
import { Button, ErrorState, Section, SkeletonRows } from '../../ui/index.ts';
import { ApproveBrief } from './approve-brief.tsx';
import { AskWaiver } from './ask-waiver.tsx';
import styles from './governance-note.module.css';
import { OutcomeStatus } from './outcome-status.tsx';
import { texts } from './texts.ts';

const briefControl: ControlCode = 'brief-approved';

/** Why an act is not free, what to do about it, and the ways past it that the reader has. */
function ReasonLine({
  reason,
  onWaive,
  onApprove,
}: {
  reason: Reason;
  onWaive: () => void;
  /** Undefined where the reader may not approve the brief. */
  onApprove: (() => void) | undefined;
}) {
  const text = useText(texts);
  const language = useLanguage();
  const option = useOption();
  const { control, who } = reason;
  if (control === undefined) return <li>{reason.text[language]}</li>;
  const isApprovable = reason.code === briefControl && onApprove !== undefined;
  const isWaivable = control.isWaivable && who.length > 0;
  return (
    <li>
      {reason.text[language]} {control.remedy[language]} ({text.article(control.article)})
      {(isApprovable || isWaivable) && (
        <div className={styles.ways}>
          {isApprovable && <Button onClick={onApprove}>{text.approveBrief}</Button>}
          {isWaivable && (
            <Button onClick={onWaive}>
              {text.askWaiver}: {who.map((role) => option('role', role)).join(', ')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

/** Which office governs a project and why, and what each next act would meet, before anybody clicks. */
export function GovernanceNote({ recordId, sponsorId }: { recordId: string; sponsorId: string | null }) {
  const text = useText(texts);
  const option = useOption();
  const language = useLanguage();
  const [waiving, setWaiving] = useState<Reason>();
  const [isApproving, setApproving] = useState(false);
  const { value, problem, isLoading, refresh } = useRead(governanceOperations.explain, {
    parameters: { id: recordId },
  });
  const words = trust<Readonly<Record<string, string>>>(text.acts);
  const office = value?.office ?? null;
  const met = value?.acts.filter(({ verdict }) => verdict.outcome !== 'allowed') ?? [];
  const waived = controlCodes.find((code) => code === waiving?.code);
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
            <ul className={styles.reasons}>
              {verdict.reasons.map((reason) => (
                <ReasonLine
                  key={reason.code}
                  reason={reason}
                  onWaive={() => setWaiving(reason)}
                  onApprove={value?.mayApproveBrief === true ? () => setApproving(true) : undefined}
                />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {waived !== undefined && (
        <AskWaiver
          scopeId={recordId}
          control={waived}
          title={waiving?.control?.title[language] ?? waived}
          onClose={() => setWaiving(undefined)}
        />
      )}
      {isApproving && (
        <ApproveBrief projectId={recordId} sponsorId={sponsorId} onClose={() => setApproving(false)} />
      )}
    </Section>
  );
}
