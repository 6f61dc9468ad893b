import type { Problem } from '@regie/contracts';
import { useLanguage, useText } from '../language/index.ts';
import { ButtonLink } from '../ui/address.tsx';
import { Button } from '../ui/button.tsx';
import { PageHeader } from '../ui/page.tsx';
import styles from './dead-ends.module.css';
import { usePageTitle } from './page-title.tsx';
import { texts } from './texts.ts';

/** An address without a page. */
export function NotFound() {
  const text = useText(texts);
  usePageTitle(text.notFound);
  return (
    <>
      <PageHeader title={text.notFound} lede={text.notFoundDetail} />
      <ButtonLink to="/" kind="primary">
        {text.toStart}
      </ButtonLink>
    </>
  );
}

/** A page whose code failed: a bug of ours, or pages of an older version that are gone from the server. */
export function Broken({ error }: { error: unknown }) {
  const text = useText(texts);
  const isOldVersion = /dynamically imported module|module script/i.test(String(error));
  usePageTitle(text.broken);
  return (
    <div role="alert">
      <PageHeader title={text.broken} lede={isOldVersion ? text.newVersion : text.brokenDetail} />
      <Button kind="primary" onClick={() => location.reload()}>
        {text.reload}
      </Button>
    </div>
  );
}

/** The server does not say who is signed in, so nothing can be shown but that. */
export function Outage({ problem, onRetry }: { problem: Problem; onRetry: () => void }) {
  const text = useText(texts);
  const language = useLanguage();
  return (
    <main className={styles.outage}>
      <PageHeader title={problem.detail[language]} lede={problem.next[language]} />
      <Button kind="primary" onClick={onRetry}>
        {text.tryAgain}
      </Button>
      {problem.requestId !== '' && (
        <p className={styles.reference}>
          <code>{problem.requestId}</code>
        </p>
      )}
    </main>
  );
}
