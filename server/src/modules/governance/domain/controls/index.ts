import type { ControlCode } from '@regie/contracts/governance';
import type { Control } from '../control.ts';
import { demandingControls } from './demanding-controls.ts';
import { integrityControls, otherControls, stateControls } from './other-controls.ts';
import { strictControls } from './strict-controls.ts';

/** The table of controls. A control more or another setting is a change here and nowhere else. */
export const controls: readonly Control[] = [
  ...strictControls,
  ...demandingControls,
  ...otherControls,
  ...stateControls,
  ...integrityControls,
];

const byCode: ReadonlyMap<string, Control> = new Map(controls.map((control) => [control.code, control]));

export function findControl(code: ControlCode | string): Control | undefined {
  return byCode.get(code);
}
