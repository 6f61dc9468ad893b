import type { Problem } from '@regie/contracts';
import { accountOperations, accountSecurityOperations } from '@regie/contracts/accounts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import {
  Button,
  ButtonLink,
  Form,
  FormButtons,
  RefusalNote,
  useGoTo,
  useSearchState,
} from '../../ui/index.ts';
import { OutsideFrame } from './outside-frame.tsx';
import { NewPasswordField } from './password-field.tsx';
import { texts } from './texts.ts';
import { TokensAfterPassword } from './tokens-after-password.tsx';

/** Choosing a password with the link that an administrator gave. */
export function ActivationPage() {
  const text = useText(texts);
  const [search] = useSearchState();
  const token = search['token'];
  if (token === undefined)
    return (
      <OutsideFrame title={text.linkMissing} lede={text.linkMissingLede}>
        <ButtonLink to="/sign-in">{text.toSignIn}</ButtonLink>
      </OutsideFrame>
    );
  return (
    <OutsideFrame title={text.activate} lede={text.activateLede}>
      <ActivationForm token={token} />
    </OutsideFrame>
  );
}

function ActivationForm({ token }: { token: string }) {
  const text = useText(texts);
  const queries = useQueryClient();
  const goTo = useGoTo();
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const [isBusy, setBusy] = useState(false);
  const [isDone, setDone] = useState(false);
  const activate = async () => {
    if (isBusy) return;
    setBusy(true);
    const answer = await call(accountOperations.activate, { body: { token, password } });
    setBusy(false);
    setProblem(answer.problem);
    if (answer.problem !== undefined) return;
    queries.clear();
    // Only a session opened by it can ask; who has an authenticator signs in first and sees the tokens in the profile.
    const tokens = await call(accountSecurityOperations.listTokens, {});
    if (tokens.problem === undefined && tokens.value.rows.length > 0) setDone(true);
    else goTo('/', {}, true);
  };
  return (
    <Form onSubmit={activate}>
      <NewPasswordField label={text.password} value={password} onChange={setPassword} isFocused />
      <RefusalNote problem={problem} />
      <FormButtons>
        <Button type="submit" kind="primary" isBusy={isBusy}>
          {text.activate}
        </Button>
      </FormButtons>
      {isDone && <TokensAfterPassword onClose={() => goTo('/', {}, true)} />}
    </Form>
  );
}
