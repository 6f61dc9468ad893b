import { trust } from '@regie/contracts';
import { type ControlCode, controlCodes, governanceOperations } from '@regie/contracts/governance';
import { useState } from 'react';
import { useRead } from '../../api/index.ts';
import { useLanguage, useOption, useTerm, useText } from '../../language/index.ts';
import { Button, ErrorState, Section, SkeletonRows } from '../../ui/index.ts';
import { AskWaiver } from './ask-waiver.tsx';
import styles from './governance-note.module.css';
import { OutcomeStatus } from './outcome-status.tsx';
import { texts } from './texts.ts';

/** Which office governs a project and why, and what each next act would meet, before anybody clicks. */
export function GovernanceNote({ recordId }: { recordId: string }) {
  const text = useText(texts);
  const option = useOption();
  const language = useLanguage();
  const term = useTerm();
  const [waiving, setWaiving] = useState<ControlCode>();
  const { value, problem, isLoading, refresh } = useRead(governanceOperations.explain, {
    parameters: { id: recordId },
  });
  const words = trust<Readonly<Record<string, string>>>(text.acts);
  const office = value?.office ?? null;
  const met = value?.acts.filter(({ verdict }) => verdict.outcome !== 'allowed') ?? [];
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
              {verdict.reasons.map(({ code, text: says, who, control }) => (
                <li key={code}>
                  {says[language]} <code>{code}</code>
                  {control !== undefined && (
                    <>
                      {' '}
                      ({text.article(control.article)}) {control.remedy[language]}
                      {control.isWaivable && who.length > 0 && (
                        <Button
                          kind="quiet"
                          onClick={() => setWaiving(controlCodes.find((known) => known === code))}
                        >
                          {text.askWaiver}: {who.map((role) => term(`role.${role}`)).join(', ')}
                        </Button>
                      )}
                    </>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {waiving !== undefined && (
        <AskWaiver scopeId={recordId} control={waiving} onClose={() => setWaiving(undefined)} />
      )}
    </Section>
  );
}
