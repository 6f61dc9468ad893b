import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import styles from './button.module.css';
import { classes } from './classes.ts';
import { Icon, type IconName } from './icon.tsx';

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> {
  /** Primary: at most one a page. Quiet: without an edge. Danger: takes something away. */
  readonly kind?: 'plain' | 'primary' | 'quiet' | 'danger';
  readonly icon?: IconName;
  /** Why it cannot be done now; the button stays reachable and says so. */
  readonly reason?: string | undefined;
  readonly isBusy?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly children: ReactNode;
}

/** A button. One that cannot be used now keeps its place in the tab order and tells why. */
export function Button({
  kind = 'plain',
  icon,
  reason,
  isBusy = false,
  onClick,
  children,
  className,
  title,
  ...rest
}: ButtonProps) {
  const isOff = reason !== undefined;
  return (
    <button
      type="button"
      {...rest}
      className={classes(styles.button, styles[kind], isOff && styles.off, className)}
      aria-disabled={isOff || isBusy || undefined}
      aria-busy={isBusy || undefined}
      title={reason ?? title}
      onClick={(event) => {
        if (isOff || isBusy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {icon !== undefined && <Icon name={icon} />}
      {children}
      {isOff && <span className="visually-hidden">: {reason}</span>}
    </button>
  );
}

export interface IconButtonProps extends Omit<ButtonProps, 'children' | 'icon' | 'kind'> {
  readonly icon: IconName;
  /** Read out, and shown when hovered. */
  readonly label: string;
}

/** A square button with a sign only; its label is read out and shown on hover. */
export function IconButton({ icon, label, className, reason, ...rest }: IconButtonProps) {
  return (
    <Button
      {...rest}
      kind="quiet"
      reason={reason}
      className={classes(styles.square, className)}
      aria-label={reason === undefined ? label : `${label}: ${reason}`}
      title={label}
    >
      <Icon name={icon} />
    </Button>
  );
}
