import { type FormEvent, type ReactNode, useRef } from 'react';
import { flushSync } from 'react-dom';
import styles from './field.module.css';

/** A form: fields below each other, buttons at the end, Enter submits. */
export function Form({
  onSubmit,
  id,
  children,
}: {
  onSubmit: () => void | Promise<void>;
  /** For a submit button outside the form, such as in the foot of a dialog. */
  id?: string;
  children: ReactNode;
}) {
  const latest = useRef(onSubmit);
  latest.current = onSubmit;
  return (
    <form
      noValidate
      {...(id === undefined ? {} : { id })}
      className={styles.form}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        commitActiveField();
        void latest.current();
      }}
    >
      {children}
    </form>
  );
}

/** Enter in a field that gives its value on when it is left: it is left for a moment, so that nothing typed is lost. */
function commitActiveField(): void {
  const active = document.activeElement;
  if (!(active instanceof HTMLInputElement)) return;
  flushSync(() => active.blur());
  active.focus();
}

export function FormButtons({ children }: { children: ReactNode }) {
  return <div className={styles.buttons}>{children}</div>;
}
