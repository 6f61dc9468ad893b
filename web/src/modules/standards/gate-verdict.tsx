import type { Verdict } from '@regie/contracts';
import type { GateShown } from '@regie/contracts/standards';
import { useLanguage, useText } from '../../language/index.ts';
import { OutcomeStatus } from '../governance/index.ts';
import { gateTexts } from './gate-texts.ts';
import styles from './standards.module.css';

/** What controls say of going on and of deciding, before anybody clicks. */
export function GateVerdict({ shown: { can } }: { shown: GateShown }) {
  const text = useText(gateTexts);
  return (
    <>
      <Met label={text.meets} verdict={can['projects.pass-phase']} />
      <Met label={text.decidingMeets} verdict={can['gates.decide']} />
    </>
  );
}

function Met({ label, verdict }: { label: string; verdict: Verdict | undefined }) {
  const text = useText(gateTexts);
  const language = useLanguage();
  if (verdict === undefined || verdict.outcome === 'allowed') return null;
  return (
    <div className={styles.changed}>
      <span>
        <strong>{label}</strong> <OutcomeStatus outcome={verdict.outcome} />
        <ul className={styles.lines}>
          {verdict.reasons.map(({ code, text: says, control }) => (
            <li key={code}>
              {says[language]} {control?.remedy[language]}
              {control !== undefined && ` (${text.article(control.article)})`}
            </li>
          ))}
        </ul>
      </span>
    </div>
  );
}
