import type { StarterSetCode } from '@regie/contracts/standards';
import { construction } from './construction.ts';
import { finance } from './finance.ts';
import { government } from './government.ts';
import { healthcare } from './healthcare.ts';
import { it } from './it.ts';
import type { StarterSet } from './starter-set.ts';

export const starterSetOf: Readonly<Record<StarterSetCode, StarterSet>> = {
  government,
  it,
  construction,
  healthcare,
  finance,
};
