import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { charterOperations } from '@regie/contracts/governance';
import type { Image } from '../../../platform/database/tables.ts';
import { writeRows } from '../../../platform/events/write-rows.ts';
import { newId } from '../../../platform/identifiers.ts';
import { type Answer, type Verb, Withheld } from '../../../platform/operations/perform.ts';
import type { Unit } from '../../../platform/operations/unit.ts';
import { refuseArticle, refuseWriting } from '../domain/charter.ts';
import {
  articleTable,
  findCharter,
  listArticles,
  readArticleImage,
  readEarlierNumbers,
  type StoredCharter,
} from './charter-store.ts';
import { loadCharter } from './load-charter.ts';

export const showArticles: Answer<typeof charterOperations.listArticles> = {
  operation: charterOperations.listArticles,
  answer: async (reading, { parameters }) => {
    const charter = await findCharter(reading, parameters.id);
    if (charter === undefined) return refuse('request/not-found');
    return { rows: [...(await listArticles(reading, parameters.id))] };
  },
};

interface Writing {
  readonly charter: StoredCharter;
  readonly before: Image | null;
  readonly earlier: readonly string[];
}

async function load(unit: Unit, id: string, number: string): Promise<Writing | Refusal | Withheld> {
  const charter = await loadCharter(unit, id);
  if (isRefusal(charter) || charter instanceof Withheld) return charter;
  const before = await readArticleImage(unit, id, number);
  return { charter, before, earlier: await readEarlierNumbers(unit, charter) };
}

async function store(unit: Unit, { charter, before }: Writing, after: Image | null) {
  const told = { recordId: charter.row.id, scopeId: charter.scopeId };
  return await writeRows(unit, articleTable, [{ before, after, ...told }]);
}

export const setArticle: Verb<typeof charterOperations.setArticle, Writing, Image> = {
  operation: charterOperations.setArticle,
  load: async (unit, { parameters }) => await load(unit, parameters.id, parameters.number),
  place: ({ charter }) => ({ paths: [charter.path] }),
  decide: ({ charter, before, earlier }, { parameters, body }, unit) => {
    const standing = before === null ? [] : [parameters.number];
    return (
      refuseWriting(charter.version, {}) ??
      refuseArticle(parameters.number, standing, earlier) ?? {
        id: before?.id ?? newId(unit.now.getTime()),
        version: (before?.version ?? 0) + 1,
        charter_id: charter.row.id,
        number: parameters.number,
        title: body.title,
        text: body.text,
        controls: body.controls,
      }
    );
  },
  store: async (unit, after, writing, { parameters, body }) => {
    const written = await store(unit, writing, after);
    if (isRefusal(written)) return written;
    const { id, version } = after;
    return { eventId: unit.eventId, article: { id, version, number: parameters.number, ...body } };
  },
};

export const removeArticle: Verb<typeof charterOperations.removeArticle, Writing, null> = {
  operation: charterOperations.removeArticle,
  load: async (unit, { parameters }) => await load(unit, parameters.id, parameters.number),
  place: ({ charter }) => ({ paths: [charter.path] }),
  decide: ({ charter, before }, { parameters }) => {
    const refused = refuseWriting(charter.version, {});
    if (refused !== undefined) return refused;
    return before === null
      ? refuse('charters/article-unknown', { facts: { number: parameters.number } })
      : null;
  },
  store: async (unit, _decision, writing) => {
    const written = await store(unit, writing, null);
    return isRefusal(written) ? written : { eventId: unit.eventId };
  },
};
