import type { Problem } from '@regie/contracts';
import { accountOperations } from '@regie/contracts/accounts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import {
  Button,
  Form,
  FormButtons,
  RefusalNote,
  TextField,
  useGoTo,
  useSearchState,
} from '../../ui/index.ts';
import { ForgottenPassword } from './forgotten-password.tsx';
import { readNext } from './read-next.ts';
import { securityTexts } from './security-texts.ts';
import { texts } from './texts.ts';

/** The password was right; the account has an authenticator too. */
function asksCode(problem: Problem | undefined): boolean {
  return problem?.code === 'accounts/code-needed' || problem?.code === 'accounts/code-wrong';
}

/** E-mail address and password, and a code where the account has an authenticator. */
export function SignInForm({
  isFirst,
  isFocused = isFirst,
}: {
  /** Whether it is the usual way here. */
  isFirst: boolean;
  isFocused?: boolean;
}) {
  const text = useText(texts);
  const security = useText(securityTexts);
  const queries = useQueryClient();
  const goTo = useGoTo();
  const [search] = useSearchState();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const [isBusy, setBusy] = useState(false);
  const signIn = async () => {
    if (isBusy) return;
    setBusy(true);
    const typed = { email: email.trim(), password, ...(code === '' ? {} : { code }) };
    const answer = await call(accountOperations.signIn, { body: typed });
    setBusy(false);
    setProblem(answer.problem);
    if (answer.problem !== undefined) return;
    queries.clear();
    const next = readNext(search['next']);
    goTo(next.path, next.search, true);
  };
  return (
    <Form onSubmit={signIn}>
      <TextField
        label={text.email}
        type="email"
        autoComplete="username"
        value={email}
        onChange={setEmail}
        isFocused={isFocused}
      />
      <TextField
        label={text.password}
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
      />
      {(code !== '' || asksCode(problem)) && (
        <TextField
          label={security.code}
          help={security.codeHelp}
          autoComplete="one-time-code"
          value={code}
          onChange={setCode}
          isFocused
        />
      )}
      <RefusalNote problem={problem} />
      <FormButtons>
        <Button type="submit" kind={isFirst ? 'primary' : 'plain'} isBusy={isBusy}>
          {text.signIn}
        </Button>
      </FormButtons>
      <ForgottenPassword email={email} />
    </Form>
  );
}
