import { useEffect } from 'react';
import { useText } from '../language/index.ts';
import { Link } from '../ui/address.tsx';
import styles from './breadcrumbs.module.css';
import { useCurrentTitle } from './page-title.tsx';
import { texts } from './texts.ts';

/** Where this page stands. Also names the tab of the browser. */
export function Breadcrumbs({ organisation }: { organisation: string }) {
  const text = useText(texts);
  const page = useCurrentTitle();
  useDocumentTitle(page?.title);
  return (
    <nav aria-label={text.breadcrumbs} className={styles.crumbs}>
      <ol>
        <li className={styles.above}>
          <Link to="/">{organisation}</Link>
        </li>
        {page?.crumbs.map((crumb) => (
          <li key={crumb.path} className={styles.above}>
            <Link to={crumb.path}>{crumb.title}</Link>
          </li>
        ))}
        {page !== undefined && (
          <li aria-current="page" title={page.title}>
            {page.title}
          </li>
        )}
      </ol>
    </nav>
  );
}

/** The title in the tab of the browser and in its history. */
export function useDocumentTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title === undefined ? 'Regie' : `${title} · Regie`;
  }, [title]);
}
