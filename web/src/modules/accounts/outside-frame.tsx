import { languages } from '@regie/contracts';
import type { ReactNode } from 'react';
import { useLocale, useText } from '../../language/index.ts';
import { useDocumentTitle } from '../../shell/breadcrumbs.tsx';
import { classes, PageHeader, Segmented } from '../../ui/index.ts';
import { Layers } from '../../ui/layers.tsx';
import styles from './outside-frame.module.css';
import { texts } from './texts.ts';

const languageNames = { nl: 'Nederlands', en: 'English' } as const;

/** The page around sign-in, set-up and activation: brand, language, one form. */
export function OutsideFrame({
  title,
  lede,
  isWide = false,
  children,
}: {
  title: string;
  lede: string;
  /** For a page that is read instead of filled in. */
  isWide?: boolean;
  children: ReactNode;
}) {
  const { language, setLanguage } = useLocale();
  const text = useText(texts);
  useDocumentTitle(title);
  return (
    <div className={styles.frame}>
      <header className={styles.top}>
        <span className={styles.brand}>
          <b>R</b>egie
        </span>
        <Segmented
          label={text.language}
          value={language}
          onChange={setLanguage}
          options={languages.map((value) => ({ value, label: languageNames[value] }))}
        />
      </header>
      <main className={classes(styles.main, isWide && styles.isWide)}>
        <PageHeader title={title} lede={lede} />
        {children}
        <Layers />
      </main>
    </div>
  );
}
