import type { Permission } from '@regie/contracts';
import { lazy, Suspense, useState } from 'react';
import { useUndo } from '../api/undo.tsx';
import { useGoTo } from '../ui/address.tsx';
import { navigationFor } from './navigation.ts';
import { areSingleKeysOn, useKeys } from './use-keys.ts';

const SearchPalette = lazy(async () => ({ default: (await import('./search-palette.tsx')).SearchPalette }));
const ShortcutHelp = lazy(async () => ({ default: (await import('./shortcut-help.tsx')).ShortcutHelp }));

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
  const goTo = useGoTo();
  const [isOn, setOn] = useState(areSingleKeysOn);
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
    <Suspense>
      {isSearchOpen && (
        <SearchPalette onClose={() => setSearchOpen(false)} onOpenHelp={() => setHelpOpen(true)} />
      )}
      {isHelpOpen && (
        <ShortcutHelp places={places} isOn={isOn} setOn={setOn} onClose={() => setHelpOpen(false)} />
      )}
    </Suspense>
  );
}
