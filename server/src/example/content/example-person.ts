import type { GivenRole } from '@regie/contracts';

/** Somebody of the example municipality. Roles on parts of the tree follow from the portfolios and projects. */
export interface ExamplePerson {
  readonly name: string;
  readonly jobTitle: string;
  /** A role on the whole organisation. */
  readonly role?: GivenRole;
  /** Days from today on which the person came or went; absent for somebody who was always there. */
  readonly joined?: number;
  readonly left?: number;
}
