import type { Permission } from '@regie/contracts';
import { useText } from '../language/index.ts';
import { Drawer } from '../ui/drawer.tsx';
import { Rail } from './rail.tsx';
import { texts } from './texts.ts';

/** The rail on a narrow screen. */
export function RailDrawer({
  permissions,
  onClose,
}: {
  permissions: readonly Permission[];
  onClose: () => void;
}) {
  const text = useText(texts);
  return (
    <Drawer title={text.mainNavigation} isOpen onClose={onClose}>
      <Rail permissions={permissions} onFollow={onClose} />
    </Drawer>
  );
}
