import { expect, test } from 'vitest';
import { draftParts } from './draft-parts.ts';

const draft = '# Stand\nWaar we staan.\n# Vooruitblik\nWat eraan komt.\n# vooruitblik\n# Besluiten';

test('A draft proposes parts in the language of who works it out, each with a code of its own.', () => {
  const parts = draftParts(draft, 'nl', []);
  expect(parts.map(({ title, guidance }) => [title, guidance])).toEqual([
    [{ nl: 'Stand' }, { nl: 'Waar we staan.' }],
    [{ nl: 'Vooruitblik' }, { nl: 'Wat eraan komt.' }],
    [{ nl: 'Besluiten' }, {}],
  ]);
  expect(new Set(parts.map(({ code }) => code)).size).toBe(3);
});

test('What is there already in either language is not proposed again.', () => {
  const present = [
    { title: { nl: 'Stand', en: 'Standing' } },
    { title: { nl: 'Besluit', en: 'besluiten ' } },
  ];
  expect(draftParts(draft, 'en', present).map(({ title }) => title)).toEqual([{ en: 'Vooruitblik' }]);
});

test('A part takes no more than it holds.', () => {
  const [part] = draftParts(`# ${'t'.repeat(300)}\n${'x'.repeat(2000)}`, 'nl', []);
  expect([part?.title.nl?.length, part?.guidance.nl?.length]).toEqual([200, 1000]);
});
