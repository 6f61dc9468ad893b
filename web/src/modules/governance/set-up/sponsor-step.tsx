import type { Problem } from '@regie/contracts';
import { charterOperations } from '@regie/contracts/governance';
import { useState } from 'react';
import { useWrite } from '../../../api/index.ts';
import { useLanguage, useText } from '../../../language/index.ts';
import { Button, PersonField, problemAt, RefusalNote, Section } from '../../../ui/index.ts';
import { usePeople } from '../../records/index.ts';
import { CommitmentList } from './commitment-list.tsx';
import { CharterLink } from './purpose-step.tsx';
import styles from './set-up.module.css';
import type { SetUpPart } from './set-up-part.ts';
import { setUpTexts } from './set-up-texts.ts';
import { useCharterSave } from './use-charter-save.ts';

/** Who wants the PMO, what was promised, and the approval of the charter. */
export function SponsorStep({ setUp }: SetUpPart) {
  const text = useText(setUpTexts);
  const language = useLanguage();
  const { charter, mayManage } = setUp;
  const people = usePeople();
  const write = useWrite();
  const save = useCharterSave(setUp);
  const [problem, setProblem] = useState<Problem>();
  const isAsked = charter?.state === 'asked';
  const isDraft = charter?.state === 'draft';
  const reason = !mayManage ? text.readOnly : isAsked ? text.purpose.waits : undefined;
  const name = async (sponsorId: string | null) =>
    setProblem((await save({ sponsorId }, text.saved)).problem);
  const ask = async () => {
    if (charter === null) return;
    const { id, version } = charter;
    const request = { parameters: { id }, version };
    const answer = await write(charterOperations.askApproval, request, {
      said: text.sponsor.asked,
      showsProblem: true,
    });
    setProblem(answer.problem);
  };
  return (
    <>
      <p className={styles.why}>{text.sponsor.why}</p>
      <div className={styles.form}>
        <PersonField
          label={text.sponsor.sponsor}
          help={text.sponsor.sponsorHelp}
          value={charter?.sponsorId ?? null}
          people={people}
          onChange={(id) => void name(id)}
          error={problemAt(problem, 'body.sponsorId', language)}
          reason={reason}
        />
      </div>
      <Section title={text.sponsor.commitments}>
        <CommitmentList setUp={setUp} />
      </Section>
      <p role="status">{text.sponsor.states[charter?.state ?? 'none']}</p>
      <RefusalNote problem={problem} shownAt={['body.sponsorId']} />
      {mayManage && isDraft && (
        <Button kind="primary" onClick={() => void ask()}>
          {text.sponsor.ask}
        </Button>
      )}
      {charter !== null && charter.state !== 'approved' && <p className={styles.why}>{text.sponsor.paper}</p>}
      <CharterLink setUp={setUp} />
    </>
  );
}
