import { stat } from 'node:fs/promises';
import pg from 'pg';
import { expect, test } from 'vitest';
import { startThrowawayCluster } from './index.ts';

test('A throw-away cluster answers at once and leaves nothing.', async () => {
  const cluster = await startThrowawayCluster();
  const client = new pg.Client({ connectionString: cluster.connectionString });
  await client.connect();
  expect((await client.query('show fsync')).rows).toEqual([{ fsync: 'off' }]);
  await client.end();
  await cluster.stop();
  const socketFolder = new URL(cluster.connectionString).searchParams.get('host') ?? '';
  await expect(stat(socketFolder)).rejects.toThrow();
});
