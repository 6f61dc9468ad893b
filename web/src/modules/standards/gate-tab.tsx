import { type GateShown, gateOperations } from '@regie/contracts/standards';
import { useState } from 'react';
import { useRead, useWrite } from '../../api/index.ts';
import { useLanguage, useText } from '../../language/index.ts';
import { Button, ErrorState, Section, SkeletonRows, useFormat } from '../../ui/index.ts';
import { GateDays } from '../year/index.ts';
import { AskReview } from './ask-review.tsx';
import { DecideGate } from './decide-gate.tsx';
import { EvidenceTable } from './evidence-table.tsx';
import { gateTexts } from './gate-texts.ts';
import { GateVerdict } from './gate-verdict.tsx';
import { GiveView } from './give-view.tsx';
import { PastReviews } from './past-reviews.tsx';
import { ReviewerTable } from './reviewer-table.tsx';
import { sayIn } from './say-in.ts';
import styles from './standards.module.css';

/** The next gate of a project: how it stands, who reviews it, and how earlier ones were decided. */
export function GateTab({ projectId }: { projectId: string }) {
  const text = useText(gateTexts);
  const language = useLanguage();
  const { value, problem, isLoading, refresh } = useRead(gateOperations.show, {
    parameters: { id: projectId },
  });
  return (
    <>
      {problem !== undefined && <ErrorState problem={problem} onRetry={refresh} />}
      {isLoading && <SkeletonRows count={5} />}
      {value !== undefined && value.gate === null && (
        <Section title={text.noneTitle} aside={value.may.withdraw && <Withdraw shown={value} />}>
          <p>
            {value.project.phase === 'closure'
              ? text.last
              : text.notForClass(value.project.class.toUpperCase())}
          </p>
        </Section>
      )}
      {value !== undefined && value.gate !== null && (
        <>
          <Section title={text.next(sayIn(value.gate.title, language))} note={text.version(value.number)}>
            <GateVerdict shown={value} />
            <EvidenceTable shown={value} gate={value.gate} />
          </Section>
          <Review shown={value} />
        </>
      )}
      {value !== undefined && <GateDays projectId={projectId} />}
      {value !== undefined && value.past.length > 0 && <PastReviews shown={value} />}
    </>
  );
}

function Withdraw({ shown }: { shown: GateShown }) {
  const text = useText(gateTexts);
  const write = useWrite();
  const parameters = { id: shown.project.id };
  return (
    <Button onClick={() => void write(gateOperations.withdraw, { parameters }, { said: text.withdrawn })}>
      {text.withdraw}
    </Button>
  );
}

/** The review that runs, or asking for one. */
function Review({ shown }: { shown: GateShown }) {
  const text = useText(gateTexts);
  const format = useFormat();
  const [isOpen, setOpen] = useState<'ask' | 'view' | 'decide'>();
  const { open, may, names, gate } = shown;
  const nameOf = (id: string) => names[id] ?? '…';
  const close = () => setOpen(undefined);
  return (
    <Section
      title={text.review}
      aside={
        <div className={styles.buttons}>
          {may.ask && (
            <Button kind="primary" onClick={() => setOpen('ask')}>
              {text.ask}
            </Button>
          )}
          {may.withdraw && <Withdraw shown={shown} />}
          {may.review && <Button onClick={() => setOpen('view')}>{text.giveView}</Button>}
          {may.decide && (
            <Button kind="primary" onClick={() => setOpen('decide')}>
              {text.decide}
            </Button>
          )}
        </div>
      }
    >
      {open === null ? (
        <p>
          {text.noReview} {text.quorum(gate?.quorum ?? 0)}
        </p>
      ) : (
        <>
          <p>
            {text.asked(
              nameOf(open.askedById),
              format.day(open.askedOn),
              format.day(open.dueOn),
              nameOf(open.deciderId),
            )}{' '}
            {text.quorum(gate?.quorum ?? 0)}
          </p>
          {open.note !== '' && <p>{open.note}</p>}
          {open.views.length > 0 && <ReviewerTable views={open.views} names={names} />}
        </>
      )}
      {isOpen === 'ask' && <AskReview shown={shown} onClose={close} />}
      {isOpen === 'view' && <GiveView shown={shown} onClose={close} />}
      {isOpen === 'decide' && <DecideGate shown={shown} onClose={close} />}
    </Section>
  );
}
