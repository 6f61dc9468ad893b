import { asAnswers, asVerbs, type Module } from '../../platform/operations/module.ts';
import type { RecordKind } from '../../platform/records/record-kind.ts';
import { confirmRows, setUntouchedDays } from './confirm.ts';
import { roundYearSource, showMine, showOverview } from './show-upkeep.ts';

export { openRound } from './open-round.ts';

/** The monthly round over what other modules keep. */
export function makeUpkeep(kinds: readonly RecordKind[]): Module {
  return {
    name: 'upkeep',
    kinds: [],
    yearSources: [roundYearSource],
    verbs: asVerbs(confirmRows(kinds), setUntouchedDays),
    answers: asAnswers(showMine(kinds), showOverview(kinds)),
  };
}
