import { isRefusal, refuse } from '@regie/contracts';
import { type StarterSetShown, starterParts, starterSetOperations } from '@regie/contracts/standards';
import { findOptionTerm } from '@regie/language';
import type { Image } from '../../platform/database/tables.ts';
import { writeRows } from '../../platform/events/write-rows.ts';
import { newId } from '../../platform/identifiers.ts';
import type { Answer, Verb } from '../../platform/operations/perform.ts';
import type { Unit } from '../../platform/operations/unit.ts';
import { readPeopleNames } from '../../platform/records/names.ts';
import { templateTable } from '../../platform/templates/template-store.ts';
import { countPart, isEntryThere, isTemplateThere, sayingOf, valuesIn } from './domain/starter-set.ts';
import {
  applicationTable,
  entryTable,
  lockStarterSets,
  readStandingOf,
  type Standing,
} from './handbook-store.ts';
import { readVersions } from './life-cycle-store.ts';
import {
  loadPublishing,
  type Publication,
  type Publishing,
  publicationOf,
  storePublication,
} from './publish-gates.ts';
import { starterSetOf } from './starter-sets/index.ts';
import type { StarterSet } from './starter-sets/starter-set.ts';

/** The version that somebody published, which a starter set leaves alone. */
function ownVersionOf([newest]: Publishing['versions']): number | null {
  return newest.publishedOn === null ? null : newest.number;
}

export const showStarterSet: Answer<typeof starterSetOperations.show> = {
  operation: starterSetOperations.show,
  answer: async (reading, { parameters }): Promise<StarterSetShown> => {
    const set = starterSetOf[parameters.code];
    const [standing, versions] = await Promise.all([
      readStandingOf(reading, set.code),
      readVersions(reading),
    ]);
    const ownVersion = ownVersionOf(versions);
    return {
      code: set.code,
      edition: set.edition,
      about: set.about,
      parts: starterParts.map((part) => {
        const { appliedOn = null, appliedById = null } =
          standing.applied.find((one) => one.part === part) ?? {};
        return {
          part,
          ...countPart(part, set, standing, ownVersion),
          appliedOn,
          appliedById,
          ownVersion: part === 'life-cycle' && appliedOn === null ? ownVersion : null,
        };
      }),
      gates: [...set.gates],
      entries: set.entries.map((entry) => ({ ...entry, isThere: isEntryThere(standing, entry) })),
      templates: set.templates.map((template) => ({
        code: template.code,
        recordType: template.recordType,
        name: template.name,
        says: sayingOf(template),
        isThere: isTemplateThere(standing, template),
      })),
      names: await readPeopleNames(
        reading,
        standing.applied.map(({ appliedById }) => appliedById),
      ),
    };
  },
};

interface Applying {
  readonly set: StarterSet;
  readonly standing: Standing;
  readonly publishing: Publishing;
}

interface Taken {
  readonly publication: Publication | undefined;
  readonly entries: readonly Image[];
  readonly templates: readonly Image[];
  readonly applications: readonly Image[];
}

const fresh = (unit: Unit) => ({ id: newId(unit.now.getTime()), version: 1 });

function entriesOf(unit: Unit, { set, standing }: Applying): readonly Image[] {
  return set.entries
    .map((entry, place) => ({ entry, place }))
    .filter(({ entry }) => !isEntryThere(standing, entry))
    .map(({ entry: { code, kind, about, title, text }, place }) => ({
      ...fresh(unit),
      kind,
      about,
      title,
      text,
      place,
      origin: `${set.code}/${set.edition}/${code}`,
    }));
}

function templatesOf(unit: Unit, { set, standing }: Applying): readonly Image[] {
  const { language } = unit.organisation;
  return set.templates
    .filter((template) => !isTemplateThere(standing, template))
    .map((template) => ({
      ...fresh(unit),
      record_type: template.recordType,
      name: template.name[language],
      owner_id: unit.actor.personId,
      is_shared: true,
      values: valuesIn(template, language),
    }));
}

/** Why the version was published: it names where it came from. */
function reasonOf({ organisation }: Unit, { code, edition }: StarterSet): string {
  const { language } = organisation;
  const name = findOptionTerm('starter-set', code)?.[language] ?? code;
  return language === 'nl'
    ? `Starterset ${name}, uitgave ${edition}`
    : `Starter set ${name}, edition ${edition}`;
}

export const applyStarterSet: Verb<typeof starterSetOperations.apply, Applying, Taken> = {
  operation: starterSetOperations.apply,
  load: async (unit, { parameters }) => {
    await lockStarterSets(unit);
    const set = starterSetOf[parameters.code];
    return { set, standing: await readStandingOf(unit, set.code), publishing: await loadPublishing(unit) };
  },
  place: (_state, _request, unit) => ({ paths: [[unit.organisation.id]] }),
  decide: (state, { body }, unit): Taken | ReturnType<typeof refuse> => {
    const { set, standing, publishing } = state;
    const parts = new Set(body.parts);
    if (standing.applied.some(({ part }) => parts.has(part))) return refuse('starter-sets/applied-already');
    const number = ownVersionOf(publishing.versions);
    if (parts.has('life-cycle') && number !== null) {
      return refuse('starter-sets/own-life-cycle', { facts: { number } });
    }
    const published = { gates: set.gates, reason: reasonOf(unit, set) };
    return {
      publication: parts.has('life-cycle') ? publicationOf(unit, publishing, published) : undefined,
      entries: parts.has('handbook') ? entriesOf(unit, state) : [],
      templates: parts.has('templates') ? templatesOf(unit, state) : [],
      applications: [...parts].map((part) => ({
        ...fresh(unit),
        starter_set: set.code,
        part,
        edition: set.edition,
        applied_by_id: unit.actor.personId,
        applied_on: unit.today,
      })),
    };
  },
  store: async (unit, { publication, entries, templates, applications }) => {
    const refused = publication && (await storePublication(unit, publication));
    if (refused !== undefined) return refused;
    const scopeId = unit.organisation.id;
    const rowsOf = (images: readonly Image[], place: string | null) =>
      images.map((after) => ({ before: null, after, recordId: null, scopeId: place }));
    const kept = await writeRows(unit, entryTable, rowsOf(entries, scopeId));
    if (isRefusal(kept)) return kept;
    // Templates belong to people or to all, not to a place in the tree.
    const shared = await writeRows(unit, templateTable, rowsOf(templates, null));
    if (isRefusal(shared)) return shared;
    const noted = await writeRows(unit, applicationTable, rowsOf(applications, scopeId));
    if (isRefusal(noted)) return noted;
    const gates = publication === undefined ? 0 : 1;
    return { eventId: unit.eventId, made: gates + entries.length + templates.length };
  },
};
