import { type AnyOperation, trust, type Verdict } from '@regie/contracts';
import { riskOperations } from '@regie/contracts/risks';
import { expect, test } from 'vitest';
import { verbsOf } from '../../example/find-verb.ts';
import { useTestHouse } from '../../testing/test-house.ts';
import { readOrganisation } from '../accounts/read-actor.ts';
import { allowed, type Governance, openGovernance } from '../governance.ts';
import { readPersonAsActor } from '../proposals/proposal-store.ts';
import { perform, type Request } from './perform.ts';

const house = useTestHouse();

async function change(governance: Governance, operation: AnyOperation, body: unknown) {
  const { database, clock } = house.house;
  const actor = await readPersonAsActor(
    { database, now: clock.now() },
    house.world.people['bridgeManager']?.id ?? '',
  );
  const organisation = await readOrganisation(database);
  if (actor === undefined || organisation === undefined) throw new Error('nobody there');
  const request = trust<Request<AnyOperation>>({ parameters: {}, query: {}, body });
  const origin = { requestId: 'test', source: 'api' } as const;
  const verb = verbsOf(house.house)(operation);
  return await perform({ ...house.house, governance }, verb, { actor, organisation, origin, request });
}

test('Of many at once, controls are asked for making at each place of a new one and for changing at each of a changed one.', async () => {
  const asked: string[] = [];
  const listen: Governance = {
    ...openGovernance,
    judge: async (_unit, deeds) => {
      asked.push(...deeds.map(({ act, path }) => `${act} ${path.at(-1)}`));
      return { verdict: allowed, remembered: {} };
    },
  };
  const { bridge } = house.world.places;
  const made = { scopeId: bridge, title: 'Nieuw' };
  const update = [{ id: house.world.bridgeRisk, version: 1, patch: { cause: 'x' } }];
  await change(listen, riskOperations.change, { create: [made, made], update });
  expect(asked.slice(0, 3)).toEqual([
    `risks.change ${bridge}`,
    `risks.register ${bridge}`,
    `risks.update ${bridge}`,
  ]);
  asked.length = 0;
  await change(listen, riskOperations.change, { create: [made], update: [] });
  expect(asked.slice(0, 2)).toEqual([`risks.change ${bridge}`, `risks.register ${bridge}`]);
  asked.length = 0;
  await change(listen, riskOperations.create, made);
  expect(asked.filter((one) => one.startsWith('risks.register'))).toHaveLength(1);
});

test('A control on making one holds for making many.', async () => {
  const blocked: Verdict = { outcome: 'blocked', reasons: [] };
  const noRegister: Governance = {
    ...openGovernance,
    judge: async (_unit, deeds) => ({
      verdict: deeds.some(({ act }) => act === 'risks.register') ? blocked : allowed,
      remembered: {},
    }),
  };
  const create = [{ scopeId: house.world.places.bridge, title: 'Omweg' }];
  expect(await change(noRegister, riskOperations.change, { create, update: [] })).toMatchObject({
    refused: 'governance/blocked',
  });
});
