import { type SurveyToAnswer, surveyOperations } from '@regie/contracts/surveys';
import { useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { Button, Form, FormButtons, LongTextField, Section, Segmented, useFormat } from '../../ui/index.ts';
import styles from './surveys.module.css';
import { surveyTexts } from './texts.ts';

const scores = ['1', '2', '3', '4', '5'] as const;
type Score = (typeof scores)[number] | '';

/** A survey to be answered in a minute: Tab to a sentence, an arrow to a score. */
export function AnswerForm({ survey }: { readonly survey: SurveyToAnswer }) {
  const text = useText(surveyTexts);
  const format = useFormat();
  const write = useWrite();
  const [given, setGiven] = useState<readonly Score[]>(survey.questions.map(() => ''));
  const [remark, setRemark] = useState('');
  const { id, title, questions, hasRemark, closesOn } = survey;
  const send = async () => {
    const said = remark.trim();
    const body = { scores: given.map(Number), remark: hasRemark && said !== '' ? said : null };
    await write(surveyOperations.answer, { parameters: { id }, body }, { said: text.sent });
  };
  return (
    <Section title={title} note={`${text.until(format.day(closesOn))} · ${text.scale}`}>
      <Form onSubmit={send}>
        {questions.map((question, index) => (
          <div key={question} className={styles.question}>
            <p>{question}</p>
            <Segmented<Score>
              label={question}
              options={scores.map((value) => ({ value, label: value }))}
              value={given[index] ?? ''}
              onChange={(score) => setGiven(given.map((one, place) => (place === index ? score : one)))}
            />
          </div>
        ))}
        {hasRemark && (
          <div className={styles.remark}>
            <LongTextField label={text.remark} value={remark} onChange={setRemark} longest={1000} />
          </div>
        )}
        <FormButtons>
          <Button type="submit" kind="primary" reason={given.includes('') ? text.scoresMissing : undefined}>
            {text.send}
          </Button>
        </FormButtons>
      </Form>
    </Section>
  );
}
