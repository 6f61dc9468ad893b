import { charterStates } from '@regie/contracts/governance';
import { expect, test } from 'vitest';
import {
  type CharterVersion,
  refuseArticle,
  refuseAsking,
  refuseDeciding,
  refusePaper,
  refuseWithdrawing,
  refuseWriting,
} from './charter.ts';
import { compareNumbers, standardArticles } from './standard-articles.ts';

const version: CharterVersion = {
  number: 2,
  state: 'draft',
  purpose: 'Overzicht',
  sponsorId: 'sponsor',
  askedById: 'manager',
};
const paper = { signedOn: '2027-01-04', today: '2027-01-11', isAttached: true };
const codeOf = (refusal: { readonly refused: string } | undefined) => refusal?.refused ?? 'passes';

test('What can be done to a version follows from its state alone, state by state.', () => {
  const table = charterStates.map((state) => {
    const now = { ...version, state };
    return [
      state,
      codeOf(refuseWriting(now, {})),
      codeOf(refuseAsking(now, 'manager')),
      codeOf(refuseWithdrawing(now)),
      codeOf(refuseDeciding(now, 'sponsor')),
      codeOf(refusePaper(now, paper)),
    ];
  });
  const [no, unasked] = ['charters/not-draft', 'charters/not-asked'];
  expect(table).toEqual([
    ['draft', 'passes', 'passes', unasked, unasked, 'passes'],
    ['asked', no, no, 'passes', 'passes', 'passes'],
    ['approved', no, no, unasked, unasked, no],
    ['superseded', no, no, unasked, unasked, no],
  ]);
});

test('Nobody approves their own request: not by asking themselves, not by deciding on what they asked.', () => {
  expect(codeOf(refuseAsking(version, 'sponsor'))).toBe('charters/own-approval');
  const asked = { ...version, state: 'asked' } as const;
  expect(codeOf(refuseDeciding({ ...asked, askedById: 'sponsor' }, 'sponsor'))).toBe('charters/own-approval');
  for (const anyone of ['manager', 'director']) {
    expect(codeOf(refuseDeciding(asked, anyone))).toBe('charters/not-sponsor');
  }
});

test('A purpose that is sent empty is refused at its field; one that is left out is not.', () => {
  for (const purpose of ['', '  ', null]) {
    expect(refuseWriting(version, { purpose })).toMatchObject({
      refused: 'charters/purpose-empty',
      place: 'body.purpose',
    });
  }
  expect(refuseWriting(version, { problem: '' })).toBeUndefined();
  expect(codeOf(refuseAsking({ ...version, purpose: null }, 'manager'))).toBe('charters/purpose-empty');
  expect(codeOf(refuseAsking({ ...version, sponsorId: null }, 'manager'))).toBe('charters/no-sponsor');
});

test('Paper counts once it is there, and not before it was signed.', () => {
  expect(codeOf(refusePaper(version, { ...paper, isAttached: false }))).toBe('charters/paper-missing');
  expect(codeOf(refusePaper(version, { ...paper, signedOn: '2027-01-12' }))).toBe(
    'charters/signed-in-future',
  );
});

test('The number of an article that was dropped is never given to another.', () => {
  expect(codeOf(refuseArticle('3.1', ['3.1'], ['3.1']))).toBe('passes');
  expect(codeOf(refuseArticle('9', [], ['3.1']))).toBe('passes');
  expect(codeOf(refuseArticle('3.1', [], ['3.1']))).toBe('charters/article-used');
});

test('Every control has its own standard article, in the order of their numbers.', () => {
  for (const language of ['nl', 'en'] as const) {
    const numbers = standardArticles(language).map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect([...numbers].sort(compareNumbers)).toEqual(numbers);
  }
  expect(['2.10', '2.9', '1'].sort(compareNumbers)).toEqual(['1', '2.9', '2.10']);
});
