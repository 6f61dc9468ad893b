import { useText } from '../../language/index.ts';
import { CheckField, RadioField } from '../../ui/index.ts';
import { subjectTexts } from './subject-texts.ts';
import { webhookTexts } from './texts.ts';
import styles from './webhooks.module.css';

/** Everything, or the subjects that are ticked; undefined for everything. */
export function SubjectChoice({
  subjects,
  chosen,
  onChange,
}: {
  readonly subjects: readonly string[];
  readonly chosen: readonly string[] | undefined;
  readonly onChange: (chosen: readonly string[] | undefined) => void;
}) {
  const texts = useText(webhookTexts);
  const names = useText(subjectTexts);
  const nameOf = (subject: string) => names[subject] ?? subject;
  const sorted = [...subjects].sort((one, other) => nameOf(one).localeCompare(nameOf(other)));
  return (
    <>
      <RadioField
        label={texts.what}
        value={chosen === undefined ? 'all' : 'some'}
        options={[
          { value: 'all', label: texts.everything },
          { value: 'some', label: texts.some },
        ]}
        onChange={(which) => onChange(which === 'all' ? undefined : [])}
      />
      {chosen === undefined ? null : (
        <fieldset className={styles.subjects}>
          <legend className="visually-hidden">{texts.what}</legend>
          {sorted.map((subject) => (
            <CheckField
              key={subject}
              label={nameOf(subject)}
              isChecked={chosen.includes(subject)}
              onChange={(isChecked) =>
                onChange(isChecked ? [...chosen, subject] : chosen.filter((one) => one !== subject))
              }
            />
          ))}
        </fieldset>
      )}
    </>
  );
}
