import { isRefusal, refuse } from '@regie/contracts';
import { lifeCycleOperations } from '@regie/contracts/standards';
import { holds } from '../../platform/access/actor.ts';
import type { Image } from '../../platform/database/tables.ts';
import { writeRows } from '../../platform/events/write-rows.ts';
import { newId } from '../../platform/identifiers.ts';
import type { Answer, Verb } from '../../platform/operations/perform.ts';
import type { Reading, Unit } from '../../platform/operations/unit.ts';
import { readPeopleNames } from '../../platform/records/names.ts';
import { changesFor, inOrder, refuseGates } from './domain/life-cycle.ts';
import {
  gatesOf,
  listRunning,
  lockLifeCycle,
  pinTable,
  type RunningProject,
  readRunning,
  readVersions,
  type StoredVersion,
  versionTable,
} from './life-cycle-store.ts';

type Versions = Awaited<ReturnType<typeof readVersions>>;

const numberOf = ({ pin }: RunningProject, versions: Versions) =>
  typeof pin?.['number'] === 'number' ? pin['number'] : versions[0].number;

export const showLifeCycle: Answer<typeof lifeCycleOperations.show> = {
  operation: lifeCycleOperations.show,
  answer: async (reading) => {
    const versions = await readVersions(reading);
    const counted = (await listRunning(reading)).map((project) => numberOf(project, versions));
    const people = versions.flatMap(({ publishedById }) => publishedById ?? []);
    return {
      versions: versions.map((one) => ({
        ...one,
        projects: counted.filter((number) => number === one.number).length,
      })),
      names: await readPeopleNames(reading, people),
      mayPublish: holds(reading.actor, 'standard.write', [reading.organisation.id]),
    };
  },
};

interface Publishing {
  readonly versions: Versions;
  readonly running: readonly RunningProject[];
}

interface Publication {
  readonly number: number;
  readonly versions: readonly Image[];
  readonly pins: readonly Image[];
}

const wholeOrganisation = (unit: Pick<Reading, 'organisation'>) => ({ paths: [[unit.organisation.id]] });

export const publishLifeCycle: Verb<typeof lifeCycleOperations.publish, Publishing, Publication> = {
  operation: lifeCycleOperations.publish,
  load: async (unit) => {
    await lockLifeCycle(unit);
    return { versions: await readVersions(unit), running: await readRunning(unit) };
  },
  place: (_state, _request, unit) => wholeOrganisation(unit),
  decide: ({ versions, running }, { body }, unit) => {
    const [newest] = versions;
    const refused = refuseGates(body.gates, newest, body.after);
    if (refused !== undefined) return refused;
    const number = newest.number + 1;
    const isFirst = newest.publishedOn === null;
    const published: StoredVersion = {
      number,
      gates: [...inOrder(body.gates)],
      reason: body.reason,
      publishedById: unit.actor.personId,
      publishedOn: unit.today,
    };
    // The standard is kept as it was when projects began with it.
    const kept = isFirst ? [newest, published] : [published];
    return {
      number,
      versions: kept.map((one) => versionImage(unit, one)),
      pins: running
        .filter(({ pin }) => pin === null)
        .map(({ id }) => ({
          id: newId(unit.now.getTime()),
          version: 1,
          project_id: id,
          number: newest.number,
        })),
    };
  },
  store: async (unit, { number, versions, pins }) => {
    const scopeId = unit.organisation.id;
    const stored = await writeRows(
      unit,
      versionTable,
      versions.map((after) => ({ before: null, after, recordId: null, scopeId })),
    );
    if (isRefusal(stored)) return stored;
    const pinned = await writeRows(
      unit,
      pinTable,
      pins.map((after) => ({ before: null, after, ...ofProject(after) })),
    );
    return isRefusal(pinned) ? pinned : { eventId: unit.eventId, number };
  },
};

function versionImage(unit: Unit, one: StoredVersion): Image {
  return {
    id: newId(unit.now.getTime()),
    version: 1,
    number: one.number,
    gates: one.gates,
    reason: one.reason,
    published_by_id: one.publishedById,
    published_on: one.publishedOn,
  };
}

function ofProject(pin: Image) {
  const id = String(pin['project_id']);
  return { recordId: id, scopeId: id };
}

export const previewMigration: Answer<typeof lifeCycleOperations.preview> = {
  operation: lifeCycleOperations.preview,
  answer: async (reading) => {
    const versions = await readVersions(reading);
    const [{ number, gates }] = versions;
    const rows = (await listRunning(reading))
      .map((project) => ({ project, own: numberOf(project, versions) }))
      .filter(({ own }) => own !== number)
      .map(({ project, own }) => ({
        id: project.id,
        key: project.key,
        title: project.title,
        phase: project.phase,
        number: own,
        changes: [...changesFor(project, gatesOf(versions, own), gates)],
      }));
    return { number, rows };
  },
};

interface Migrating {
  readonly number: number;
  readonly pins: readonly Image[];
}

export const migrateProjects: Verb<typeof lifeCycleOperations.migrate, Migrating, readonly Image[]> = {
  operation: lifeCycleOperations.migrate,
  load: async (unit, { body }) => {
    await lockLifeCycle(unit);
    const [{ number }] = await readVersions(unit);
    const asked = new Set(body.projectIds);
    const pins = (await listRunning(unit)).flatMap(({ id, pin }) =>
      asked.has(id) && pin !== null ? [pin] : [],
    );
    return { number, pins };
  },
  place: (_state, _request, unit) => wholeOrganisation(unit),
  decide: ({ number, pins }) => {
    const behind = pins.filter((pin) => pin['number'] !== number);
    return behind.length === 0 ? refuse('life-cycle/nobody-to-migrate') : behind;
  },
  store: async (unit, pins, { number }) => {
    const written = await writeRows(
      unit,
      pinTable,
      pins.map((before) => ({
        before,
        after: { ...before, version: before.version + 1, number },
        ...ofProject(before),
      })),
    );
    return isRefusal(written) ? written : { eventId: unit.eventId, migrated: pins.length };
  },
};
