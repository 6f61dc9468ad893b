import { trust } from '@regie/contracts';
import { mostFound, type RecordType, type SearchHit, searchOperations } from '@regie/contracts/records';
import type { Answer } from '../operations/perform.ts';
import type { Kinds } from '../records/kinds.ts';
import { listOwnNames } from '../terms/own-names.ts';
import { findHits, readStems, type StemmedWord, type StoredHit, searchExpression } from './find-hits.ts';
import { excerptOf, markTitle } from './mark-text.ts';
import { readQuestion } from './read-question.ts';
import { stateFieldOf } from './search-source.ts';

const usualLimit = 20;
/** A shorter stem begins words that have nothing to do with it. */
const shortestStem = 3;

export function findInSearch(kinds: Kinds): Answer<typeof searchOperations.find> {
  return {
    operation: searchOperations.find,
    answer: async (reading, { query }) => {
      const question = readQuestion(query.q, kinds.all, await listOwnNames(reading));
      const asked = question.parts.flatMap(({ words, inIndex }) => [...words, ...inIndex]);
      const words = asked.length === 0 ? [] : await readStems(reading, asked);
      const expression = searchExpression(question.parts, words);
      if (expression === '') return { hits: [], counts: [], hasMore: false };
      const { hits, counts } = await findHits(reading, kinds, {
        expression,
        question,
        things: query.types?.split(','),
        limit: Number(query.limit ?? usualLimit),
        hasArchived: query.archived === 'with',
      });
      const beginnings = beginningsOf(words);
      return {
        hits: hits.map((hit) => present(kinds, hit, beginnings)),
        counts: [...counts],
        hasMore: counts.reduce((sum, { count }) => sum + count, 0) > mostFound,
      };
    },
  };
}

function beginningsOf(words: readonly StemmedWord[]): readonly string[] {
  const stems = words.flatMap(({ dutch, english }) => [...dutch, ...english]);
  const whole = words.map(({ word }) => word).filter((word) => word.length > 1);
  return [...whole, ...stems.filter((stem) => stem.length >= shortestStem)];
}

function present(kinds: Kinds, hit: StoredHit, beginnings: readonly string[]): SearchHit {
  const { thing, id, recordId, key, recordTitle, isArchived, placeTitle, number } = hit;
  const field = stateFieldOf(kinds.find(hit.type)?.fields ?? {})?.field;
  return {
    thing,
    id,
    // What stands in record is of a type that some module brought.
    record: {
      id: recordId,
      type: trust<RecordType>(hit.type),
      key,
      title: recordTitle,
      isArchived,
      placeTitle,
    },
    title: markTitle(hit.title === '' ? recordTitle : hit.title, beginnings),
    excerpt: excerptOf(hit.body, beginnings),
    state: hit.state === null || field === undefined ? null : { term: field.term, option: hit.state },
    uid: number,
  };
}
