import fc from 'fast-check';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { searchSources } from '../../regie.ts';
import { useTestHouse } from '../../testing/test-house.ts';
import { indexWhatIsThere } from './index-what-is-there.ts';
import { markText } from './mark-text.ts';
import { foldText } from './read-question.ts';

const house = useTestHouse();

interface Hit {
  readonly thing: string;
  readonly record: { readonly key: string; readonly title: string };
  readonly title: readonly { readonly text: string; readonly isFound: boolean }[];
  readonly excerpt: readonly { readonly text: string; readonly isFound: boolean }[];
}

async function search(person: string, q: string, more = ''): Promise<readonly Hit[]> {
  const found = await house.as(person).must('GET', `/search?q=${encodeURIComponent(q)}${more}`);
  return found.hits;
}

async function titles(person: string, q: string, more = ''): Promise<readonly string[]> {
  return (await search(person, q, more)).map(({ record }) => record.title);
}

async function register(
  title: string,
  more: object = {},
): Promise<{ id: string; key: string; version: number }> {
  const body = { scopeId: house.world.places.bridge, title, ...more };
  return (await house.as('bridgeManager').must('POST', '/risks', { body })).record;
}

async function entries(): Promise<unknown> {
  const { rows } = await sql`select * from search_entry order by source, id`.execute(house.database);
  return rows;
}

test('A record is found by stems of both languages, by the beginning of a word, without accents, and by its number.', async () => {
  const { key } = await register('Vergunningen voor de coördinatie', { cause: 'Permits were delayed twice' });
  for (const q of [
    'vergunning',
    'VERGUNN',
    'coordinatie vergunningen',
    'permit delay',
    key,
    key.slice(2),
    'de coördinatie',
  ])
    expect([q, await titles('bridgeManager', q)]).toEqual([q, ['Vergunningen voor de coördinatie']]);
  expect(await titles('bridgeManager', 'vergunning asbest')).toEqual([]);
});

test('A word that stands at the end of a longer one is found and marked, behind those that begin with it.', async () => {
  await register('Bouw van de zeesluis');
  await register('Sluisdeuren ontbreken');
  expect(await titles('bridgeManager', 'sluis')).toEqual(['Sluisdeuren ontbreken', 'Bouw van de zeesluis']);
  const [hit] = await search('bridgeManager', 'bouw sluis');
  expect(hit?.title.filter(({ isFound }) => isFound).map(({ text }) => text)).toEqual(['Bouw', 'zeesluis']);
  expect(await titles('bridgeManager', 'uis')).toEqual([]);
});

test('What was found is marked in the title and in the part of a text where it stands.', async () => {
  await register('Leiding onder het talud', {
    effect: `${'Zonder gevolgen. '.repeat(20)}De gasleidingen schuiven.`,
  });
  const [hit] = await search('bridgeManager', 'gasleiding');
  expect(hit?.title).toEqual([{ text: 'Leiding onder het talud', isFound: false }]);
  expect(hit?.excerpt.filter(({ isFound }) => isFound)).toEqual([{ text: 'gasleidingen', isFound: true }]);
  expect(hit?.excerpt.map(({ text }) => text).join('')).toMatch(/^… .* schuiven\.$/);
});

test('A type and a state of it give those records only, in either language.', async () => {
  const { id, version } = await register('Vervallen dijkvak');
  await register('Open dijkvak');
  await house.as('bridgeManager').must('PATCH', `/risks/${id}`, { version, body: { status: 'closed' } });
  expect(await titles('bridgeManager', 'risico gesloten dijkvak')).toEqual(['Vervallen dijkvak']);
  expect(await titles('bridgeManager', 'closed risks')).toEqual(['Vervallen dijkvak']);
  expect(await titles('bridgeManager', 'risico’s open dijkvak')).toEqual(['Open dijkvak']);
});

test('What one may not see is neither found nor counted, nor is a field that needs a permission of its own.', async () => {
  const roof = await house.as('pmo').must('GET', '/search?q=asbest');
  expect(roof.counts).toEqual([{ thing: 'risk', count: 1 }]);
  const none = { hits: [], counts: [], hasMore: false };
  expect(await house.as('bridgeManager').must('GET', '/search?q=asbest')).toEqual(none);
  expect(await house.as('roleless').must('GET', '/search?q=asbest')).toEqual(none);
  expect(await house.as('bridgeStakeholder').must('GET', '/search?q=fundering')).toEqual(none);
  expect(await titles('pmo', '500000')).toEqual([]);
});

test('Comments, files and activities are found with the record on which they hang.', async () => {
  const { bridgeManager } = house.world.people;
  const pmo = house.as('pmo');
  const body = `@[Test bridgeManager](${bridgeManager?.id}) de sonderingen zijn binnen`;
  await pmo.must('POST', `/records/${house.world.bridgeRisk}/comments`, { body: { body } });
  await pmo.must('POST', `/records/${house.world.bridgeRisk}/attachments?name=Sonderingsrapport_v2.pdf`, {
    bytes: Buffer.from('x'),
  });
  const rows = [{ level: 1, patch: { name: 'Sondering en boring' } }];
  const edits = [{ kind: 'add', after: null, rows }];
  await pmo.must('POST', `/projects/${house.world.places.bridge}/plan/edits`, {
    body: { language: 'nl', since: 0, edits },
  });
  const hits = await search('bridgeManager', 'sondering');
  expect(hits.map(({ thing }) => thing)).toEqual(expect.arrayContaining(['activity', 'comment', 'file']));
  expect(await search('bridgeManager', 'bridgemanager', '&types=comment')).toHaveLength(1);
  expect(await search('southManager', 'sondering')).toEqual([]);
});

test('What is renamed, archived, put in the trash, put back or undone is found as it is now.', async () => {
  const { id, version } = await register('Kwelder verzakt');
  const manager = house.as('bridgeManager');
  const renamed = await manager.must('PATCH', `/risks/${id}`, {
    version,
    body: { title: 'Kwel onder de dijk' },
  });
  expect(await titles('bridgeManager', 'kwelder')).toEqual([]);
  await manager.must('POST', `/events/${renamed.eventId}/undo`);
  expect(await titles('bridgeManager', 'kwelder')).toEqual(['Kwelder verzakt']);
  const put = await manager.must('POST', `/records/${id}/archive`, { version: 3 });
  expect(await titles('bridgeManager', 'kwelder')).toEqual([]);
  expect(await titles('bridgeManager', 'kwelder', '&archived=with')).toEqual(['Kwelder verzakt']);
  await manager.must('POST', `/records/${id}/restore`, { version: put.version });
  await manager.must('POST', `/records/${id}/delete`, {
    version: put.version + 1,
    body: { title: 'Kwelder verzakt' },
  });
  expect(await titles('bridgeManager', 'kwelder', '&archived=with')).toEqual([]);
  await manager.must('POST', `/trash/${id}/restore`);
  expect(await titles('bridgeManager', 'kwelder')).toEqual(['Kwelder verzakt']);
});

test('Made anew from what is there, the index is the same as kept up with every write.', async () => {
  const kept = await entries();
  await sql`truncate search_entry, search_progress`.execute(house.database);
  await indexWhatIsThere(house.house, searchSources)();
  expect(await entries()).toEqual(kept);
});

test('Whatever is typed is an answer.', async () => {
  for (const q of [
    '',
    '   ',
    "'",
    'a & b | !c',
    ':*',
    '<->',
    'de',
    'het de een',
    '\u{1F600}',
    '1',
    'ß Œ ĳ',
    '٣'.repeat(60),
    'x'.repeat(200),
  ])
    expect([q, (await house.as('pmo').send('GET', `/search?q=${encodeURIComponent(q)}`)).status]).toEqual([
      q,
      200,
    ]);
});

test('A question is folded as the index is, whatever letters it has.', async () => {
  const letter = fc.integer({ min: 0x20, max: 0x4ff }).map((code) => String.fromCodePoint(code));
  const texts = fc.sample(fc.string({ unit: letter, maxLength: 30 }), 2_000);
  const { rows } = await sql<{ text: string; folded: string }>`
    select text, trim(search_fold(text)) as folded from unnest(${texts}::text[]) as text`.execute(
    house.database,
  );
  const different = rows.filter(({ text, folded }) => foldText(text) !== folded);
  expect(different.slice(0, 5).map(({ text, folded }) => [text, foldText(text), folded])).toEqual([]);
});

test('The pieces of a marked text are the text, whatever is looked for in it.', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ minLength: 1 })), (text, words) => {
      expect(
        markText(text, words.map(foldText))
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
