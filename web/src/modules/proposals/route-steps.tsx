import type { ProposalRoute, ProposalView, RouteStep } from '@regie/contracts/records';
import { useState } from 'react';
import { useLanguage, useOption, useText } from '../../language/index.ts';
import { Button, type Column, Status, type StatusColour, Table, useFormat } from '../../ui/index.ts';
import { sayIn, stepNumbers } from '../workflows/index.ts';
import { AnswerDialog } from './answer-dialog.tsx';
import styles from './proposals.module.css';
import { type StepAct, StepDialog } from './step-dialog.tsx';
import { stepTexts } from './step-texts.ts';

const colours: Readonly<Record<RouteStep['state'], StatusColour>> = {
  coming: 'grey',
  open: 'amber',
  passed: 'green',
  refused: 'red',
};

interface NumberedStep extends RouteStep {
  readonly number: string;
}

/** The steps of a proposal: which are done, whose turn it is and by when, and what the reader can do. */
export function RouteSteps({
  proposal,
  route,
  names,
}: {
  proposal: ProposalView;
  route: ProposalRoute;
  names: Readonly<Record<string, string>>;
}) {
  const text = useText(stepTexts);
  const language = useLanguage();
  const [acting, setActing] = useState<{ readonly step: RouteStep; readonly act: StepAct }>();
  const [isAnswering, setAnswering] = useState(false);
  const mine = route.steps.filter(({ mayDecide }) => mayDecide);
  return (
    <div className={styles.route}>
      <p className={styles.detail}>{text.workflow(sayIn(route.workflowName, language), route.number)}</p>
      <StepTable proposal={proposal} route={route} names={names} />
      <Questions route={route} names={names} />
      {mine.map((step) => (
        <StepButtons
          key={step.id}
          step={step}
          isOnlyOne={mine.length === 1}
          onAct={(act) => setActing({ step, act })}
        />
      ))}
      {proposal.can['workflows.answer'] !== undefined && (
        <div className={styles.buttons}>
          <Button kind="primary" onClick={() => setAnswering(true)}>
            {text.answer}
          </Button>
        </div>
      )}
      {acting !== undefined && (
        <StepDialog
          proposal={proposal}
          step={acting.step}
          act={acting.act}
          onClose={() => setActing(undefined)}
        />
      )}
      {isAnswering && <AnswerDialog proposal={proposal} names={names} onClose={() => setAnswering(false)} />}
    </div>
  );
}

function StepButtons({
  step,
  isOnlyOne,
  onAct,
}: {
  step: RouteStep;
  isOnlyOne: boolean;
  onAct: (act: StepAct) => void;
}) {
  const text = useText(stepTexts);
  const language = useLanguage();
  return (
    <div className={styles.stepButtons}>
      <span className={styles.turn}>
        {isOnlyOne ? text.yourTurn : text.yourTurnAt(sayIn(step.name, language))}
      </span>
      {step.mayDelegate && <Button onClick={() => onAct('delegate')}>{text.delegate}</Button>}
      <Button onClick={() => onAct('ask')}>{text.ask}</Button>
      <Button onClick={() => onAct('refuse')}>{text.refuse}</Button>
      <Button onClick={() => onAct('approve')}>{text.approve}</Button>
    </div>
  );
}

function StepTable({
  proposal,
  route,
  names,
}: {
  proposal: ProposalView;
  route: ProposalRoute;
  names: Readonly<Record<string, string>>;
}) {
  const text = useText(stepTexts);
  const language = useLanguage();
  const format = useFormat();
  const numbers = stepNumbers(route.steps);
  const isOpen = proposal.state === 'open';
  const isHeld = route.questions.some(({ answer }) => answer === null);
  const columns: readonly Column<NumberedStep>[] = [
    {
      name: 'step',
      label: text.step,
      isHead: true,
      cell: ({ number, name, state }) => (
        <span className={styles.stepHead}>
          <span className={styles.stepName}>{`${number}. ${sayIn(name, language)}`}</span>
          <StepState state={state} isOpen={isOpen} isHeld={isHeld} />
        </span>
      ),
    },
    { name: 'who', label: text.who, cell: (step) => <Voices step={step} names={names} /> },
    {
      name: 'when',
      label: text.when,
      isFigure: true,
      cell: ({ state, dueOn, isLate, openedAt, closedAt, escalatedAt, voices }) => {
        // Late steps that escalate to nobody are marked once too.
        const hasGoneOn = voices.some(({ way }) => way === 'escalated');
        if (closedAt !== null) return format.instant(closedAt);
        if (state !== 'open' || !isOpen || dueOn === null || openedAt === null) return '';
        const due = text.due(format.day(dueOn));
        return (
          <>
            {isLate ? <Status colour="red">{due}</Status> : due}
            <span className={styles.since}>
              {text.since(format.instant(openedAt))}
              {escalatedAt !== null && hasGoneOn && ` · ${text.escalated(format.instant(escalatedAt))}`}
            </span>
          </>
        );
      },
    },
  ];
  return (
    <Table
      label={text.steps}
      columns={columns}
      rows={route.steps.map((step, index) => ({ ...step, number: numbers[index] ?? '' }))}
      keyOf={({ id }) => id}
    />
  );
}

function StepState({
  state,
  isOpen,
  isHeld,
}: {
  state: RouteStep['state'];
  /** Whether the proposal still waits for decisions. */
  isOpen: boolean;
  /** Whether the proposer is asked something first. */
  isHeld: boolean;
}) {
  const text = useText(stepTexts);
  const option = useOption();
  const isLeft = !isOpen && (state === 'open' || state === 'coming');
  const waits = isHeld && state === 'open';
  return (
    <span className={styles.stepState}>
      <Status colour={isLeft ? 'grey' : colours[state]}>
        {isLeft ? text.notNeeded : waits ? text.held : option('route-step-state', state)}
      </Status>
    </span>
  );
}

/** Who is asked at a step, and what each said; of a step that is closed only who said something. */
function Voices({ step, names }: { step: RouteStep; names: Readonly<Record<string, string>> }) {
  const text = useText(stepTexts);
  const option = useOption();
  const nameOf = (id: string) => names[id] ?? '…';
  const voices = step.voices.filter(({ answer }) => step.state === 'open' || answer !== 'waits');
  if (voices.length === 0) return null;
  return (
    <>
      {step.voices.length > 1 && step.state === 'open' && step.quorum === 'all' && (
        <span className={styles.since}>{text.allOf}</span>
      )}
      <ul className={styles.voices}>
        {voices.map(({ personId, forId, way, answer, reason }) => (
          <li key={personId}>
            {nameOf(personId)}
            {forId !== null && ` ${text.insteadOf(nameOf(forId))}`}
            {forId === null && way === 'escalated' && ` (${text.byEscalation})`}
            {answer !== 'waits' && `: ${option('voice-answer', answer).toLowerCase()}`}
            {reason !== '' && <span className={styles.said}> “{reason}”</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

function Questions({ route, names }: { route: ProposalRoute; names: Readonly<Record<string, string>> }) {
  const text = useText(stepTexts);
  const format = useFormat();
  if (route.questions.length === 0) return null;
  return (
    <ul className={styles.questions}>
      {route.questions.map(({ askedById, question, askedAt, answer }) => (
        <li key={askedAt}>
          <strong>{text.asked(names[askedById] ?? '…')}</strong> {question}{' '}
          <span className={styles.detail}>{format.relative(askedAt)}</span>
          <p>{answer === null ? <Status colour="amber">{text.unanswered}</Status> : text.answered(answer)}</p>
        </li>
      ))}
    </ul>
  );
}
