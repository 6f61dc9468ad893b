import type { Figure, Measurement } from '../figure.ts';
import { findSecrets } from '../promises/find-secrets.ts';
import { sessionChecks } from '../promises/session-checks.ts';
import { openTriedHouse } from '../promises/tried-house.ts';
import { usualCast } from '../testing.ts';

async function run(): Promise<Measurement> {
  const logged: string[] = [];
  const house = await openTriedHouse(usualCast, (level, message, facts) =>
    logged.push(JSON.stringify({ level, message, ...facts })),
  );
  try {
    const { answers, faults } = await findSecrets(house, logged);
    const broken: string[] = [];
    for (const { name, check } of sessionChecks) {
      await house.query('delete from sign_in_failure');
      const fault = await check(house).catch((error: unknown) => String(error));
      if (fault !== undefined) broken.push(`${name}: ${fault}`);
    }
    return {
      value: broken.length + faults.length,
      ok: broken.length + faults.length === 0 && answers > 100,
      detail: [
        `${sessionChecks.length} promises about sessions and links; secrets looked for in ${answers} answers, every row and the log`,
        ...broken,
        ...faults,
      ],
    };
  } finally {
    await house.close();
  }
}

export const figure: Figure = {
  name: 'session-hygiene',
  unit: 'broken promises about sessions, tokens and links, or secrets that are kept, told or logged as they are',
  target: '= 0 (refused <= 1 s, streams closed <= 5 s)',
  seconds: 60,
  run,
};
