import type { Permission } from '@regie/contracts';
import { useText } from '../language/index.ts';
import { Link, usePath } from '../ui/address.tsx';
import { classes } from '../ui/classes.ts';
import { Icon } from '../ui/icon.tsx';
import { useFoldedSections } from './folded-sections.ts';
import { type NavigationSection, navigationFor, useItemLabel } from './navigation.ts';
import styles from './rail.module.css';
import { texts } from './texts.ts';

function isCurrent(path: string, item: string): boolean {
  return item === '/' ? path === '/' : path === item || path.startsWith(`${item}/`);
}

/** The pages, by what people do. A folded section keeps the page that is open. */
export function Rail({
  permissions,
  onFollow,
}: {
  permissions: readonly Permission[];
  onFollow?: () => void;
}) {
  const text = useText(texts);
  const labelOf = useItemLabel();
  const path = usePath();
  const [folded, toggle] = useFoldedSections();
  const shownOf = ({ name, items }: NavigationSection) =>
    name !== undefined && folded.includes(name) ? items.filter((item) => isCurrent(path, item.path)) : items;
  return (
    <nav className={styles.rail} aria-label={text.mainNavigation}>
      {navigationFor(permissions).map((section) => (
        <div key={section.name ?? ''} className={styles.section}>
          {section.name !== undefined && (
            <SectionHeading
              title={text.sections[section.name]}
              isOpen={!folded.includes(section.name)}
              onToggle={() => toggle(section.name ?? '')}
            />
          )}
          <ul>
            {shownOf(section).map((item) => (
              <li key={item.path}>
                <Link
                  to={item.path}
                  isCurrent={isCurrent(path, item.path)}
                  className={classes(styles.item, isCurrent(path, item.path) && styles.current)}
                  {...(onFollow === undefined ? {} : { onFollow })}
                >
                  {labelOf(item)}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

function SectionHeading({
  title,
  isOpen,
  onToggle,
}: {
  title: string;
  isOpen: boolean;
  onToggle: () => void;
}) {
  return (
    <h2 className={styles.heading}>
      <button type="button" className={styles.fold} aria-expanded={isOpen} onClick={onToggle}>
        {title}
        <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} size={12} />
      </button>
    </h2>
  );
}
