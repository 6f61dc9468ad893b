import type { SearchSource } from '../../platform/search/search-source.ts';

/** Activities are found by their names; who may read the project may read its plan. */
export const activitySource: SearchSource = {
  name: 'activity',
  table: 'activity',
  from: 'activity t',
  recordId: 't.plan_id',
  title: 't.name',
  number: 't.uid',
  typeWords: '',
  optionWords: {},
};
