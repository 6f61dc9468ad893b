import { languages } from '@regie/contracts';
import { accountOperations, themes } from '@regie/contracts/accounts';
import { useMe, useRead, useWrite } from '../../api/index.ts';
import { useLocale, useText } from '../../language/index.ts';
import { ErrorState, PageHeader, Section, Segmented, SkeletonRows } from '../../ui/index.ts';
import { useTheme } from '../../ui/theme.tsx';
import { AuthenticatorSection } from './authenticator-section.tsx';
import { ChangePassword } from './change-password.tsx';
import styles from './profile-page.module.css';
import { securityTexts } from './security-texts.ts';
import { SessionList } from './session-list.tsx';
import { texts } from './texts.ts';
import { TokenSection } from './token-section.tsx';

const languageNames = { nl: 'Nederlands', en: 'English' } as const;

/** What a person decides for themselves: language, theme, password, and where they are signed in. */
export function ProfilePage() {
  const text = useText(texts);
  const security = useText(securityTexts);
  const me = useMe();
  const write = useWrite();
  const { language, setLanguage } = useLocale();
  const { choice, setChoice } = useTheme();
  const sessions = useRead(accountOperations.listSessions, {});
  return (
    <>
      <PageHeader
        title={text.profile}
        lede={
          sessions.value === undefined
            ? undefined
            : text.profileLede(me.person.name, sessions.value.rows.length)
        }
      />
      <Section title={text.appearance}>
        <div className={styles.choices}>
          <div>
            <p className={styles.label}>{text.language}</p>
            <Segmented
              label={text.language}
              value={language}
              onChange={setLanguage}
              options={languages.map((value) => ({ value, label: languageNames[value] }))}
            />
          </div>
          <div>
            <p className={styles.label}>{text.theme}</p>
            <Segmented
              label={text.theme}
              value={choice}
              onChange={(theme) => {
                setChoice(theme);
                void write(accountOperations.updateMe, { body: { theme } });
              }}
              options={themes.map((value) => ({ value, label: text.themes[value] }))}
            />
          </div>
        </div>
      </Section>
      <Section title={text.changePassword}>
        <ChangePassword />
      </Section>
      <Section title={security.authenticator}>
        <AuthenticatorSection />
      </Section>
      <Section title={security.tokens}>
        <TokenSection />
      </Section>
      <Section title={text.sessions}>
        {sessions.problem !== undefined && (
          <ErrorState problem={sessions.problem} onRetry={sessions.refresh} />
        )}
        {sessions.isLoading && <SkeletonRows count={2} />}
        {sessions.value !== undefined && <SessionList sessions={sessions.value.rows} />}
      </Section>
    </>
  );
}
