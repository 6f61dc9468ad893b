import { languages } from '@regie/contracts';
import { accountOperations, accountSecurityOperations, themes } from '@regie/contracts/accounts';
import { useMe, useRead, useWrite } from '../../api/index.ts';
import { useLocale, useText } from '../../language/index.ts';
import { ErrorState, PageHeader, Section, Segmented, SkeletonRows, useFormat } from '../../ui/index.ts';
import { useTheme } from '../../ui/theme.tsx';
import { AuthenticatorSection } from './authenticator-section.tsx';
import { ChangePassword } from './change-password.tsx';
import styles from './profile-page.module.css';
import { providerTexts } from './provider-texts.ts';
import { securityTexts } from './security-texts.ts';
import { SessionList } from './session-list.tsx';
import { texts } from './texts.ts';
import { TokenSection } from './token-section.tsx';

const languageNames = { nl: 'Nederlands', en: 'English' } as const;

/** Password and codes are for who has a password here; at a provider they are the provider's. */
function OwnWays() {
  const text = useText(texts);
  const security = useText(securityTexts);
  const words = useText(providerTexts);
  const format = useFormat();
  const { value, problem, refresh } = useRead(accountSecurityOperations.authenticator, {});
  if (problem !== undefined) return <ErrorState problem={problem} onRetry={refresh} />;
  if (value === undefined) return <SkeletonRows count={3} />;
  const { provider, hasPassword } = value;
  const tell = hasPassword ? words.mineBoth : words.mineProvider;
  return (
    <>
      {provider !== null && (
        <Section title={words.mine}>
          <p>{tell(provider.name, format.instant(provider.since))}</p>
        </Section>
      )}
      {hasPassword && (
        <>
          <Section title={text.changePassword}>
            <ChangePassword />
          </Section>
          <Section title={security.authenticator}>
            <AuthenticatorSection />
          </Section>
        </>
      )}
    </>
  );
}

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
      <OwnWays />
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
