import { type SurveyView, surveyOperations } from '@regie/contracts/surveys';
import { useState } from 'react';
import { useRead } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { Button, EmptyState, ErrorState, PageHeader, Section, SkeletonRows } from '../../ui/index.ts';
import { AnswerForm } from './answer-form.tsx';
import { OpenDialog } from './open-dialog.tsx';
import { SurveyResult } from './survey-result.tsx';
import styles from './surveys.module.css';
import { surveyTexts } from './texts.ts';

/** What one is asked, and for the PMO what it asked and what came of it. */
export function SurveysPage() {
  const text = useText(surveyTexts);
  const { value, problem, isLoading, refresh } = useRead(surveyOperations.list, {});
  const [opening, setOpening] = useState<SurveyView | 'new'>();
  return (
    <>
      <PageHeader
        title={text.title}
        lede={value === undefined ? undefined : text.lede(value.toAnswer.length)}
        actions={
          value?.mayOpen === true && (
            <Button kind="primary" icon="plus" onClick={() => setOpening('new')}>
              {text.open}
            </Button>
          )
        }
      />
      {problem !== undefined && <ErrorState problem={problem} onRetry={refresh} />}
      {isLoading && <SkeletonRows count={6} />}
      {value !== undefined && value.toAnswer.length > 0 && <p className={styles.promise}>{text.promise}</p>}
      {value?.toAnswer.map((survey) => (
        <AnswerForm key={survey.id} survey={survey} />
      ))}
      {value !== undefined && value.toAnswer.length === 0 && !value.mayOpen && (
        <EmptyState title={text.nothing}>{text.nothingDetail}</EmptyState>
      )}
      {value?.mayOpen === true && (
        <Section title={text.kept}>
          {value.rows.length === 0 && <EmptyState title={text.none}>{text.noneDetail}</EmptyState>}
          {value.rows.map((survey) => (
            <SurveyResult key={survey.id} survey={survey} onAgain={() => setOpening(survey)} />
          ))}
        </Section>
      )}
      {opening !== undefined && (
        <OpenDialog repeats={opening === 'new' ? undefined : opening} onClose={() => setOpening(undefined)} />
      )}
    </>
  );
}
