import { Link as RouterLink, useLocation, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type ReactNode, useCallback } from 'react';
import buttonStyles from './button.module.css';
import type { ButtonProps } from './button.tsx';
import { classes } from './classes.ts';
import { Icon } from './icon.tsx';

/** The part of the address behind the question mark: words and texts, nothing else. */
export type Search = Readonly<Record<string, string | undefined>>;

export interface LinkProps {
  /** A path such as `/risks/R-12`. */
  readonly to: string;
  readonly search?: Search;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  /** Goes there without a new entry in the history of the browser. */
  readonly replaces?: boolean;
  readonly label?: string;
  readonly onFollow?: () => void;
  /** The page that is on screen, or one below it. */
  readonly isCurrent?: boolean;
}

/** A link to a page of Regie. */
export function Link({
  to,
  search,
  children,
  className,
  replaces,
  label,
  onFollow,
  isCurrent = false,
}: LinkProps) {
  return (
    <RouterLink
      to={to}
      search={{ ...search }}
      className={className}
      activeProps={{}}
      inactiveProps={{}}
      aria-current={isCurrent ? 'page' : undefined}
      {...(replaces === true ? { replace: true } : {})}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(onFollow === undefined ? {} : { onClick: onFollow })}
    >
      {children}
    </RouterLink>
  );
}

/** A link in the shape of a button: for going somewhere, where a button does something. */
export function ButtonLink({
  kind = 'plain',
  icon,
  ...link
}: LinkProps & Pick<ButtonProps, 'kind' | 'icon'>) {
  return (
    <Link {...link} className={classes(buttonStyles.button, buttonStyles[kind], link.className)}>
      {icon !== undefined && <Icon name={icon} />}
      {link.children}
    </Link>
  );
}

/** One parameter of the path of this page: `id` in `/risks/$id`. */
export function useParameter(name: string): string {
  const parameters: Readonly<Record<string, string | undefined>> = useParams({ strict: false });
  return parameters[name] ?? '';
}

/** The state of the page that stands in the address, and the way to change parts of it; undefined takes one out. */
export function useSearchState(): readonly [Search, (patch: Search, isNewStep?: boolean) => void] {
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const change = useCallback(
    (patch: Search, isNewStep = false) => {
      void navigate({
        to: '.',
        search: (now: Search) => ({ ...now, ...patch }),
        replace: !isNewStep,
        resetScroll: false,
      });
    },
    [navigate],
  );
  return [search, change];
}

/** Goes to another page. */
export function useGoTo(): (to: string, search?: Search, replaces?: boolean) => void {
  const navigate = useNavigate();
  return useCallback(
    (to, search, replaces = false) => void navigate({ to, search: { ...search }, replace: replaces }),
    [navigate],
  );
}

/** The path of this page, without what stands behind the question mark. */
export function usePath(): string {
  return useLocation({ select: (location) => location.pathname });
}
