import type { Permission } from '@regie/contracts';
import { Fragment, useState } from 'react';
import { useUndo } from '../api/undo.tsx';
import { useText } from '../language/index.ts';
import { useGoTo } from '../ui/address.tsx';
import { CheckField } from '../ui/choice-field.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { navigationFor } from './navigation.ts';
import styles from './shortcuts.module.css';
import { texts } from './texts.ts';
import { areSingleKeysOn, storeSingleKeys, useKeys } from './use-keys.ts';

interface Shortcut {
  readonly keys: readonly string[];
  readonly does: string;
}

function ShortcutList({ title, shortcuts }: { title: string; shortcuts: readonly Shortcut[] }) {
  return (
    <section>
      <h3 className={styles.heading}>{title}</h3>
      <dl className={styles.list}>
        {shortcuts.map(({ keys, does }) => (
          <Fragment key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}

/** Listens to the keys that count everywhere, and shows the list of all of them. */
export function Shortcuts({
  permissions,
  isHelpOpen,
  setHelpOpen,
}: {
  permissions: readonly Permission[];
  isHelpOpen: boolean;
  setHelpOpen: (isOpen: boolean) => void;
}) {
  const text = useText(texts);
  const { undo, redo } = useUndo();
  const goTo = useGoTo();
  const [isOn, setOn] = useState(areSingleKeysOn);
  const places = navigationFor(permissions).flatMap((section) => section.items);
  useKeys({
    hasSingleKeys: isOn,
    undo: () => void undo(),
    redo: () => void redo(),
    openHelp: () => setHelpOpen(true),
    go: (key) => {
      const place = places.find((item) => item.key === key);
      if (place !== undefined) goTo(place.path);
    },
  });
  const { keys } = text;
  return (
    <Dialog title={text.shortcuts} isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} width={640}>
      <div className={styles.columns}>
        <ShortcutList
          title={keys.everywhere}
          shortcuts={[
            { keys: ['?'], does: keys.help },
            { keys: ['Ctrl Z'], does: keys.undo },
            { keys: ['Ctrl Shift Z'], does: keys.redo },
            { keys: ['Esc'], does: keys.escape },
          ]}
        />
        <ShortcutList
          title={keys.go}
          shortcuts={places.map((item) => ({ keys: ['g', item.key], does: text.items[item.name] }))}
        />
        <ShortcutList
          title={keys.inGrid}
          shortcuts={[
            { keys: ['← ↑ ↓ →'], does: keys.move },
            { keys: ['Enter', 'F2'], does: keys.edit },
            { keys: ['Shift ← ↑ ↓ →'], does: keys.range },
            { keys: ['Space'], does: keys.selectRow },
            { keys: ['Ctrl C', 'Ctrl V'], does: keys.copyPaste },
            { keys: ['Ctrl Home', 'Ctrl End'], does: keys.corners },
          ]}
        />
      </div>
      <CheckField
        label={keys.toggle}
        help={keys.toggleHelp}
        isChecked={isOn}
        onChange={(next) => {
          storeSingleKeys(next);
          setOn(next);
        }}
      />
    </Dialog>
  );
}
