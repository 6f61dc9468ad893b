import { newActivity, newPlan, newProject } from '@regie/engine/model';
import { expect, test } from 'vitest';
import { fieldColumns } from './field-columns.ts';

test('Fields of a file are shown by what they hold; empty ones, wrong values and money are not.', () => {
  const field = (fieldId: number, name: string, alias?: string) => ({ fieldId, name, alias });
  const activity = (uid: number, values: Readonly<Record<number, string>>) =>
    newActivity({
      uid,
      customValues: Object.entries(values).map(([id, value]) => ({ fieldId: Number(id), value })),
    });
  const plan = {
    ...newPlan(newProject({ start: 0 }), {
      activities: [
        activity(1, { 1: 'Waterbouw', 2: '1', 3: '12.5', 5: '90000' }),
        activity(2, { 1: '  ', 2: 'misschien', 4: '2027-03-01T08:00:00' }),
      ],
      customFields: [
        field(1, 'Text1', 'Discipline'),
        field(2, 'Flag1'),
        field(3, 'Number1'),
        field(4, 'Date1'),
        field(5, 'Cost1'),
        field(6, 'Text2', 'Leeg'),
      ],
    }),
    relations: [],
  };
  expect(fieldColumns({ plan })).toEqual([
    { fieldId: 1, name: 'Discipline', kind: 'text', uid: [1], value: ['Waterbouw'] },
    { fieldId: 2, name: 'Flag1', kind: 'yes-no', uid: [1], value: ['1'] },
    { fieldId: 3, name: 'Number1', kind: 'number', uid: [1], value: ['12.5'] },
    { fieldId: 4, name: 'Date1', kind: 'day', uid: [2], value: ['2027-03-01'] },
  ]);
});
