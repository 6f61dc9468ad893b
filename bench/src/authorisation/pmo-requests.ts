import { type Preparation, whileRestored } from './preparation.ts';

const commitment = { kind: 'funding', promise: '0,5 fte', state: 'promised', dueOn: null };
const tool = { team: 'Beheer', title: 'Rekenblad', usedFor: 'Planning', fate: 'replace' };
const measure = { code: 'satisfaction', isOn: true, target: 75, ownerId: null };
const added = (row: object) => ({ add: [row], change: [], remove: [] });

const at =
  (rest: string, body?: object): Preparation =>
  ({ id }) => ({ path: `/pmo/${id}${rest}`, ...(body === undefined ? {} : { body }) });

/** Requests about setting up the PMO of a place, by operation. */
export const pmoRequests: Readonly<Record<string, Preparation>> = {
  'pmo.show': at(''),
  'pmo.assess': ({ id, number }) => ({
    path: `/pmo/${id}/assessment`,
    body: { answers: { plans: (number % 5) + 1 } },
  }),
  'pmo.finish-assessment': async (preparing) => {
    const { pmo, id, exists } = preparing;
    const body = { answers: { risks: 2 } };
    if (exists) {
      await whileRestored(preparing, async () => await pmo.must('PATCH', `/pmo/${id}/assessment`, { body }));
    }
    return { path: `/pmo/${id}/assessment/finish` };
  },
  'pmo.choose': at('', { starterSet: 'government' }),
  'pmo.keep-commitments': at('/commitments', added(commitment)),
  'pmo.keep-tools': at('/tools', added(tool)),
  'pmo.keep-measures': at('/measures', { rows: [measure] }),
};
