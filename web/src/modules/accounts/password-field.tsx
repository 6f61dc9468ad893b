import { useState } from 'react';
import { useText } from '../../language/index.ts';
import { CheckField, TextField } from '../../ui/index.ts';
import { texts } from './texts.ts';

/** A new password, typed once and shown when asked: typing it twice catches nothing that seeing it does not. */
export function NewPasswordField({
  label,
  value,
  onChange,
  error,
  isFocused = false,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
  isFocused?: boolean;
}) {
  const text = useText(texts);
  const [isShown, setShown] = useState(false);
  return (
    <>
      <TextField
        label={label}
        type={isShown ? 'text' : 'password'}
        autoComplete="new-password"
        help={text.passwordHelp}
        value={value}
        onChange={onChange}
        error={error}
        isRequired
        isFocused={isFocused}
      />
      <CheckField label={text.shown} isChecked={isShown} onChange={setShown} />
    </>
  );
}
