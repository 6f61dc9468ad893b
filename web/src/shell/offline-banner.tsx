import { useEffect, useState } from 'react';
import { useText } from '../language/index.ts';
import styles from './offline-banner.module.css';
import { texts } from './texts.ts';

/** A blink of the network, or a page that is being left, is no news. */
const patienceMs = 1500;

/** Says that nothing can be saved now. */
export function OfflineBanner({ isConnected }: { isConnected: boolean }) {
  const text = useText(texts);
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    if (isConnected) {
      setShown(false);
      return undefined;
    }
    const timer = setTimeout(() => setShown(true), navigator.onLine ? patienceMs : 0);
    return () => clearTimeout(timer);
  }, [isConnected]);
  return (
    <div role="status" className={isShown ? styles.banner : 'visually-hidden'}>
      {isShown && text.offline}
    </div>
  );
}
