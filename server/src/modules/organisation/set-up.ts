import { type Refusal, refuse } from '@regie/contracts';
import { organisationOperations } from '@regie/contracts/accounts';
import { readOrganisation } from '../../platform/accounts/read-actor.ts';
import { sessionTokenMark } from '../../platform/accounts/session-marks.ts';
import { writeRows } from '../../platform/events/write-rows.ts';
import { newId } from '../../platform/identifiers.ts';
import { startJob } from '../../platform/jobs/start-job.ts';
import type { Answer, Verb } from '../../platform/operations/perform.ts';
import type { Unit } from '../../platform/operations/unit.ts';
import {
  checkPassword,
  findLink,
  hashPassword,
  openSession,
  savePassword,
  useLink,
} from '../accounts/index.ts';

export const showSetUp: Answer<typeof organisationOperations.status> = {
  operation: organisationOperations.status,
  answer: async (reading) => {
    const organisation = await readOrganisation(reading.database);
    return { isSetUp: organisation !== undefined, organisationName: organisation?.name ?? null };
  },
};

/** The first administrator is also the PMO manager: in a new organisation they are one person. */
const firstRoles = ['administrator', 'pmo-manager'] as const;

export interface FirstPerson {
  readonly organisationName: string;
  readonly language: 'nl' | 'en';
  readonly name: string;
  readonly email: string;
  readonly isExample: boolean;
}

/** Writes the organisation, the root of the tree, and its first person with roles. Gives the person's id. */
export async function storeFirst(
  unit: Unit,
  first: FirstPerson,
): Promise<{ personId: string; organisationId: string }> {
  const organisationId = newId(unit.now.getTime());
  const personId = newId(unit.now.getTime());
  const told = { recordId: null, scopeId: organisationId };
  const organisation = {
    id: organisationId,
    version: 1,
    name: first.organisationName,
    language: first.language,
    time_zone: 'Europe/Amsterdam',
    risk_matrix: null,
    has_share_links: false,
  };
  const scope = {
    id: organisationId,
    version: 1,
    parent_id: null,
    kind: 'organisation',
    path: [organisationId],
  };
  const person = {
    id: personId,
    version: 1,
    name: first.name,
    email: first.email.trim(),
    job_title: null,
    is_active: true,
    language: first.language,
    theme: 'system',
    is_example: first.isExample,
    created_at: unit.now.toISOString(),
  };
  await writeRows(unit, { name: 'organisation' }, [{ before: null, after: organisation, ...told }]);
  await writeRows(unit, { name: 'scope' }, [{ before: null, after: scope, ...told }]);
  await writeRows(unit, { name: 'person' }, [{ before: null, after: person, ...told }]);
  const grants = firstRoles.map((role) => ({
    before: null,
    after: { id: newId(unit.now.getTime()), version: 1, person_id: personId, role, scope_id: organisationId },
    ...told,
  }));
  await writeRows(unit, { name: 'role_grant' }, grants);
  return { personId, organisationId };
}

export const completeSetUp: Verb<typeof organisationOperations.setUp, null, null> = {
  operation: organisationOperations.setUp,
  load: async (unit, { body }): Promise<null | Refusal> => {
    const link = await findLink(unit.database, ['set-up'], body.token, unit.now);
    const isSetUp = (await readOrganisation(unit.database)) !== undefined;
    return link === undefined || isSetUp ? refuse('setup/link-gone') : null;
  },
  decide: (_state, { body }) =>
    checkPassword(body.password, [body.name, body.email, body.organisationName]) ?? null,
  store: async (unit, _decision, _state, { body, origin }) => {
    if (!(await useLink(unit, body.token))) return refuse('setup/link-gone');
    const { personId } = await storeFirst(unit, { ...body, isExample: false });
    await savePassword(unit, personId, await hashPassword(body.password));
    if (body.hasExample) await startJob(unit, { kind: 'make-example', ownerId: personId, request: {} });
    const token = await openSession(unit, personId, origin?.device ?? '');
    return { personId, [sessionTokenMark]: token };
  },
};
