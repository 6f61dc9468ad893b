import type { Problem } from '@regie/contracts';
import { accountOperations } from '@regie/contracts/accounts';
import { useState } from 'react';
import { useMe, useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { Button, Form, FormButtons, RefusalNote, TextField } from '../../ui/index.ts';
import { NewPasswordField } from './password-field.tsx';
import { texts } from './texts.ts';
import { TokensAfterPassword } from './tokens-after-password.tsx';

/** Changes the password; every other session ends. */
export function ChangePassword() {
  const text = useText(texts);
  const write = useWrite();
  const me = useMe();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const [isBusy, setBusy] = useState(false);
  const [isChanged, setChanged] = useState(false);
  const change = async () => {
    if (isBusy) return;
    setBusy(true);
    const answer = await write(
      accountOperations.changePassword,
      { body: { current, next } },
      { said: text.passwordChanged, showsProblem: true },
    );
    setBusy(false);
    setProblem(answer.problem);
    if (answer.problem !== undefined) return;
    setChanged(true);
    setCurrent('');
    setNext('');
  };
  return (
    <Form onSubmit={change}>
      {/* Tells the password keeper of the browser whose password this is. */}
      <input type="hidden" autoComplete="username" value={me.person.email} readOnly />
      <TextField
        label={text.currentPassword}
        type="password"
        autoComplete="current-password"
        value={current}
        onChange={setCurrent}
      />
      <NewPasswordField label={text.newPassword} value={next} onChange={setNext} />
      <RefusalNote problem={problem} />
      <FormButtons>
        <Button type="submit" isBusy={isBusy}>
          {text.changePassword}
        </Button>
      </FormButtons>
      {isChanged && <TokensAfterPassword onClose={() => setChanged(false)} />}
    </Form>
  );
}
