import { lowAverage, type SurveyView, surveyOperations } from '@regie/contracts/surveys';
import { useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { Button, type Column, Confirm, Status, Table, useFormat } from '../../ui/index.ts';
import { ActionDialog } from './action-dialog.tsx';
import styles from './surveys.module.css';
import { surveyTexts } from './texts.ts';

interface Line {
  readonly question: string;
  readonly average: number;
  readonly spread: readonly number[];
  /** In the one held before. */
  readonly before: number | undefined;
}

/** A survey that was held: how many answered, and once it is closed what they said together. */
export function SurveyResult({
  survey,
  onAgain,
}: {
  readonly survey: SurveyView;
  readonly onAgain: () => void;
}) {
  const text = useText(surveyTexts);
  const format = useFormat();
  const write = useWrite();
  const [isEnding, setEnding] = useState(false);
  const { id, title, placeTitle, isOpen, closesOn, endedOn, answered, invited, result } = survey;
  const end = async () => {
    const answer = await write(surveyOperations.end, { parameters: { id } }, { said: text.ended });
    if (answer.problem === undefined) setEnding(false);
  };
  return (
    <article aria-label={title} className={styles.survey}>
      <div className={styles.top}>
        <strong>{title}</strong>
        <Status colour={isOpen ? 'amber' : 'grey'}>{isOpen ? text.isOpen : text.closed}</Status>
        <span className={styles.facts}>
          {text.facts(placeTitle, format.day(endedOn ?? closesOn), isOpen)} ·{' '}
          {text.response(answered, invited, format.percent(invited === 0 ? 0 : answered / invited))}
        </span>
        {isOpen ? (
          <Button kind="quiet" aria-label={text.endOf(title)} onClick={() => setEnding(true)}>
            {text.end}
          </Button>
        ) : (
          <Button kind="quiet" aria-label={text.againOf(title)} onClick={onAgain}>
            {text.again}
          </Button>
        )}
      </div>
      {result === null ? (
        <p className={styles.facts}>{isOpen ? text.later : text.tooFew}</p>
      ) : (
        <Outcome survey={survey} result={result} />
      )}
      {isEnding && (
        <Confirm
          title={text.endTitle}
          confirmLabel={text.end}
          isOpen
          onConfirm={() => void end()}
          onClose={() => setEnding(false)}
        >
          {text.endDetail}
        </Confirm>
      )}
    </article>
  );
}

function Outcome({
  survey: { title, scopeId, questions, earlier },
  result,
}: {
  readonly survey: SurveyView;
  readonly result: NonNullable<SurveyView['result']>;
}) {
  const text = useText(surveyTexts);
  const format = useFormat();
  const [acting, setActing] = useState<Line>();
  const lines = questions.map(
    (question, index): Line => ({
      question,
      average: result.averages[index] ?? 0,
      spread: result.tallies[index] ?? [],
      before: earlier[0]?.averages[index],
    }),
  );
  const columns: readonly Column<Line>[] = [
    { name: 'sentence', label: text.sentence, isHead: true, cell: ({ question }) => question },
    {
      name: 'spread',
      label: text.spread,
      isFigure: true,
      isMinor: true,
      cell: ({ spread }) => spread.join(' · '),
    },
    {
      name: 'before',
      label: text.before,
      isFigure: true,
      cell: ({ before }) => (before === undefined ? '—' : format.number(before)),
    },
    { name: 'average', label: text.average, isFigure: true, cell: ({ average }) => format.number(average) },
    {
      name: 'act',
      label: text.act,
      isLabelHidden: true,
      isFigure: true,
      cell: (line) =>
        line.average < lowAverage && (
          <>
            <Status colour="amber">{text.low}</Status>{' '}
            <Button kind="quiet" aria-label={text.actOf(line.question)} onClick={() => setActing(line)}>
              {text.act}
            </Button>
          </>
        ),
    },
  ];
  return (
    <>
      <Table label={title} columns={columns} rows={lines} keyOf={({ question }) => question} />
      {result.remarks.length > 0 && (
        <>
          <h3 className={styles.remarksTitle}>{text.remarks}</h3>
          <ul className={styles.remarks}>
            {result.remarks.map((remark, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two people may remark the same
              <li key={place}>{remark}</li>
            ))}
          </ul>
        </>
      )}
      {acting !== undefined && (
        <ActionDialog
          scopeId={scopeId}
          about={`${title}: ${acting.question} (${format.number(acting.average)})`}
          onClose={() => setActing(undefined)}
        />
      )}
    </>
  );
}
