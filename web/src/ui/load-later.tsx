import { type ComponentType, type ReactNode, useSyncExternalStore } from 'react';

interface Meanwhile {
  /** Shown until the code is there. */
  readonly meanwhile?: ReactNode;
}

export type Later<P> = ((props: P & Meanwhile) => ReactNode) & {
  /** Begins to load before it is shown. */
  readonly start: () => void;
};

type Outcome<P> =
  | { readonly Component: ComponentType<P>; readonly failure?: undefined }
  | { readonly Component?: undefined; readonly failure: unknown };

/** Code on its way, once for all who show it. */
interface Code<P> {
  readonly start: () => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly read: () => Outcome<P> | undefined;
}

function codeOf<P>(load: () => Promise<ComponentType<P>>): Code<P> {
  let outcome: Outcome<P> | undefined;
  let isStarted = false;
  const listeners = new Set<() => void>();
  const settle = (next: Outcome<P>) => {
    outcome = next;
    for (const listener of listeners) listener();
  };
  return {
    start: () => {
      if (isStarted) return;
      isStarted = true;
      load().then(
        (Component) => settle({ Component }),
        (failure) => settle({ failure }),
      );
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read: () => outcome,
  };
}

function Shown<P extends object>({ code, props }: { code: Code<P>; props: P & Meanwhile }) {
  code.start();
  const outcome = useSyncExternalStore(code.subscribe, code.read);
  if (outcome === undefined) return props.meanwhile ?? null;
  if (outcome.Component === undefined) throw outcome.failure;
  return <outcome.Component {...props} />;
}

/**
 * A component whose code comes when it is first shown. Not by lazy and Suspense: React replaces what a Suspense shows
 * meanwhile only 300 ms after the last one began to, level by level, and a page came half a second after all its code.
 */
export function loadLater<P extends object>(load: () => Promise<ComponentType<P>>): Later<P> {
  const code = codeOf(load);
  return Object.assign((props: P & Meanwhile) => <Shown code={code} props={props} />, { start: code.start });
}
