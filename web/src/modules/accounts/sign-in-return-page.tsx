import type { Problem } from '@regie/contracts';
import { accountProviderOperations } from '@regie/contracts/account-provider';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { call, useRead } from '../../api/index.ts';
import { useLanguage, useText } from '../../language/index.ts';
import { ButtonLink, RefusalNote, type Search, useGoTo, useSearchState } from '../../ui/index.ts';
import styles from './outside-frame.module.css';
import { OutsideFrame } from './outside-frame.tsx';
import { providerTexts } from './provider-texts.ts';
import { readNext } from './read-next.ts';

/** What the provider put in the address; what is longer than any provider's is nobody's. */
function returnedIn(search: Search) {
  const { state = '', code, iss, error } = search;
  return {
    state: state.slice(0, 200),
    ...(code === undefined ? {} : { code: code.slice(0, 4096) }),
    ...(iss === undefined ? {} : { issuer: iss.slice(0, 1000) }),
    ...(error === undefined ? {} : { error: error.slice(0, 100) }),
  };
}

/** Where the provider sends the browser back to: it counts once, so it is sent once. */
export function SignInReturnPage() {
  const text = useText(providerTexts);
  const language = useLanguage();
  const queries = useQueryClient();
  const goTo = useGoTo();
  const [search] = useSearchState();
  const isSent = useRef(false);
  const [problem, setProblem] = useState<Problem>();
  const { value: ways } = useRead(accountProviderOperations.ways, {});
  useEffect(() => {
    if (isSent.current) return;
    isSent.current = true;
    const finish = async () => {
      const body = { ...returnedIn(search), language };
      const answer = await call(accountProviderOperations.signInByProvider, { body });
      if (answer.problem !== undefined) return setProblem(answer.problem);
      queries.clear();
      const next = readNext(answer.value.next ?? undefined);
      goTo(next.path, next.search, true);
    };
    void finish();
  }, [search, language, queries, goTo]);
  if (problem === undefined)
    return (
      <OutsideFrame title={text.returning} lede={text.returningLede(ways?.provider?.name ?? '…')}>
        {null}
      </OutsideFrame>
    );
  return (
    <OutsideFrame title={text.returnFailed} lede="">
      <RefusalNote problem={problem} />
      <div className={styles.onwards}>
        <ButtonLink to="/sign-in" kind="primary">
          {text.again}
        </ButtonLink>
      </div>
    </OutsideFrame>
  );
}
