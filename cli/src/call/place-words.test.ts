import { canBeCalled } from '@regie/contracts';
import { allOperations } from '@regie/contracts/operations';
import { projectOperations } from '@regie/contracts/projects';
import { recordOperations } from '@regie/contracts/records';
import { riskOperations } from '@regie/contracts/risks';
import { expect, test } from 'vitest';
import { describeOperation, listOperations } from './describe-operation.ts';
import { placeWords, wordSchemaOf } from './place-words.ts';
import { readWord, type Word } from './read-words.ts';
import { typedValue, typesOf } from './typed-value.ts';

const terminal = { readFile: async (path: string) => Buffer.from(`inhoud van ${path}\n`) };
const words = async (...texts: string[]): Promise<Word[]> => {
  const read = await Promise.all(texts.map((text) => readWord(text, terminal)));
  return read.filter((word) => word !== undefined);
};

test('Words go where the operation has their name, typed as its schema wants them.', async () => {
  const id = '01890000-0000-7000-8000-000000000001';
  const given = await words(
    `id=${id}`,
    'title=10',
    'probability=3',
    'ownerId=null',
    'custom.c1=5',
    'cause:="a=b"',
  );
  expect(placeWords(riskOperations.update, given, { status: 'open', custom: { c2: true } })).toEqual({
    parameters: { id },
    query: {},
    body: {
      status: 'open',
      title: '10',
      probability: 3,
      ownerId: null,
      custom: { c1: '5', c2: true },
      cause: 'a=b',
    },
  });
  expect(placeWords(riskOperations.list, await words('filter=score >= 10', 'limit=5'), undefined)).toEqual({
    parameters: {},
    query: { filter: 'score >= 10', limit: '5' },
    body: undefined,
  });
});

test('A value comes from a file when it says so, without the end of its last line.', async () => {
  expect(await readWord('cause=@oorzaak.txt', terminal)).toEqual(['cause', 'inhoud van oorzaak.txt', false]);
  expect(await readWord('geen woord', terminal)).toBeUndefined();
  expect(await readWord('a:={', terminal)).toBeUndefined();
});

test('What is missing in the path, or belongs nowhere, is named.', async () => {
  expect(placeWords(recordOperations.download, await words('id=x'), undefined)).toEqual({
    fault: 'attachments.download needs attachmentId=…',
  });
  expect(placeWords(recordOperations.listComments, await words('id=x', 'kleur=rood'), undefined)).toEqual({
    fault: 'comments.list takes no kleur',
  });
});

test('Numbers, yes and no, lists and objects are read by their schema; what does not fit stays text.', () => {
  const number = { anyOf: [{ type: 'integer' }, { type: 'null' }] };
  expect([typedValue('12', number), typedValue('null', number), typedValue('twaalf', number)]).toEqual([
    12,
    null,
    'twaalf',
  ]);
  expect(typedValue('true', { type: 'boolean' })).toBe(true);
  expect(typedValue('a,b', { type: 'array', items: { type: 'string' } })).toEqual(['a', 'b']);
  expect(typedValue('{"a":1}', { type: 'object' })).toEqual({ a: 1 });
  expect(typedValue('null', { type: 'string' })).toBe('null');
});

test('Every operation can be listed and described, with every field of its body.', () => {
  const listed = listOperations(allOperations);
  for (const operation of allOperations.filter(canBeCalled)) {
    expect(listed.some((line) => line.startsWith(`${operation.id} `))).toBe(true);
    const text = describeOperation(operation).join('\n');
    for (const [name, schema] of Object.entries(wordSchemaOf(operation.body).properties ?? {})) {
      expect(text).toContain(`  ${name}`);
      expect(typesOf(schema).size, `${operation.id} ${name}`).toBeGreaterThanOrEqual(
        name === 'body' || name === 'state' ? 0 : 1,
      );
    }
  }
  expect(describeOperation(projectOperations.create).join('\n')).toMatch(/ {2}scopeId +body +needed +uuid/);
});
