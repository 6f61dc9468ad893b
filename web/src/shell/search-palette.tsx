import { accountOperations } from '@regie/contracts/accounts';
import { useMemo, useState } from 'react';
import { call } from '../api/call.ts';
import { useMe } from '../api/me.ts';
import { useLocale, useText } from '../language/index.ts';
import { addressOfHit, Marked, useHits, useThing, useWhereabouts } from '../modules/search/index.ts';
import { useGoTo, usePath } from '../ui/address.tsx';
import { CommandPalette, type PaletteGroup, type PaletteItem } from '../ui/command-palette.tsx';
import { hasWords } from '../ui/find-words.ts';
import { useTheme } from '../ui/theme.tsx';
import { actionCommands, type Command, type Doing, pageCommands } from './commands.ts';
import { readRecentPages } from './recent-pages.ts';
import { texts } from './texts.ts';
import { useSignOut } from './use-sign-out.ts';

const mostHits = 8;
const mostCommands = 5;

function useCommands(onOpenHelp: () => void) {
  const me = useMe();
  const goTo = useGoTo();
  const { language, ownNames, setLanguage } = useLocale();
  const { setChoice } = useTheme();
  const signOut = useSignOut();
  return useMemo(() => {
    const doing: Doing = {
      goTo,
      setLanguage,
      setTheme: (theme) => {
        setChoice(theme);
        void call(accountOperations.updateMe, { body: { theme } });
      },
      openHelp: onOpenHelp,
      signOut: () => void signOut(),
    };
    const pages = pageCommands(me, language, ownNames, doing);
    return { pages, actions: actionCommands(me, language, doing) };
  }, [me, language, ownNames, goTo, setLanguage, setChoice, signOut, onOpenHelp]);
}

function itemOf({ id, label, keys, act }: Command): PaletteItem {
  return { id, label, onChoose: act, ...(keys === undefined ? {} : { aside: keys }) };
}

/** Records that were open, but the one on screen. */
function useRecentItems(): readonly PaletteItem[] {
  const goTo = useGoTo();
  const here = usePath();
  return readRecentPages()
    .filter(({ path }) => path !== here)
    .map(({ path, title }) => ({
      id: `recent-${path}`,
      label: title,
      aside: path.split('/').at(-1) ?? '',
      onChoose: () => goTo(path),
    }));
}

function useFound(typed: string) {
  const text = useText(texts);
  const goTo = useGoTo();
  const thing = useThing();
  const whereabouts = useWhereabouts();
  const { hits, total, isBusy } = useHits(typed, mostHits);
  const items = hits.map((hit): PaletteItem => {
    const { to, search } = addressOfHit(hit);
    return {
      id: `hit-${hit.id}`,
      label: <Marked text={hit.title} />,
      detail: hit.thing === 'comment' ? <Marked text={hit.excerpt} /> : whereabouts(hit),
      aside: thing(hit.thing),
      onChoose: () => goTo(to, search),
    };
  });
  const q = typed.trim();
  const all: PaletteItem = {
    id: 'all',
    label: text.commands.allResults(q, total),
    onChoose: () => goTo('/search', { q }),
  };
  return { items: total > hits.length && hits.length > 0 ? [...items, all] : items, isBusy };
}

/** Finds pages, records and what can be done; everything by keyboard. */
export function SearchPalette({
  typedBefore,
  onClose,
  onOpenHelp,
}: {
  /** What was typed while the palette was on its way. */
  readonly typedBefore: string;
  readonly onClose: () => void;
  readonly onOpenHelp: () => void;
}) {
  const text = useText(texts);
  const [typed, setTyped] = useState(typedBefore);
  const { pages, actions } = useCommands(onOpenHelp);
  const recent = useRecentItems();
  const found = useFound(typed);
  const isEmpty = typed.trim() === '';
  const fitting = (commands: readonly Command[]) =>
    commands.filter(({ words }) => hasWords(words, typed)).map(itemOf);
  const { commands: said } = text;
  const groups: readonly PaletteGroup[] = isEmpty
    ? [
        { label: said.recent, items: recent },
        { label: said.actions, items: actions.slice(0, mostCommands).map(itemOf) },
        { label: said.pages, items: pages.map(itemOf) },
      ]
    : [
        { label: said.pages, items: fitting(pages).slice(0, mostCommands) },
        { label: said.actions, items: fitting(actions).slice(0, mostCommands) },
        { label: said.found, items: found.items },
      ];
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <CommandPalette
      label={said.label}
      placeholder={said.placeholder}
      typed={typed}
      onType={setTyped}
      groups={groups.filter(({ items }) => items.length > 0)}
      status={found.isBusy ? said.searching : count === 0 ? said.nothing : said.count(count)}
      onClose={onClose}
    />
  );
}
