import type { Reason, Verdict } from '@regie/contracts';
import type { ControlCode } from '@regie/contracts/governance';
import { useLanguage, useOption, useText } from '../../language/index.ts';
import { Button } from '../../ui/index.ts';
import styles from './governance-note.module.css';
import { texts } from './texts.ts';
import type { Ways } from './use-ways.tsx';

const briefControl: ControlCode = 'brief-approved';

/** Why an act is not free, what to do about it, and the ways past it that the reader has. */
export function ReasonList({ verdict, ways }: { verdict: Verdict; ways: Ways }) {
  return (
    <ul className={styles.reasons}>
      {verdict.reasons.map((reason) => (
        <ReasonLine key={reason.code} reason={reason} ways={ways} />
      ))}
    </ul>
  );
}

function ReasonLine({ reason, ways }: { reason: Reason; ways: Ways }) {
  const text = useText(texts);
  const language = useLanguage();
  const option = useOption();
  const { control, who } = reason;
  if (control === undefined) return <li>{reason.text[language]}</li>;
  const approve = reason.code === briefControl ? ways.approve : undefined;
  const isWaivable = control.isWaivable && who.length > 0;
  return (
    <li>
      {reason.text[language]} {control.remedy[language]} ({text.article(control.article)})
      {(approve !== undefined || isWaivable) && (
        <div className={styles.ways}>
          {approve !== undefined && <Button onClick={approve}>{text.approveBrief}</Button>}
          {isWaivable && (
            <Button onClick={() => ways.waive(reason)}>
              {text.askWaiver}: {who.map((role) => option('role', role)).join(', ')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
