import { type OwnRequest, requestOperations } from '@regie/contracts/desk';
import { useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { Button, EmptyState, Section, useFormat } from '../../ui/index.ts';
import styles from './desk.module.css';
import { RequestStatus } from './request-kind.tsx';
import { deskTexts } from './texts.ts';

/** What one asked oneself, with how far the PMO is and what it said. */
export function MyRequests({
  requests,
  names,
}: {
  readonly requests: readonly OwnRequest[];
  readonly names: Readonly<Record<string, string>>;
}) {
  const text = useText(deskTexts);
  return (
    <Section title={text.mine}>
      {requests.length === 0 ? (
        <EmptyState title={text.none}>{text.noneDetail}</EmptyState>
      ) : (
        <ul className={styles.questions}>
          {requests.map((request) => (
            <MyRequest key={request.id} request={request} names={names} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function MyRequest({
  request: { id, key, title, question, serviceTitle, state, ownerId, raisedOn, dueOn, closedOn, answer },
  names,
}: {
  readonly request: OwnRequest;
  readonly names: Readonly<Record<string, string>>;
}) {
  const text = useText(deskTexts);
  const format = useFormat();
  const write = useWrite();
  const isWaiting = state === 'asked' || state === 'taken';
  const withdraw = () =>
    void write(requestOperations.withdraw, { parameters: { id } }, { said: text.withdrawn });
  const facts = [
    key,
    serviceTitle,
    `${text.askedOn} ${format.day(raisedOn)}`,
    isWaiting && dueOn !== null ? `${text.answerBy} ${format.day(dueOn)}` : null,
    closedOn === null || state === 'withdrawn' ? null : text.says.answered(format.day(closedOn)),
    ownerId === null ? null : (names[ownerId] ?? null),
  ].filter((fact) => fact !== null);
  return (
    <li className={styles.question}>
      <div className={styles.top}>
        <h3>{title}</h3>
        <RequestStatus state={state} />
        <span className={styles.faint}>{facts.join(' · ')}</span>
        {isWaiting && (
          <Button kind="quiet" aria-label={text.withdrawOf(title)} onClick={withdraw}>
            {text.withdraw}
          </Button>
        )}
      </div>
      <span className={styles.detail}>{question}</span>
      {answer !== null && state !== 'withdrawn' && (
        <div className={styles.answer}>
          <strong>{text.answer}</strong>
          <span className={styles.detail}>{answer}</span>
        </div>
      )}
    </li>
  );
}
