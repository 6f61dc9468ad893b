import { type ReactNode, useContext } from 'react';
import { MeContext } from '../api/me.ts';
import { useText, useTitle } from '../language/index.ts';
import { ButtonLink } from '../ui/address.tsx';
import { PageHeader } from '../ui/page.tsx';
import type { PageRoute } from './page-route.ts';
import { usePageTitle } from './page-title.tsx';
import { texts } from './texts.ts';

/** Names the page, and says so when the role of the reader does not show it. */
export function PageGate({ page, children }: { page: PageRoute; children: ReactNode }) {
  const title = useTitle();
  const me = useContext(MeContext);
  const text = useText(texts);
  usePageTitle(title(page.title));
  if (page.permission !== undefined && me?.permissions.includes(page.permission) !== true)
    return (
      <>
        <PageHeader title={text.notAllowed} lede={text.notAllowedDetail(page.permission)} />
        <ButtonLink to="/" kind="primary">
          {text.toStart}
        </ButtonLink>{' '}
        <ButtonLink to="/roles" search={{ permission: page.permission }}>
          {text.whoMay}
        </ButtonLink>
      </>
    );
  return children;
}
