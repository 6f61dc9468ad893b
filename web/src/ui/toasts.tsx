import type { Problem } from '@regie/contracts';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useLanguage, useText } from '../language/index.ts';
import { Button, IconButton } from './button.tsx';
import { classes } from './classes.ts';
import { texts } from './texts.ts';
import styles from './toasts.module.css';

/** Long enough to read it, think and reach the button. */
const shownMs = 12_000;
const mostShown = 3;

export interface Message {
  readonly text: string;
  readonly detail?: string;
  readonly isProblem?: boolean;
  readonly action?: { readonly label: string; readonly run: () => void };
}
interface Toast extends Message {
  readonly id: number;
}

export interface Toasts {
  readonly say: (message: Message) => void;
  readonly sayProblem: (problem: Problem) => void;
}

const context = createContext<Toasts | undefined>(undefined);

export function useToasts(): Toasts {
  const toasts = useContext(context);
  if (toasts === undefined) throw new Error('ToastProvider is missing');
  return toasts;
}

/** Keeps the height of the messages where dialogs read it: their buttons stand above them. */
function measure(region: HTMLElement | null) {
  if (region === null) return undefined;
  const { style } = document.documentElement;
  const observer = new ResizeObserver(() => style.setProperty('--toasts', `${region.offsetHeight}px`));
  observer.observe(region);
  return () => observer.disconnect();
}

/** Short messages at the foot of the screen, read out, with an action such as undo. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const next = useRef(0);
  const language = useLanguage();
  const text = useText(texts);

  const say = useCallback((message: Message) => {
    next.current += 1;
    const toast = { ...message, id: next.current };
    // What succeeded before is old news once something else did; a problem stays until it is read.
    const staysBeside = (other: Toast) =>
      other.text !== message.text && (other.isProblem === true || message.isProblem === true);
    setToasts((shown) => [...shown.filter(staysBeside), toast].slice(-mostShown));
  }, []);
  const close = useCallback(
    (id: number) => setToasts((shown) => shown.filter((toast) => toast.id !== id)),
    [],
  );
  const value = useMemo<Toasts>(
    () => ({
      say,
      sayProblem: (problem) =>
        say({ text: problem.detail[language], detail: problem.next[language], isProblem: true }),
    }),
    [say, language],
  );

  return (
    <context.Provider value={value}>
      {children}
      <section ref={measure} className={styles.region} aria-label={text.messages}>
        {toasts.map((toast) => (
          <ToastView key={toast.id} toast={toast} close={close} />
        ))}
      </section>
    </context.Provider>
  );
}

function ToastView({ toast, close }: { toast: Toast; close: (id: number) => void }) {
  const text = useText(texts);
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(() => close(toast.id), shownMs);
    return () => clearTimeout(timer);
  }, [isHeld, close, toast.id]);
  const hold = () => setHeld(true);
  const release = () => setHeld(false);
  const { action } = toast;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it does nothing but wait while it is read
    <div
      className={classes(styles.toast, toast.isProblem === true && styles.problem)}
      role={toast.isProblem === true ? 'alert' : 'status'}
      onMouseEnter={hold}
      onMouseLeave={release}
      onFocus={hold}
      onBlur={release}
    >
      <div className={styles.words}>
        <p>{toast.text}</p>
        {toast.detail !== undefined && <p className={styles.detail}>{toast.detail}</p>}
      </div>
      {action !== undefined && (
        <Button
          onClick={() => {
            close(toast.id);
            action.run();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton icon="close" label={text.close} onClick={() => close(toast.id)} />
    </div>
  );
}
