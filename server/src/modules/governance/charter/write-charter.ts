import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { type CharterContent, charterOperations } from '@regie/contracts/governance';
import { findPlace } from '../../../platform/access/place-store.ts';
import type { Image } from '../../../platform/database/tables.ts';
import { writeRows } from '../../../platform/events/write-rows.ts';
import { newId } from '../../../platform/identifiers.ts';
import { type Verb, Withheld } from '../../../platform/operations/perform.ts';
import type { Unit } from '../../../platform/operations/unit.ts';
import { refuseArchived } from '../../../platform/records/refuse-archived.ts';
import { refuseEmptyPurpose, refuseWriting } from '../domain/charter.ts';
import { standardArticles, type WrittenArticle } from '../domain/standard-articles.ts';
import { findOpenAccounts } from '../office-store.ts';
import {
  articleTable,
  charterTable,
  listArticles,
  nextNumber,
  readVersions,
  type StoredCharter,
  takeCharterKey,
} from './charter-store.ts';
import { loadCharter, presentCharter } from './load-charter.ts';

const titleOf = { nl: 'PMO-opdracht', en: 'PMO charter' };
const column = {
  purpose: 'purpose',
  problem: 'problem',
  mandate: 'mandate',
  goals: 'goals',
  services: 'services',
  sponsorId: 'sponsor_id',
  budgetCents: 'budget_cents',
} as const satisfies Readonly<Record<keyof CharterContent, string>>;

/** What is sent, by column; what is left out stays as it is. */
function columnsOf(content: CharterContent): Readonly<Record<string, unknown>> {
  const sent = Object.entries(column).flatMap(([name, at]) => {
    const value = Object.entries(content).find(([key]) => key === name)?.[1];
    return value === undefined ? [] : [[at, value === '' ? null : value]];
  });
  return Object.fromEntries(sent);
}

async function withholdUnknown(
  unit: Unit,
  { sponsorId }: CharterContent,
  path: readonly string[],
): Promise<Withheld | undefined> {
  if (sponsorId === undefined || sponsorId === null) return undefined;
  if ((await findOpenAccounts(unit, [sponsorId])).has(sponsorId)) return undefined;
  return new Withheld(refuse('charters/person-unknown', { place: 'body.sponsorId' }), { paths: [path] });
}

interface Drafting {
  readonly scopeId: string;
  readonly path: readonly string[];
  /** The version that the new one continues; undefined for the first. */
  readonly latest: StoredCharter | undefined;
  readonly number: number;
  readonly articles: readonly WrittenArticle[];
}

interface Draft {
  readonly record: Image;
  readonly charter: Image;
  readonly articles: readonly Image[];
}

export const draftCharter: Verb<typeof charterOperations.draft, Drafting, Draft> = {
  operation: charterOperations.draft,
  load: async (unit, { body }): Promise<Drafting | Refusal | Withheld> => {
    const place = await findPlace(unit, body.scopeId, 'governance.read');
    if (place === undefined) return refuse('request/not-found', { place: 'body.scopeId' });
    const archived = await refuseArchived(unit.database, place.path);
    if (archived !== undefined) return new Withheld(archived, { paths: [place.path] });
    const unknown = await withholdUnknown(unit, body, place.path);
    if (unknown !== undefined) return unknown;
    const [latest] = await readVersions(unit, place.id);
    const standard = body.hasStandardArticles === true ? standardArticles(unit.organisation.language) : [];
    return {
      scopeId: place.id,
      path: place.path,
      latest,
      number: await nextNumber(unit, place.id),
      articles: latest === undefined ? standard : await listArticles(unit, latest.row.id),
    };
  },
  place: ({ path }) => ({ paths: [path] }),
  decide: ({ scopeId, latest, number, articles }, { body }, unit) => {
    const isOpen = latest?.version.state === 'draft' || latest?.version.state === 'asked';
    if (isOpen) return refuse('charters/open-version', { facts: { number: latest.version.number } });
    const refused = refuseEmptyPurpose(body);
    if (refused !== undefined) return refused;
    const id = newId(unit.now.getTime());
    const title = `${titleOf[unit.organisation.language]} v${number}`;
    const at = unit.now.toISOString();
    return {
      record: recordOf(unit, { id, scopeId, title }),
      charter: {
        ...freshOf(latest),
        ...columnsOf(body),
        id,
        version: 1,
        number,
        created_at: at,
        updated_at: at,
      },
      articles: articles.map(({ number: cited, title: head, text, controls }) => ({
        id: newId(unit.now.getTime()),
        version: 1,
        charter_id: id,
        number: cited,
        title: head,
        text,
        controls,
      })),
    };
  },
  store: async (unit, { record, charter, articles }, { scopeId }) => {
    const told = { recordId: charter.id, scopeId };
    const key = await takeCharterKey(unit);
    for (const [table, rows] of [
      [{ name: 'record' }, [{ ...record, key }]],
      [charterTable, [charter]],
      [articleTable, articles],
    ] as const) {
      const written = await writeRows(
        unit,
        table,
        rows.map((after) => ({ before: null, after, ...told })),
      );
      if (isRefusal(written)) return written;
    }
    return await presentCharter(unit, charter.id);
  },
};

function recordOf(
  unit: Unit,
  given: { readonly id: string; readonly scopeId: string; readonly title: string },
) {
  return {
    id: given.id,
    version: 1,
    type: 'charter',
    scope_id: given.scopeId,
    title: given.title,
    archived_at: null,
    is_example: unit.origin.isExample === true,
  };
}

/** What a draft begins with: what the version before it says, and nothing of how that was decided. */
function freshOf(latest: StoredCharter | undefined): Readonly<Record<string, unknown>> {
  return {
    ...latest?.row,
    custom: {},
    state: 'draft',
    asked_by_id: null,
    asked_on: null,
    decided_on: null,
    signed_by: null,
    is_on_paper: false,
    ruling: null,
  };
}

export const updateCharter: Verb<typeof charterOperations.update, StoredCharter, Image> = {
  operation: charterOperations.update,
  load: async (unit, { parameters, body, version }) => {
    const loaded = await loadCharter(unit, parameters.id, version);
    if (isRefusal(loaded) || loaded instanceof Withheld) return loaded;
    return (await withholdUnknown(unit, body, loaded.path)) ?? loaded;
  },
  place: ({ path }) => ({ paths: [path] }),
  decide: ({ version, row }, { body }, unit) =>
    refuseWriting(version, body) ?? { ...row, ...columnsOf(body), ...touched(unit, row) },
  store: async (unit, after, charter) => await storeCharter(unit, after, charter),
};

/** What every change of a version writes along. */
export function touched(unit: Unit, row: Image): Pick<Image, 'version'> & { readonly updated_at: string } {
  return { version: row.version + 1, updated_at: unit.now.toISOString() };
}

export async function storeCharter(unit: Unit, after: Image, { row, scopeId }: StoredCharter) {
  const told = { recordId: row.id, scopeId };
  const written = await writeRows(unit, charterTable, [{ before: row, after, ...told }]);
  return isRefusal(written) ? written : await presentCharter(unit, row.id);
}
