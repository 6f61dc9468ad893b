import { type Language, languages, type Permission } from '@regie/contracts';
import type { Me } from '@regie/contracts/accounts';
import { noOwnNames, type OwnNames, titleIn } from '../language/index.ts';
import type { ThemeChoice } from '../ui/theme.tsx';
import { pageRoutes } from './routes.ts';
import { texts } from './texts.ts';

/** Something that can be gone to or done, found by words of both languages. */
export interface Command {
  readonly id: string;
  readonly label: string;
  readonly words: string;
  readonly keys?: string;
  readonly act: () => void;
}

/** What the shell can do, for commands to ask. */
export interface Doing {
  readonly goTo: (to: string, search?: Readonly<Record<string, string>>) => void;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: ThemeChoice) => void;
  readonly openHelp: () => void;
  readonly signOut: () => void;
}

/** Every page that has an address of its own and that the reader's roles show; found by the words of Regie too. */
export function pageCommands(
  me: Me,
  language: Language,
  ownNames: OwnNames,
  { goTo }: Doing,
): readonly Command[] {
  return pageRoutes
    .filter(({ path, isPublic }) => isPublic !== true && !path.includes('$') && path !== '/search')
    .filter(({ permission }) => permission === undefined || me.permissions.includes(permission))
    .map(({ path, title }) => ({
      id: `page-${path}`,
      label: titleIn(ownNames, title, language),
      words: [ownNames, noOwnNames]
        .flatMap((names) => languages.map((each) => titleIn(names, title, each)))
        .join(' '),
      act: () => goTo(path),
    }));
}

type NewName = keyof (typeof texts)['en']['commands']['new'];

/** Lists whose address opens the dialog of a new one. */
const newRecords: readonly {
  readonly name: NewName;
  readonly path: string;
  readonly permission: Permission;
}[] = [
  { name: 'project', path: '/projects', permission: 'project.create' },
  { name: 'risk', path: '/risks', permission: 'risk.write' },
  { name: 'issue', path: '/issues', permission: 'register.write' },
  { name: 'action', path: '/actions', permission: 'register.write' },
  { name: 'decision', path: '/decisions', permission: 'register.write' },
  { name: 'assumption', path: '/assumptions', permission: 'register.write' },
  { name: 'goal', path: '/goals', permission: 'register.write' },
  { name: 'lesson', path: '/lessons', permission: 'register.write' },
  { name: 'blocker', path: '/blockers', permission: 'register.write' },
];

const themes: readonly ThemeChoice[] = ['light', 'dark', 'contrast', 'system'];

/** What can be done from anywhere. */
export function actionCommands(me: Me, language: Language, doing: Doing): readonly Command[] {
  const text = texts[language];
  const both = (read: (catalogue: (typeof texts)['en']) => string) => `${read(texts.nl)} ${read(texts.en)}`;
  const made = newRecords
    .filter(({ permission }) => me.permissions.includes(permission))
    .map(({ name, path }) => ({
      id: `new-${name}`,
      label: text.commands.new[name],
      words: both(({ commands }) => commands.new[name]),
      act: () => doing.goTo(path, { new: 'yes' }),
    }));
  const inLanguages = (['nl', 'en'] as const).map((each) => ({
    id: `language-${each}`,
    label: text.commands.languages[each],
    words: both(({ commands, language: word }) => `${word} ${commands.languages[each]}`),
    act: () => doing.setLanguage(each),
  }));
  const inThemes = themes.map((theme) => ({
    id: `theme-${theme}`,
    label: `${text.theme}: ${text.themes[theme].toLowerCase()}`,
    words: both((catalogue) => `${catalogue.theme} ${catalogue.themes[theme]}`),
    act: () => doing.setTheme(theme),
  }));
  return [
    ...made,
    ...inLanguages,
    ...inThemes,
    {
      id: 'help',
      label: text.shortcuts,
      words: both(({ shortcuts }) => shortcuts),
      keys: '?',
      act: doing.openHelp,
    },
    { id: 'sign-out', label: text.signOut, words: both(({ signOut }) => signOut), act: doing.signOut },
  ];
}
