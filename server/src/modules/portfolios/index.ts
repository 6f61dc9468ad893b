import { asAnswers, asVerbs, type Module } from '../../platform/operations/module.ts';
import { moveScope } from './move-scope.ts';
import { portfolioVerbs, programmeVerbs } from './portfolio-verbs.ts';
import { showTree } from './show-tree.ts';
import { portfolioKind, programmeKind } from './tree-store.ts';

export const portfolios: Module = {
  name: 'portfolios',
  kinds: [portfolioKind, programmeKind],
  verbs: asVerbs(
    portfolioVerbs.create,
    portfolioVerbs.update,
    portfolioVerbs.change,
    programmeVerbs.create,
    programmeVerbs.update,
    programmeVerbs.change,
    moveScope,
  ),
  answers: asAnswers(
    portfolioVerbs.list,
    portfolioVerbs.get,
    programmeVerbs.list,
    programmeVerbs.get,
    showTree,
  ),
};
