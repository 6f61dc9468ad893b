import type { Problem } from '@regie/contracts';
import { organisationOperations } from '@regie/contracts/accounts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api/index.ts';
import { useLocale, useText } from '../../language/index.ts';
import {
  Button,
  ButtonLink,
  Form,
  FormButtons,
  problemAt,
  RadioField,
  RefusalNote,
  TextField,
  useGoTo,
  useSearchState,
} from '../../ui/index.ts';
import { OutsideFrame } from './outside-frame.tsx';
import { NewPasswordField } from './password-field.tsx';
import { texts } from './texts.ts';

/** Places of the request that have a field here. */
const shownAt = ['body.organisationName', 'body.name', 'body.email', 'body.password'];

/** The first page of a new Regie: organisation, administrator, language, empty or example. */
export function SetUpPage() {
  const text = useText(texts);
  const [search] = useSearchState();
  const token = search['token'];
  if (token === undefined)
    return (
      <OutsideFrame title={text.linkMissing} lede={text.notSetUpLede}>
        <ButtonLink to="/sign-in">{text.toSignIn}</ButtonLink>
      </OutsideFrame>
    );
  return (
    <OutsideFrame title={text.setUp} lede={text.setUpLede}>
      <SetUpForm token={token} />
    </OutsideFrame>
  );
}

const empty = { organisationName: '', name: '', email: '', password: '', hasExample: false };

function SetUpForm({ token }: { token: string }) {
  const text = useText(texts);
  const { language } = useLocale();
  const queries = useQueryClient();
  const goTo = useGoTo();
  const [draft, setDraft] = useState(empty);
  const [problem, setProblem] = useState<Problem>();
  const [isBusy, setBusy] = useState(false);
  const set = (patch: Partial<typeof empty>) => setDraft((now) => ({ ...now, ...patch }));
  const setUp = async () => {
    if (isBusy) return;
    setBusy(true);
    const answer = await call(organisationOperations.setUp, { body: { ...draft, token, language } });
    setBusy(false);
    setProblem(answer.problem);
    if (answer.problem !== undefined) return;
    queries.clear();
    goTo('/', {}, true);
  };
  const at = (name: string) => problemAt(problem, `body.${name}`, language);
  return (
    <Form onSubmit={setUp}>
      <TextField
        label={text.organisationName}
        autoComplete="organization"
        value={draft.organisationName}
        onChange={(organisationName) => set({ organisationName })}
        error={at('organisationName')}
        isRequired
        isFocused
      />
      <TextField
        label={text.yourName}
        autoComplete="name"
        help={text.administratorNote}
        value={draft.name}
        onChange={(name) => set({ name })}
        error={at('name')}
        isRequired
      />
      <TextField
        label={text.email}
        type="email"
        autoComplete="username"
        value={draft.email}
        onChange={(email) => set({ email })}
        error={at('email')}
        isRequired
      />
      <NewPasswordField
        label={text.password}
        value={draft.password}
        onChange={(password) => set({ password })}
        error={at('password')}
      />
      <RadioField
        label={text.start}
        value={draft.hasExample ? 'example' : 'empty'}
        options={[
          { value: 'empty', label: text.startEmpty },
          { value: 'example', label: text.startExample, help: text.startHelp },
        ]}
        onChange={(value) => set({ hasExample: value === 'example' })}
      />
      <RefusalNote problem={problem} shownAt={shownAt} />
      <FormButtons>
        <Button type="submit" kind="primary" isBusy={isBusy}>
          {text.make}
        </Button>
      </FormButtons>
    </Form>
  );
}
