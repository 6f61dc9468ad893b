import type { Permission } from '@regie/contracts';
import { useState } from 'react';
import { useUndo } from '../api/undo.tsx';
import { useText } from '../language/index.ts';
import { useGoTo } from '../ui/address.tsx';
import { loadLater } from '../ui/load-later.tsx';
import { useFocusReturn } from '../ui/use-focus-return.ts';
import { navigationFor } from './navigation.ts';
import { texts } from './texts.ts';
import { areSingleKeysOn, useKeys } from './use-keys.ts';

const SearchPalette = loadLater(async () => (await import('./search-palette.tsx')).SearchPalette);
const ShortcutHelp = loadLater(async () => (await import('./shortcut-help.tsx')).ShortcutHelp);

/** Takes what is typed while the palette is on its way: a letter of it would be a key of the page. */
function EarlyLetters({
  value,
  onType,
}: {
  readonly value: string;
  readonly onType: (typed: string) => void;
}) {
  const text = useText(texts);
  return (
    <input
      ref={(input) => input?.focus()}
      className="visually-hidden"
      aria-label={text.search}
      value={value}
      onChange={(event) => onType(event.target.value)}
    />
  );
}

/** Listens to the keys that count everywhere, and shows the list of all of them. */
export function Shortcuts({
  permissions,
  isHelpOpen,
  setHelpOpen,
  isSearchOpen,
  setSearchOpen,
}: {
  permissions: readonly Permission[];
  isHelpOpen: boolean;
  setHelpOpen: (isOpen: boolean) => void;
  isSearchOpen: boolean;
  setSearchOpen: (isOpen: boolean) => void;
}) {
  const { undo, redo } = useUndo();
  // Here, for the palette comes after something else held the focus for it.
  useFocusReturn(isSearchOpen);
  const goTo = useGoTo();
  const [isOn, setOn] = useState(areSingleKeysOn);
  const [typedEarly, setTypedEarly] = useState('');
  const places = navigationFor(permissions).flatMap((section) => section.items);
  useKeys({
    hasSingleKeys: isOn,
    undo: () => void undo(),
    redo: () => void redo(),
    openHelp: () => setHelpOpen(true),
    openSearch: () => setSearchOpen(true),
    go: (key) => {
      const place = places.find((item) => item.key === key);
      if (place !== undefined) goTo(place.path);
    },
  });
  return (
    <>
      {isSearchOpen && (
        <SearchPalette
          meanwhile={<EarlyLetters value={typedEarly} onType={setTypedEarly} />}
          typedBefore={typedEarly}
          onClose={() => {
            setTypedEarly('');
            setSearchOpen(false);
          }}
          onOpenHelp={() => setHelpOpen(true)}
        />
      )}
      {isHelpOpen && (
        <ShortcutHelp places={places} isOn={isOn} setOn={setOn} onClose={() => setHelpOpen(false)} />
      )}
    </>
  );
}
