import { isRefusal, refuse } from '@regie/contracts';
import { lifeCycleOperations } from '@regie/contracts/standards';
import { holds } from '../../platform/access/actor.ts';
import type { Image } from '../../platform/database/tables.ts';
import { writeRows } from '../../platform/events/write-rows.ts';
import type { Answer, Verb } from '../../platform/operations/perform.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import { readPeopleNames } from '../../platform/records/names.ts';
import { changesFor, refuseGates } from './domain/life-cycle.ts';
import {
  gatesOf,
  listRunning,
  lockLifeCycle,
  pinTable,
  type RunningProject,
  readVersions,
} from './life-cycle-store.ts';
import {
  loadPublishing,
  ofProject,
  type Publication,
  type Publishing,
  publicationOf,
  storePublication,
} from './publish-gates.ts';

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

const wholeOrganisation = (unit: Pick<Reading, 'organisation'>) => ({ paths: [[unit.organisation.id]] });

export const publishLifeCycle: Verb<typeof lifeCycleOperations.publish, Publishing, Publication> = {
  operation: lifeCycleOperations.publish,
  load: async (unit) => await loadPublishing(unit),
  place: (_state, _request, unit) => wholeOrganisation(unit),
  decide: (state, { body }, unit) =>
    refuseGates(body.gates, state.versions[0], body.after) ?? publicationOf(unit, state, body),
  store: async (unit, publication) => {
    const refused = await storePublication(unit, publication);
    return refused ?? { eventId: unit.eventId, number: publication.number };
  },
};

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
