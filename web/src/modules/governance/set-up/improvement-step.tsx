import type { Problem } from '@regie/contracts';
import { setUpOperations } from '@regie/contracts/governance';
import { useState } from 'react';
import { useWrite } from '../../../api/index.ts';
import { useLanguage, useLocale, useText } from '../../../language/index.ts';
import {
  Button,
  DayField,
  Form,
  FormButtons,
  Link,
  NumberField,
  problemAt,
  RefusalNote,
  Section,
  TextField,
} from '../../../ui/index.ts';
import { addDays } from '../../../ui/parse.ts';
import { ActionList } from './action-list.tsx';
import { usualSurvey } from './content/usual-content.ts';
import styles from './set-up.module.css';
import type { SetUpPart } from './set-up-part.ts';
import { setUpTexts } from './set-up-texts.ts';

const reviewAt = 'body.improvement.reviewOn';

/** The survey, the day on which the PMO looks back, and what follows from it. */
export function ImprovementStep({ setUp }: SetUpPart) {
  const text = useText(setUpTexts);
  const language = useLanguage();
  const { today } = useLocale();
  const write = useWrite();
  const { placeId, mayManage } = setUp;
  const usual = usualSurvey.map((sentence) => sentence[language]);
  const [survey, setSurvey] = useState(setUp.survey.length > 0 ? [...setUp.survey] : usual);
  const [reviewOn, setReviewOn] = useState(setUp.reviewOn ?? addDays(today, 91));
  const [reviewMonths, setReviewMonths] = useState<number | null>(setUp.reviewMonths ?? 6);
  const [problem, setProblem] = useState<Problem>();
  const reason = mayManage ? undefined : text.readOnly;
  const asked = survey.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
  const save = async () => {
    const improvement = { survey: asked, reviewOn, reviewMonths: reviewMonths ?? 6 };
    const answer = await write(
      setUpOperations.choose,
      { parameters: { id: placeId }, body: { improvement } },
      { said: text.saved, showsProblem: true },
    );
    setProblem(answer.problem);
  };
  return (
    <>
      <p className={styles.why}>{text.improvement.why}</p>
      <Form onSubmit={save}>
        <p>{text.improvement.surveyHelp}</p>
        {[0, 1, 2, 3, 4].map((place) => (
          <TextField
            key={place}
            label={text.improvement.question(place + 1)}
            value={survey[place] ?? ''}
            onChange={(sentence) =>
              setSurvey((now) =>
                [0, 1, 2, 3, 4].map((index) => (index === place ? sentence : (now[index] ?? ''))),
              )
            }
            longest={200}
            reason={reason}
          />
        ))}
        <div className={styles.row}>
          <DayField
            label={text.improvement.reviewOn}
            value={reviewOn}
            onChange={(day) => day !== null && setReviewOn(day)}
            error={problemAt(problem, reviewAt, language)}
            reason={reason}
            isRequired
          />
          <NumberField
            label={text.improvement.reviewMonths}
            value={reviewMonths}
            onChange={setReviewMonths}
            reason={reason}
          />
        </div>
        <RefusalNote problem={problem} shownAt={[reviewAt]} />
        {mayManage && (
          <FormButtons>
            <Button
              type="submit"
              kind="primary"
              reason={asked.length < 3 ? text.improvement.surveyHelp : undefined}
            >
              {text.save}
            </Button>
          </FormButtons>
        )}
      </Form>
      <p>
        <Link to="/surveys">{text.improvement.toSurveys}</Link>
      </p>
      <Section title={text.improvement.actions}>
        <ActionList placeId={placeId} occasion="improvement" mayAdd={mayManage} />
      </Section>
    </>
  );
}
