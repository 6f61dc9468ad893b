import type { GivenRole } from '@regie/contracts';
import { setUpOperations } from '@regie/contracts/governance';
import { treeOperations } from '@regie/contracts/portfolios';
import { type SurveyView, surveyOperations } from '@regie/contracts/surveys';
import { useState } from 'react';
import { useRead, useWrite } from '../../api/index.ts';
import { useLocale, useOption, useText } from '../../language/index.ts';
import {
  CheckField,
  ChoiceField,
  DayField,
  FormDialog,
  PeopleField,
  TextField,
  useToasts,
} from '../../ui/index.ts';
import { addDays } from '../../ui/parse.ts';
import { usePeople } from '../records/index.ts';
import styles from './surveys.module.css';
import { surveyTexts } from './texts.ts';

const places = [0, 1, 2, 3, 4];
const usualDays = 14;
/** Who the PMO works for; the rest is seldom asked. */
const askable: readonly GivenRole[] = [
  'project-manager',
  'programme-manager',
  'portfolio-manager',
  'sponsor',
  'team-member',
];

/** Asks three to five sentences of everybody with some roles at a place, anew or as one that was held before. */
export function OpenDialog({
  repeats,
  onClose,
}: {
  readonly repeats: SurveyView | undefined;
  readonly onClose: () => void;
}) {
  const text = useText(surveyTexts);
  const option = useOption();
  const { today } = useLocale();
  const write = useWrite();
  const { say } = useToasts();
  const tree = useRead(treeOperations.tree, {});
  const nodes = tree.value?.nodes.filter(({ isArchived }) => !isArchived) ?? [];
  const [chosen, setChosen] = useState<string | null>(repeats?.scopeId ?? null);
  const [title, setTitle] = useState(repeats?.title ?? text.usualName);
  const people = usePeople();
  const [personIds, setPeople] = useState<readonly string[]>([]);
  const [typed, setTyped] = useState<readonly string[] | undefined>(repeats?.questions);
  const [hasRemark, setRemark] = useState(repeats?.hasRemark ?? true);
  const [closesOn, setClosesOn] = useState<string | null>(addDays(today, usualDays));
  const [roles, setRoles] = useState<readonly GivenRole[]>([
    'project-manager',
    'programme-manager',
    'sponsor',
  ]);
  const scopeId = chosen ?? nodes[0]?.id ?? null;
  // What was chosen when the PMO of the place was set up, until something else is typed.
  const setUp = useRead(
    setUpOperations.show,
    { parameters: { id: scopeId ?? '' } },
    { isEnabled: repeats === undefined && scopeId !== null },
  );
  const chosenBefore = setUp.value?.survey ?? [];
  const questions = typed ?? (chosenBefore.length > 0 ? chosenBefore : text.usual);
  const asked = questions.map((one) => one.trim()).filter((one) => one !== '');
  const isMissing =
    title.trim() === '' || asked.length < 3 || closesOn === null || roles.length + personIds.length === 0;
  const open = async () => {
    if (scopeId === null || closesOn === null) return 'open' as const;
    const body = {
      scopeId,
      title,
      questions: asked,
      hasRemark,
      closesOn,
      roles: [...roles],
      personIds: [...personIds],
      repeatsId: repeats?.id ?? null,
    };
    const answer = await write(surveyOperations.open, { body }, { showsProblem: true });
    if (answer.problem === undefined) say({ text: text.opened(answer.value.invited) });
    return answer;
  };
  return (
    <FormDialog
      title={text.open}
      submitLabel={text.open}
      reason={isMissing ? text.missing : undefined}
      onSubmit={open}
      onClose={onClose}
    >
      {(at) => (
        <>
          <ChoiceField
            label={text.place}
            hasNone={false}
            value={scopeId}
            options={nodes.map(({ id, title: label }) => ({ value: id, label }))}
            onChange={setChosen}
            error={at('body.scopeId')}
          />
          <TextField label={text.name} value={title} onChange={setTitle} longest={120} isRequired isFocused />
          {places.map((place) => (
            <TextField
              key={place}
              label={text.question(place + 1)}
              value={questions[place] ?? ''}
              onChange={(sentence) =>
                setTyped(places.map((one) => (one === place ? sentence : (questions[one] ?? ''))))
              }
              longest={200}
              isRequired={place < 3}
            />
          ))}
          <CheckField label={text.asksRemark} isChecked={hasRemark} onChange={setRemark} />
          <DayField
            label={text.closesOn}
            value={closesOn}
            onChange={setClosesOn}
            error={at('body.closesOn')}
            isRequired
          />
          <fieldset className={styles.roles}>
            <legend>{text.who}</legend>
            {askable.map((role) => (
              <CheckField
                key={role}
                label={option('role', role)}
                isChecked={roles.includes(role)}
                onChange={(isAsked) =>
                  setRoles(isAsked ? [...roles, role] : roles.filter((one) => one !== role))
                }
              />
            ))}
          </fieldset>
          <PeopleField
            label={text.byName}
            help={text.byNameHelp}
            value={personIds}
            people={people}
            onChange={setPeople}
            error={at('body.personIds')}
          />
        </>
      )}
    </FormDialog>
  );
}
