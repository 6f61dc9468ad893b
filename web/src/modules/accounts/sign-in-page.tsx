import { accountProviderOperations } from '@regie/contracts/account-provider';
import { organisationOperations } from '@regie/contracts/accounts';
import { useState } from 'react';
import { useRead } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { Button, ErrorState } from '../../ui/index.ts';
import styles from './outside-frame.module.css';
import { OutsideFrame } from './outside-frame.tsx';
import { ProviderButton } from './provider-button.tsx';
import { providerTexts } from './provider-texts.ts';
import { SignInForm } from './sign-in-form.tsx';
import { texts } from './texts.ts';

/** Sign-in at the provider, by e-mail address and password, or both; afterwards the page that was asked for. */
export function SignInPage() {
  const text = useText(texts);
  const { value: status } = useRead(organisationOperations.status, {});
  if (status?.isSetUp === false)
    return (
      <OutsideFrame title={text.notSetUp} lede={text.notSetUpLede}>
        {null}
      </OutsideFrame>
    );
  return (
    <OutsideFrame title={text.signIn} lede={text.signInLede(status?.organisationName ?? '…')}>
      <Ways />
    </OutsideFrame>
  );
}

function Ways() {
  const { value: ways, problem, refresh } = useRead(accountProviderOperations.ways, {});
  const text = useText(providerTexts);
  if (problem !== undefined) return <ErrorState problem={problem} onRetry={refresh} />;
  if (ways === undefined) return null;
  if (ways.provider === null) return <SignInForm isFirst />;
  return (
    <>
      <ProviderButton provider={ways.provider.name} />
      {ways.passwords === 'everybody' ? (
        <section className={styles.other} aria-label={text.orPassword}>
          <h2 className={styles.otherTitle}>{text.orPassword}</h2>
          <SignInForm isFirst={false} />
        </section>
      ) : (
        <BreakGlass />
      )}
    </>
  );
}

/** Behind a button, so that nobody takes it for the usual way. */
function BreakGlass() {
  const text = useText(providerTexts);
  const [isOpen, setOpen] = useState(false);
  return (
    <section className={styles.other} aria-label={text.breakGlass}>
      <Button kind="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {text.breakGlass}
      </Button>
      {isOpen && (
        <>
          <p className={styles.note}>{text.breakGlassLede}</p>
          <SignInForm isFirst={false} isFocused />
        </>
      )}
    </section>
  );
}
