import { Fragment } from 'react';
import { useText } from '../language/index.ts';
import { CheckField } from '../ui/choice-field.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { type NavigationItem, useItemLabel } from './navigation.ts';
import styles from './shortcut-help.module.css';
import { texts } from './texts.ts';
import { storeSingleKeys } from './use-keys.ts';

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

/** The list of all keys, and the switch for those of a single key. */
export function ShortcutHelp({
  places,
  isOn,
  setOn,
  onClose,
}: {
  places: readonly NavigationItem[];
  isOn: boolean;
  setOn: (isOn: boolean) => void;
  onClose: () => void;
}) {
  const text = useText(texts);
  const { keys } = text;
  const labelOf = useItemLabel();
  return (
    <Dialog title={text.shortcuts} isOpen onClose={onClose} width={640}>
      <div className={styles.columns}>
        <ShortcutList
          title={keys.everywhere}
          shortcuts={[
            { keys: ['Ctrl K', '/'], does: keys.search },
            { keys: ['?'], does: keys.help },
            { keys: ['Ctrl Z'], does: keys.undo },
            { keys: ['Ctrl Shift Z'], does: keys.redo },
            { keys: ['Esc'], does: keys.escape },
          ]}
        />
        <ShortcutList
          title={keys.go}
          shortcuts={places.flatMap((place) =>
            place.key === undefined ? [] : [{ keys: ['g', place.key], does: labelOf(place) }],
          )}
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
