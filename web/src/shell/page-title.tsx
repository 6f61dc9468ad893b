import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';

export interface Crumb {
  readonly title: string;
  readonly path: string;
}
export interface PageTitle {
  readonly title: string;
  readonly crumbs: readonly Crumb[];
}

interface TitleContext {
  readonly current: PageTitle | undefined;
  readonly set: (title: PageTitle | undefined) => void;
}
const context = createContext<TitleContext | undefined>(undefined);

/** Holds what the page on screen is called. */
export function PageTitleProvider({ children }: { children: ReactNode }) {
  const [current, set] = useState<PageTitle>();
  const value = useMemo(() => ({ current, set }), [current]);
  return <context.Provider value={value}>{children}</context.Provider>;
}

export function useCurrentTitle(): PageTitle | undefined {
  return useContext(context)?.current;
}

const none: readonly Crumb[] = [];

/** Names the page in the tab and the breadcrumbs; `crumbs` are the pages above it, the highest first. */
export function usePageTitle(title: string | undefined, crumbs: readonly Crumb[] = none): void {
  const set = useContext(context)?.set;
  const key = JSON.stringify(crumbs);
  // biome-ignore lint/correctness/useExhaustiveDependencies: crumbs are compared by content, a new array each render
  useEffect(() => {
    if (title === undefined || set === undefined) return undefined;
    set({ title, crumbs });
    return () => set(undefined);
  }, [title, key, set]);
}
