import { gzipSync } from 'node:zlib';
import { newActivity, newPlan, newProject } from '@regie/engine/model';
import { expect, test } from 'vitest';
import { writeMspdi } from '../mspdi/index.ts';
import { writePlanJson } from '../plan-json/index.ts';
import { readPlanFile } from './index.ts';

const plan = newPlan(newProject({ start: 0 }), { activities: [newActivity({ uid: 1, name: 'één' })] });
const xml = writeMspdi(plan).text;

test.each([
  ['XML', Buffer.from(xml)],
  ['XML with a mark', Buffer.from(`\uFEFF${xml}`)],
  ['XML in UTF-16', Buffer.from(`\uFEFF${xml}`, 'utf16le')],
  ['XML in gzip', gzipSync(xml)],
  ['our JSON', Buffer.from(writePlanJson(plan))],
  ['our JSON in gzip', gzipSync(writePlanJson(plan))],
])('%s is known by its content', async (_, bytes) => {
  const { plan: read, findings } = await readPlanFile(bytes);
  expect(findings).toEqual([]);
  expect(read?.activities[0]?.name).toBe('één');
});

test.each([
  ['nothing', Buffer.alloc(0), 'plan-file/format-unknown'],
  ['something else', Buffer.from('MPXJ\t19.12'), 'plan-file/format-unknown'],
  ['a damaged archive', gzipSync(xml).subarray(0, 60), 'gzip/damaged'],
  ['gzip in gzip', gzipSync(gzipSync(xml)), 'plan-file/format-unknown'],
])('%s is refused', async (_, bytes, code) => {
  const { plan: read, findings } = await readPlanFile(bytes);
  expect(read).toBeUndefined();
  expect(findings).toMatchObject([{ code, severity: 'refused' }]);
});

test('a source in small pieces reads as the same plan', async () => {
  async function* pieces(): AsyncGenerator<Uint8Array> {
    const bytes = Buffer.from(xml);
    for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
  }
  expect((await readPlanFile(pieces())).plan?.activities).toHaveLength(1);
});
