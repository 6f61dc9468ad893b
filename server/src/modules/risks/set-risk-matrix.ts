import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { type RiskMatrix, riskOperations } from '@regie/contracts/risks';
import type { Image } from '../../platform/database/tables.ts';
import { readImages, writeRows } from '../../platform/events/write-rows.ts';
import type { Verb } from '../../platform/operations/perform.ts';

export const setRiskMatrix: Verb<typeof riskOperations.setMatrix, Image, RiskMatrix> = {
  operation: riskOperations.setMatrix,
  load: async (unit): Promise<Image | Refusal> => {
    const id = unit.organisation.id;
    return (await readImages(unit.database, 'organisation', [id])).get(id) ?? refuse('request/not-found');
  },
  place: (_state, _request, unit) => ({ paths: [[unit.organisation.id]] }),
  decide: (_state, { body }) => body,
  store: async (unit, matrix, before) => {
    const after = { ...before, risk_matrix: matrix, version: before.version + 1 };
    const scopeId = unit.organisation.id;
    const written = await writeRows(unit, { name: 'organisation' }, [
      { before, after, recordId: null, scopeId },
    ]);
    return isRefusal(written) ? written : { eventId: unit.eventId };
  },
};
