import { portfolioOperations, programmeOperations } from '@regie/contracts/portfolios';
import { recordVerbs } from '../../platform/records/record-verbs.ts';
import { checkProgramme, newPortfolio, newProgramme } from './domain/tree.ts';
import { portfolioKind, programmeKind } from './tree-store.ts';

export const portfolioVerbs = recordVerbs(portfolioKind, portfolioOperations, {
  complete: (wish) => ({ ...newPortfolio(), ...wish }),
  check: () => undefined,
});

export const programmeVerbs = recordVerbs(programmeKind, programmeOperations, {
  complete: (wish) => ({ ...newProgramme(), ...wish }),
  check: checkProgramme,
});
