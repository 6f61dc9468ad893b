import type { Me } from '@regie/contracts/accounts';
import { type ReactNode, useRef, useState } from 'react';
import { useText } from '../language/index.ts';
import { usePath } from '../ui/address.tsx';
import { Layers } from '../ui/layers.tsx';
import { loadLater } from '../ui/load-later.tsx';
import styles from './frame.module.css';
import { OfflineBanner } from './offline-banner.tsx';
import { Rail } from './rail.tsx';
import { useRecentPages } from './recent-pages.ts';
import { Shortcuts } from './shortcuts.tsx';
import { texts } from './texts.ts';
import { TopBar } from './top-bar.tsx';
import { useFocusOnPage } from './use-focus-on-page.ts';
import { useLive } from './use-live.ts';

const RailDrawer = loadLater(async () => (await import('./rail-drawer.tsx')).RailDrawer);

/** Top bar, rail and the page. */
export function Frame({ me, children }: { me: Me; children: ReactNode }) {
  const text = useText(texts);
  const main = useRef<HTMLElement>(null);
  const path = usePath();
  const isConnected = useLive();
  const [isDrawerOpen, setDrawerOpen] = useState(false);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [isSearchOpen, setSearchOpen] = useState(false);
  useFocusOnPage(main, path);
  useRecentPages();
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#main">
        {text.skip}
      </a>
      <TopBar
        me={me}
        onOpenRail={() => setDrawerOpen(true)}
        onOpenHelp={() => setHelpOpen(true)}
        onOpenSearch={() => setSearchOpen(true)}
      />
      <div className={styles.rail}>
        <Rail permissions={me.permissions} />
      </div>
      {isDrawerOpen && <RailDrawer permissions={me.permissions} onClose={() => setDrawerOpen(false)} />}
      <main id="main" ref={main} className={styles.main} tabIndex={-1}>
        <OfflineBanner isConnected={isConnected} />
        {children}
        <Layers />
      </main>
      <Shortcuts
        permissions={me.permissions}
        isHelpOpen={isHelpOpen}
        setHelpOpen={setHelpOpen}
        isSearchOpen={isSearchOpen}
        setSearchOpen={setSearchOpen}
      />
    </div>
  );
}
