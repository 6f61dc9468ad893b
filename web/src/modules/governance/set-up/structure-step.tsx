import {
  type AdviceQuestion,
  adviceQuestions,
  setUpOperations,
  starterSets,
} from '@regie/contracts/governance';
import { useWrite } from '../../../api/index.ts';
import { useLanguage, useOption, useText } from '../../../language/index.ts';
import { ChoiceField, Link, RadioField } from '../../../ui/index.ts';
import { adviceContent, dataReasons } from './content/advice-content.ts';
import { FoundOffice } from './found-office.tsx';
import styles from './set-up.module.css';
import type { SetUpPart } from './set-up-part.ts';
import { setUpTexts } from './set-up-texts.ts';
import { useGathered } from './use-gathered.ts';

/** The adviser, what it proposes, and the office that is set up by it or otherwise. */
export function StructureStep({ setUp }: SetUpPart) {
  const text = useText(setUpTexts);
  const option = useOption();
  const write = useWrite();
  const { placeId, office, mayManage, starterSet } = setUp;
  return (
    <>
      <p className={styles.why}>{text.structure.why}</p>
      {mayManage && <Adviser setUp={setUp} />}
      <Proposal setUp={setUp} />
      <div className={styles.form}>
        <ChoiceField
          label={text.structure.starterSet}
          help={text.structure.starterHelp}
          value={starterSet}
          options={starterSets.map((value) => ({ value, label: option('starter-set', value) }))}
          onChange={(value) =>
            void write(
              setUpOperations.choose,
              { parameters: { id: placeId }, body: { starterSet: value } },
              { said: text.saved },
            )
          }
          reason={mayManage ? undefined : text.readOnly}
        />
        {mayManage && starterSet !== null && (
          <Link to="/starter-sets" search={{ set: starterSet }}>
            {text.structure.toStarterSet}
          </Link>
        )}
      </div>
      {office === null && mayManage && (
        <FoundOffice key={`${setUp.advice?.model} ${setUp.advice?.siting}`} setUp={setUp} />
      )}
      {office !== null && (
        <p>
          {text.structure.stands(office.title, option('office-model', office.model))}{' '}
          <Link to={`/offices/${office.id}`}>{text.structure.toOffice}</Link>
        </p>
      )}
    </>
  );
}

function Adviser({ setUp }: SetUpPart) {
  const language = useLanguage();
  const write = useWrite();
  const { shown, answer } = useGathered<AdviceQuestion>(
    setUp.adviceAnswers,
    (adviceAnswers) =>
      void write(setUpOperations.choose, { parameters: { id: setUp.placeId }, body: { adviceAnswers } }),
  );
  return (
    <div className={styles.questions}>
      {adviceQuestions.map((question) => (
        <RadioField
          key={question}
          label={adviceContent[question].asks[language]}
          value={String(shown[question] ?? '')}
          options={adviceContent[question].options.map((option, index) => ({
            value: String(index),
            label: option[language],
          }))}
          onChange={(value) => answer(question, Number(value))}
        />
      ))}
    </div>
  );
}

function Proposal({ setUp: { advice } }: SetUpPart) {
  const text = useText(setUpTexts);
  const language = useLanguage();
  const option = useOption();
  const effects = {
    limit: text.structure.limits,
    support: text.structure.support,
    direction: text.structure.direction,
  };
  return (
    <div className={styles.proposal} role="status">
      {advice === null ? (
        text.structure.tooFew
      ) : (
        <>
          <strong>
            {text.structure.proposal(option('office-model', advice.model), option('siting', advice.siting))}
          </strong>
          <ul>
            {advice.reasons.map(({ question, answer, speaksFor }) => {
              const options = question === 'data' ? dataReasons : adviceContent[question].options;
              return (
                <li key={question}>
                  {options.find((_text, index) => index === answer)?.[language]} ({effects[speaksFor]})
                </li>
              );
            })}
          </ul>
        </>
      )}
    </div>
  );
}
