import { Tooltip as MantineTooltip } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { layers } from './layers.tsx';
import styles from './tooltip.module.css';

/** A short explanation on hover and on focus; Esc hides it. The child must take a ref. */
export function Tooltip({ label, children }: { label: ReactNode; children: ReactElement }) {
  return (
    <MantineTooltip
      label={label}
      unstyled
      multiline
      portalProps={layers}
      openDelay={300}
      transitionProps={{ duration: 0 }}
      events={{ hover: true, focus: true, touch: true }}
      classNames={{ tooltip: styles.tooltip ?? '' }}
    >
      {children}
    </MantineTooltip>
  );
}
