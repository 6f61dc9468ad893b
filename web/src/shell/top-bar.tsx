import { accountOperations, type Me } from '@regie/contracts/accounts';
import { call } from '../api/call.ts';
import { useLocale, useText } from '../language/index.ts';
import { Link, useGoTo } from '../ui/address.tsx';
import { IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { loadLater } from '../ui/load-later.tsx';
import { Menu } from '../ui/menu.tsx';
import { type ThemeChoice, useTheme } from '../ui/theme.tsx';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { texts } from './texts.ts';
import styles from './top-bar.module.css';
import { useSignOut } from './use-sign-out.ts';

const NotificationBell = loadLater(
  async () => (await import('../modules/notifications/notification-bell.tsx')).NotificationBell,
);
const JobsTray = loadLater(async () => (await import('../modules/jobs/jobs-tray.tsx')).JobsTray);

const languageNames = { nl: 'Nederlands', en: 'English' } as const;
const themeOrder: readonly ThemeChoice[] = ['system', 'light', 'dark', 'contrast'];

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  return `${words[0]?.[0] ?? name[0] ?? ''}${words.length > 1 ? (words.at(-1)?.[0] ?? '') : ''}`;
}

function LanguageMenu() {
  const { language, setLanguage } = useLocale();
  const text = useText(texts);
  return (
    <Menu
      label={text.language}
      target={
        <button
          type="button"
          className={styles.plain}
          aria-label={`${text.language}: ${languageNames[language]}`}
        >
          {language.toUpperCase()}
        </button>
      }
      groups={[
        {
          items: (['nl', 'en'] as const).map((each) => ({
            label: languageNames[each],
            isChosen: each === language,
            onChoose: () => setLanguage(each),
          })),
        },
      ]}
    />
  );
}

function AccountMenu({ me, onOpenHelp }: { me: Me; onOpenHelp: () => void }) {
  const text = useText(texts);
  const goTo = useGoTo();
  const signOut = useSignOut();
  const { choice, setChoice } = useTheme();
  const chooseTheme = (theme: ThemeChoice) => {
    setChoice(theme);
    void call(accountOperations.updateMe, { body: { theme } });
  };
  return (
    <Menu
      label={text.account(me.person.name)}
      header={
        <>
          <strong>{me.person.name}</strong>
          <div className={styles.address}>{me.person.email}</div>
        </>
      }
      target={
        <button type="button" className={styles.avatar} aria-label={text.account(me.person.name)}>
          {initialsOf(me.person.name)}
        </button>
      }
      groups={[
        {
          items: [
            { label: text.profile, icon: 'person', onChoose: () => goTo('/profile') },
            { label: text.mayI, icon: 'check', onChoose: () => goTo('/roles') },
            { label: text.shortcuts, icon: 'question', keys: '?', onChoose: onOpenHelp },
          ],
        },
        {
          label: text.theme,
          items: themeOrder.map((theme) => ({
            label: text.themes[theme],
            isChosen: theme === choice,
            onChoose: () => chooseTheme(theme),
          })),
        },
        { items: [{ label: text.signOut, onChoose: () => void signOut() }] },
      ]}
    />
  );
}

/** Brand, where you are, and what belongs to you. */
export function TopBar({
  me,
  onOpenRail,
  onOpenHelp,
  onOpenSearch,
}: {
  me: Me;
  onOpenRail: () => void;
  onOpenHelp: () => void;
  onOpenSearch: () => void;
}) {
  const text = useText(texts);
  return (
    <header className={styles.bar}>
      <IconButton
        icon="menu"
        label={text.openNavigation}
        className={styles.railButton}
        onClick={onOpenRail}
      />
      <Link to="/" className={styles.brand}>
        <b>R</b>egie
      </Link>
      <Breadcrumbs organisation={me.organisation.name} />
      <button type="button" className={styles.search} aria-keyshortcuts="Control+K" onClick={onOpenSearch}>
        <Icon name="search" />
        <span className={styles.searchWords}>{text.search}</span>
        <kbd className={styles.searchKeys}>Ctrl K</kbd>
      </button>
      <div className={styles.own}>
        <JobsTray />
        <NotificationBell meanwhile={<span className={styles.bellPlace} />} />
        <LanguageMenu />
        <AccountMenu me={me} onOpenHelp={onOpenHelp} />
      </div>
    </header>
  );
}
