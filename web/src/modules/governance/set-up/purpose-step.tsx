import type { Problem } from '@regie/contracts';
import { useState } from 'react';
import { useLanguage, useTerm, useText } from '../../../language/index.ts';
import { Button, Form, FormButtons, Link, LongTextField, problemAt, RefusalNote } from '../../../ui/index.ts';
import { usualMandate, usualServices } from './content/usual-content.ts';
import styles from './set-up.module.css';
import type { SetUpPart } from './set-up-part.ts';
import { setUpTexts } from './set-up-texts.ts';
import { useCharterSave } from './use-charter-save.ts';

const names = ['purpose', 'problem', 'goals', 'mandate', 'services'] as const;
type Name = (typeof names)[number];

/** What the PMO is for: the words of the charter. */
export function PurposeStep({ setUp }: SetUpPart) {
  const text = useText(setUpTexts);
  const term = useTerm();
  const language = useLanguage();
  const { charter, mayManage } = setUp;
  const save = useCharterSave(setUp);
  const [typed, setTyped] = useState<Readonly<Partial<Record<Name, string>>>>({});
  const [problem, setProblem] = useState<Problem>();
  const isAsked = charter?.state === 'asked';
  const reason = !mayManage ? text.readOnly : isAsked ? text.purpose.waits : undefined;
  const textOf = (name: Name) => typed[name] ?? charter?.[name] ?? '';
  const submit = async () => {
    // The purpose is always sent: an empty one is refused at its field.
    const answer = await save({ ...typed, purpose: textOf('purpose') }, text.saved);
    setProblem(answer.problem);
    if (answer.problem === undefined) setTyped({});
  };
  const helps: Readonly<Partial<Record<Name, string>>> = {
    purpose: text.purpose.purposeHelp,
    problem: text.purpose.problemHelp,
    goals: text.purpose.goalsHelp,
  };
  const suggest = () =>
    setTyped((now) => ({ ...now, mandate: usualMandate[language], services: usualServices[language] }));
  return (
    <>
      <p className={styles.why}>{text.purpose.why}</p>
      {charter?.state === 'approved' && mayManage && <p>{text.purpose.nextVersion(charter.title)}</p>}
      <Form onSubmit={submit}>
        {names.map((name) => (
          <LongTextField
            key={name}
            label={term(`charter-${name}`)}
            help={helps[name]}
            value={textOf(name)}
            onChange={(value) => setTyped((now) => ({ ...now, [name]: value }))}
            error={problemAt(problem, `body.${name}`, language)}
            reason={reason}
            isRequired={name === 'purpose'}
            longest={2000}
            rows={name === 'services' ? 4 : 2}
          />
        ))}
        <RefusalNote problem={problem} shownAt={names.map((name) => `body.${name}`)} />
        <FormButtons>
          <Button type="submit" kind="primary" reason={reason}>
            {text.save}
          </Button>
          {reason === undefined && textOf('mandate') === '' && textOf('services') === '' && (
            <Button onClick={suggest}>{text.purpose.suggest}</Button>
          )}
        </FormButtons>
      </Form>
      <CharterLink setUp={setUp} />
    </>
  );
}

/** Where the version that is being written can be read whole, with articles, files and history. */
export function CharterLink({ setUp: { charter } }: SetUpPart) {
  const text = useText(setUpTexts);
  if (charter === null) return null;
  return (
    <p>
      {text.purpose.charter} <Link to={`/charters/${charter.key}`}>{charter.title}</Link>
    </p>
  );
}
