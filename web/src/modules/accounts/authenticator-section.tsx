import type { ResponseOf } from '@regie/contracts';
import { accountSecurityOperations } from '@regie/contracts/accounts';
import { useState } from 'react';
import { useRead, useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { Button, ErrorState, FormDialog, SkeletonRows, type Submitted, TextField } from '../../ui/index.ts';
import { securityTexts } from './security-texts.ts';

type Begun = ResponseOf<typeof accountSecurityOperations.beginAuthenticator>;

/** Whether signing in asks for a code, and turning that on or off. */
export function AuthenticatorSection() {
  const text = useText(securityTexts);
  const { value, problem, refresh } = useRead(accountSecurityOperations.authenticator, {});
  const [isOpen, setOpen] = useState(false);
  if (problem !== undefined) return <ErrorState problem={problem} onRetry={refresh} />;
  if (value === undefined) return <SkeletonRows count={1} />;
  return (
    <>
      <p>{value.isOn ? text.isOn(value.recoveryCodes) : text.isOff}</p>
      <Button onClick={() => setOpen(true)}>{value.isOn ? text.turnOff : text.turnOn}</Button>
      {isOpen && value.isOn && <TurnOff onClose={() => setOpen(false)} />}
      {isOpen && !value.isOn && <TurnOn onClose={() => setOpen(false)} />}
    </>
  );
}

function TurnOff({ onClose }: { onClose: () => void }) {
  const text = useText(securityTexts);
  const write = useWrite();
  const [password, setPassword] = useState('');
  const turnOff = async () => {
    const request = { body: { password } };
    const choices = { said: text.turnedOff, showsProblem: true };
    return await write(accountSecurityOperations.removeAuthenticator, request, choices);
  };
  return (
    <FormDialog title={text.turnOff} onClose={onClose} submitLabel={text.turnOff} onSubmit={turnOff}>
      <PasswordField value={password} onChange={setPassword} />
    </FormDialog>
  );
}

function PasswordField(props: { value: string; onChange: (value: string) => void }) {
  const text = useText(securityTexts);
  return (
    <TextField label={text.password} type="password" autoComplete="current-password" isFocused {...props} />
  );
}

/** Three steps: the password, the first code, and the recovery codes. */
function TurnOn({ onClose }: { onClose: () => void }) {
  const text = useText(securityTexts);
  const write = useWrite();
  const [typed, setTyped] = useState('');
  const [begun, setBegun] = useState<Begun>();
  const [recoveryCodes, setRecoveryCodes] = useState<readonly string[]>();
  const goOn = async (): Promise<Submitted> => {
    if (recoveryCodes !== undefined) return {};
    setTyped('');
    const choices = { showsProblem: true };
    if (begun === undefined) {
      const request = { body: { password: typed } };
      const answer = await write(accountSecurityOperations.beginAuthenticator, request, choices);
      setBegun(answer.value);
      return answer.problem === undefined ? 'open' : answer;
    }
    const request = { body: { code: typed } };
    const answer = await write(accountSecurityOperations.confirmAuthenticator, request, choices);
    setRecoveryCodes(answer.value?.recoveryCodes);
    return answer.problem === undefined ? 'open' : answer;
  };
  const label = begun === undefined ? text.next : recoveryCodes === undefined ? text.confirm : text.done;
  return (
    <FormDialog
      title={text.turnOn}
      onClose={onClose}
      hasCancel={recoveryCodes === undefined}
      submitLabel={label}
      onSubmit={goOn}
    >
      {begun === undefined && <PasswordField value={typed} onChange={setTyped} />}
      {begun !== undefined && recoveryCodes === undefined && (
        <>
          <p>{text.scan}</p>
          <TextField label={text.secret} value={begun.secret} onChange={() => undefined} />
          <p>
            <a href={begun.address}>{text.open}</a>
          </p>
          <TextField
            label={text.confirmCode}
            autoComplete="one-time-code"
            value={typed}
            onChange={setTyped}
            isFocused
          />
        </>
      )}
      {recoveryCodes !== undefined && (
        <>
          <p>{text.recovery}</p>
          <ul>
            {recoveryCodes.map((code) => (
              <li key={code}>
                <code>{code}</code>
              </li>
            ))}
          </ul>
        </>
      )}
    </FormDialog>
  );
}
