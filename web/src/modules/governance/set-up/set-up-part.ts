import type { SetUp } from '@regie/contracts/governance';

/** What every step is given. */
export interface SetUpPart {
  readonly setUp: SetUp;
}
