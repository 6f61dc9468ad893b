import type { FormEvent, ReactNode } from 'react';
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
  return (
    <form
      noValidate
      {...(id === undefined ? {} : { id })}
      className={styles.form}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void onSubmit();
      }}
    >
      {children}
    </form>
  );
}

export function FormButtons({ children }: { children: ReactNode }) {
  return <div className={styles.buttons}>{children}</div>;
}
