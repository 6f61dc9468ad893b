import type { Gate } from '@regie/contracts/standards';
import { useLanguage, useOption, useText } from '../../language/index.ts';
import { Tag } from '../../ui/index.ts';
import { lifeCycleTexts } from './life-cycle-texts.ts';
import { sayIn } from './say-in.ts';
import styles from './standards.module.css';

/** What a gate asks: whom it is for, its criteria with who answers each, and its documents. */
export function GateCard({ gate }: { gate: Gate }) {
  const text = useText(lifeCycleTexts);
  const language = useLanguage();
  const option = useOption();
  const classes = gate.classes.map((one) => one.toUpperCase()).join(', ');
  return (
    <>
      <p className={styles.about}>
        {text.opens}: {option('phase', gate.opens)} · {text.classes}: {classes || '—'} · {text.quorum}:{' '}
        {text.reviewers(gate.quorum)}
      </p>
      <ul className={styles.lines}>
        {gate.criteria.map(({ code, weight, text: says, fact }) => (
          <li key={code}>
            <Tag>{text.weights[weight]}</Tag> {sayIn(says, language)}{' '}
            <span className={styles.by}>{fact === null ? text.reviewer : text.facts[fact]}</span>
          </li>
        ))}
        {gate.documents.map(({ code, name }) => (
          <li key={`document ${code}`}>
            <Tag>{text.documents}</Tag> {sayIn(name, language)}
          </li>
        ))}
      </ul>
    </>
  );
}
