import type { Relation } from '@regie/engine/model';
import { countOf, type QualityContext, type QualityMeasure, type QualityRule } from './quality-rule.ts';

/** What the 14 points miss and planners ask for. */
export const ownRules: readonly QualityRule[] = [
  { code: 'quality/start-not-driven', unit: 'count', bound: 'atMost', threshold: 0, measure: startNotDriven },
  {
    code: 'quality/finish-drives-nothing',
    unit: 'count',
    bound: 'atMost',
    threshold: 0,
    measure: finishDrivesNothing,
  },
  {
    code: 'quality/relations-of-summaries',
    unit: 'count',
    bound: 'atMost',
    threshold: 0,
    measure: relationsOfSummaries,
  },
  {
    code: 'quality/manual-activities',
    unit: 'count',
    bound: 'atMost',
    threshold: 0,
    measure: ({ open }) => countOf(open, ({ activity }) => activity.isManual),
  },
  { code: 'quality/out-of-sequence', unit: 'count', bound: 'atMost', threshold: 0, measure: outOfSequence },
  {
    code: 'quality/double-relations',
    unit: 'count',
    bound: 'atMost',
    threshold: 0,
    measure: doubleRelations,
  },
  {
    code: 'quality/estimated-durations',
    unit: 'count',
    bound: 'none',
    threshold: 0,
    measure: ({ open }) => countOf(open, ({ activity }) => activity.isEstimated === true),
  },
  {
    code: 'quality/without-baseline',
    unit: 'count',
    bound: 'none',
    threshold: 0,
    measure: ({ open }) => countOf(open, ({ activity }) => activity.baselines.length === 0),
  },
];

/** Related, but nothing holds the start: it could begin any time before its finish is demanded. */
function startNotDriven({ open }: QualityContext): QualityMeasure {
  return countOf(
    open,
    ({ predecessors }) =>
      predecessors.length > 0 && predecessors.every(({ type }) => type === 'FF' || type === 'SF'),
  );
}

/** Related, but nothing waits for the finish: it could take any longer unnoticed. */
function finishDrivesNothing({ open }: QualityContext): QualityMeasure {
  return countOf(
    open,
    ({ successors }) =>
      successors.length > 0 && successors.every(({ type }) => type === 'SS' || type === 'SF'),
  );
}

function relationsOfSummaries({ relations, summaryUids }: QualityContext): QualityMeasure {
  const uids = relations.flatMap(({ predecessorUid, successorUid }) => [predecessorUid, successorUid]);
  const found = [...new Set(uids.filter((uid) => summaryUids.has(uid)))];
  return { measured: found.length, activityUids: found };
}

/** Begun before a finish-start predecessor was completed. */
function outOfSequence({ leaves }: QualityContext): QualityMeasure {
  const completed = new Set(
    leaves.filter(({ isComplete }) => isComplete).map(({ activity }) => activity.uid),
  );
  const known = new Set(leaves.map(({ activity }) => activity.uid));
  const isBroken = ({ type, predecessorUid }: Relation): boolean =>
    type === 'FS' && known.has(predecessorUid) && !completed.has(predecessorUid);
  return countOf(
    leaves,
    ({ activity, predecessors }) =>
      activity.progress.actualStart !== undefined && predecessors.some(isBroken),
  );
}

function doubleRelations({ leaves }: QualityContext): QualityMeasure {
  return countOf(leaves, ({ predecessors }) => {
    const ends = predecessors.map(({ predecessorUid, type }) => `${predecessorUid} ${type}`);
    return new Set(ends).size < ends.length;
  });
}
