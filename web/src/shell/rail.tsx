import type { Permission } from '@regie/contracts';
import { useText } from '../language/index.ts';
import { Link, usePath } from '../ui/address.tsx';
import { classes } from '../ui/classes.ts';
import { navigationFor } from './navigation.ts';
import styles from './rail.module.css';
import { texts } from './texts.ts';

function isCurrent(path: string, item: string): boolean {
  return item === '/' ? path === '/' : path === item || path.startsWith(`${item}/`);
}

/** The pages, by what people do. */
export function Rail({
  permissions,
  onFollow,
}: {
  permissions: readonly Permission[];
  onFollow?: () => void;
}) {
  const text = useText(texts);
  const path = usePath();
  return (
    <nav className={styles.rail} aria-label={text.mainNavigation}>
      {navigationFor(permissions).map((section) => (
        <div key={section.name ?? ''} className={styles.section}>
          {section.name !== undefined && <h2 className={styles.heading}>{text.sections[section.name]}</h2>}
          <ul>
            {section.items.map((item) => (
              <li key={item.path}>
                <Link
                  to={item.path}
                  isCurrent={isCurrent(path, item.path)}
                  className={classes(styles.item, isCurrent(path, item.path) && styles.current)}
                  {...(onFollow === undefined ? {} : { onFollow })}
                >
                  {text.items[item.name]}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
