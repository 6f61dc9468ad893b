import { controlCodes, governanceOperations } from '@regie/contracts/governance';
import type { Answer } from '../../platform/operations/perform.ts';
import { readPeopleNames } from '../../platform/records/names.ts';
import { findControl } from './domain/controls/index.ts';
import { listDeviations } from './history-store.ts';

export const showDeviations: Answer<typeof governanceOperations.deviations> = {
  operation: governanceOperations.deviations,
  answer: async (reading, { query }) => {
    const found = await listDeviations(reading, query.scope);
    const people = found.map(({ actorId }) => actorId);
    const rows = found.flatMap((one) => {
      const code = controlCodes.find((known) => known === one.control);
      const control = findControl(one.control);
      if (code === undefined || control === undefined) return [];
      return [{ ...one, control: code, controlTitle: control.title }];
    });
    return { rows, names: await readPeopleNames(reading, people) };
  },
};
