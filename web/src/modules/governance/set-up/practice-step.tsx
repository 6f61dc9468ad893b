import {
  type PracticeCode,
  practicePerspectives,
  practiceQuestions,
  setUpOperations,
} from '@regie/contracts/governance';
import { useState } from 'react';
import { useWrite } from '../../../api/index.ts';
import { useLanguage, useText } from '../../../language/index.ts';
import { Button, LongTextField, RadioField, Section } from '../../../ui/index.ts';
import { perspectiveNames, practiceContent } from './content/practice-content.ts';
import { PracticeResult } from './practice-result.tsx';
import styles from './set-up.module.css';
import type { SetUpPart } from './set-up-part.ts';
import { setUpTexts } from './set-up-texts.ts';
import { useGathered } from './use-gathered.ts';

/** The assessment that goes on, or what the last one found. */
export function PracticeStep({ setUp }: SetUpPart) {
  const text = useText(setUpTexts);
  const [isAgain, setAgain] = useState(false);
  const [latest] = setUp.assessments;
  const isFinished = latest !== undefined && latest.finishedOn !== null;
  const finished = setUp.assessments.filter(({ finishedOn }) => finishedOn !== null);
  const isAsking = setUp.mayManage && (!isFinished || isAgain);
  return (
    <>
      {isAsking && <p className={styles.why}>{text.practice.why}</p>}
      {isAsking && (
        <Questions key={isAgain ? 'again' : 'first'} setUp={setUp} onFinished={() => setAgain(false)} />
      )}
      {finished.length > 0 && !isAgain && <PracticeResult setUp={setUp} finished={finished} />}
      {setUp.mayManage && isFinished && !isAgain && (
        <Button onClick={() => setAgain(true)}>{text.practice.again}</Button>
      )}
      {!setUp.mayManage && finished.length === 0 && <p>{text.none}</p>}
    </>
  );
}

function Questions({ setUp, onFinished }: SetUpPart & { onFinished: () => void }) {
  const text = useText(setUpTexts);
  const language = useLanguage();
  const write = useWrite();
  const [latest] = setUp.assessments;
  const open = latest?.finishedOn === null ? latest : undefined;
  const parameters = { id: setUp.placeId };
  const [painPoints, setPainPoints] = useState(open?.painPoints ?? '');
  const { shown, answer } = useGathered<PracticeCode>(
    open?.answers ?? {},
    (answers) => void write(setUpOperations.answer, { parameters, body: { answers } }),
  );
  const count = Object.keys(shown).length;
  const keepPainPoints = () => {
    if (painPoints.trim() === (open?.painPoints ?? '')) return;
    void write(setUpOperations.answer, { parameters, body: { answers: {}, painPoints } });
  };
  const finish = async () => {
    const { problem } = await write(setUpOperations.finish, { parameters }, { said: text.practice.finished });
    if (problem === undefined) onFinished();
  };
  return (
    <>
      <p role="status">{text.practice.answered(count)}</p>
      {practicePerspectives.map((perspective) => (
        <Section key={perspective} title={perspectiveNames[perspective][language]}>
          <div className={styles.questions}>
            {practiceQuestions[perspective].map((code) => (
              <RadioField
                key={code}
                label={practiceContent[code].asks[language]}
                value={String(shown[code] ?? '')}
                options={practiceContent[code].levels.map((level, index) => ({
                  value: String(index + 1),
                  label: `${index + 1}. ${level[language]}`,
                }))}
                onChange={(value) => answer(code, Number(value))}
              />
            ))}
          </div>
        </Section>
      ))}
      <div className={styles.form}>
        <LongTextField
          label={text.practice.painPoints}
          help={text.practice.painPointsHelp}
          value={painPoints}
          onChange={setPainPoints}
          onCommit={keepPainPoints}
          longest={4000}
        />
        <div className={styles.row}>
          <Button
            kind="primary"
            reason={count === 0 ? text.practice.nothing : undefined}
            onClick={() => void finish()}
          >
            {text.practice.finish}
          </Button>
        </div>
      </div>
    </>
  );
}
