import { asAnswers, asVerbs, type Module } from '../../platform/operations/module.ts';
import type { YearSource } from '../../platform/year/year-source.ts';
import { endFeed, makeFeed, openFeed, showFeed } from './feed.ts';
import { listYear } from './list-year.ts';
import { addYearEntry, changeYearEntry, ownYearSource, removeYearEntry } from './own-entries.ts';

/** The year of the PMO: what all modules bring to it, with moments of its own, and the feed. */
export function makeYear(others: readonly YearSource[]): Module {
  const sources = [...others, ownYearSource];
  return {
    name: 'year',
    kinds: [],
    verbs: asVerbs(addYearEntry, changeYearEntry, removeYearEntry, makeFeed, endFeed),
    answers: asAnswers(listYear(sources), showFeed, openFeed(sources)),
  };
}
