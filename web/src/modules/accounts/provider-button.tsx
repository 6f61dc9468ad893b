import type { Problem } from '@regie/contracts';
import { accountProviderOperations } from '@regie/contracts/account-provider';
import { useState } from 'react';
import { call } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { Button, RefusalNote, useSearchState } from '../../ui/index.ts';
import { providerTexts } from './provider-texts.ts';

/** Goes to the provider; the page that was asked for comes back with who was signed in. */
export function ProviderButton({ provider }: { provider: string }) {
  const text = useText(providerTexts);
  const [search] = useSearchState();
  const [problem, setProblem] = useState<Problem>();
  const [isBusy, setBusy] = useState(false);
  const go = async () => {
    setBusy(true);
    const { next } = search;
    const body = next === undefined || next.length > 2000 ? {} : { next };
    const answer = await call(accountProviderOperations.beginAtProvider, { body });
    setProblem(answer.problem);
    // It stays busy: the browser is on its way.
    if (answer.problem === undefined) location.assign(answer.value.address);
    else setBusy(false);
  };
  return (
    <>
      <Button kind="primary" isBusy={isBusy} onClick={() => void go()}>
        {text.signInAt(provider)}
      </Button>
      <RefusalNote problem={problem} />
    </>
  );
}
