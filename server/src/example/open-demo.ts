import { type AnyOperation, isRefusal, trust } from '@regie/contracts';
import { accountOperations, organisationOperations } from '@regie/contracts/accounts';
import { sql } from 'kysely';
import { makeLink } from '../modules/accounts/index.ts';
import { type Actor, nobody } from '../platform/access/actor.ts';
import { readOrganisation } from '../platform/accounts/read-actor.ts';
import { newId } from '../platform/identifiers.ts';
import { type House, perform, type Request } from '../platform/operations/perform.ts';
import { readPersonAsActor } from '../platform/proposals/proposal-store.ts';
import { people } from './content/people.ts';
import { verbsOf } from './find-verb.ts';
import { addressOf } from './people-story.ts';

/** Known to everybody: a demonstration holds nothing that is secret. */
export const demoPassword = 'een dijk van een planning';
const organisationName = 'Gemeente Waterrijk';
const administrator = { name: 'Hidde Zijlstra', email: addressOf('Hidde Zijlstra') };

/** Whom one can sign in as, with what each shows. */
export interface DemoAccount {
  readonly email: string;
  readonly role: string;
}

const shown = [
  ['dewit', 'PMO manager'],
  ['hofman', 'portfolio manager'],
  ['verhoeven', 'project manager'],
  ['boukhari', 'sponsor'],
  ['lambrechts', 'team member'],
  ['aydin', 'stakeholder'],
  ['osinga', 'auditor'],
] as const;

export const demoAccounts: readonly DemoAccount[] = [
  { email: administrator.email, role: 'administrator and PMO manager' },
  ...shown.map(([code, role]) => ({ email: addressOf(people[code].name), role })),
];

async function doAs<O extends AnyOperation>(
  house: House,
  actor: Actor,
  operation: O,
  wish: { readonly parameters?: unknown; readonly body?: unknown },
) {
  const organisation = await readOrganisation(house.database);
  const done = await perform(house, verbsOf(house)(operation), {
    actor,
    // Before it is set up there is no organisation; the frame is what requests see then.
    organisation: organisation ?? {
      id: nobody.personId,
      name: '',
      timeZone: 'Europe/Amsterdam',
      language: 'nl',
    },
    origin: { requestId: `demo-${newId()}`, source: 'cli' },
    request: trust<Request<O>>({ parameters: {}, query: {}, ...wish }),
  });
  if (isRefusal(done)) throw new Error(`${operation.id} was refused for the demonstration: ${done.refused}`);
  return done.response;
}

/** On an empty database: the organisation, its administrator, and a job that makes the rest. */
async function setUpDemo(house: House): Promise<void> {
  const token = await makeLink(house.database, 'set-up', null, house.clock.now());
  await doAs(house, nobody, organisationOperations.setUp, {
    body: {
      token,
      organisationName,
      language: 'nl',
      ...administrator,
      password: demoPassword,
      hasExample: true,
    },
  });
}

/** Sets the demonstration up when the database is empty. False when it holds another organisation. */
export async function prepareDemo(house: House): Promise<boolean> {
  if ((await readOrganisation(house.database)) === undefined) await setUpDemo(house);
  const { rows } = await sql`select 1 from person where email = ${administrator.email}`.execute(
    house.database,
  );
  return rows.length === 1;
}

async function openAccount(house: House, by: Actor, personId: string): Promise<void> {
  const link = await doAs(house, by, accountOperations.renewLink, { parameters: { id: personId } });
  const token = link.activationPath.replace(/^.*token=/, '');
  await doAs(house, nobody, accountOperations.activate, { body: { token, password: demoPassword } });
}

/** Gives the people that one can sign in as their password, once. */
export async function openDemoAccounts(house: House): Promise<void> {
  const emails = demoAccounts.map(({ email }) => email);
  const { rows } = await sql<{ id: string; email: string; isOpen: boolean }>`
    select p.id, p.email, exists (select 1 from credential c where c.person_id = p.id) as "isOpen"
    from person p where p.email = any(${emails}::text[])`.execute(house.database);
  const owner = rows.find(({ email }) => email === administrator.email);
  const by =
    owner && (await readPersonAsActor({ database: house.database, now: house.clock.now() }, owner.id));
  if (by === undefined) return;
  for (const { id, isOpen } of rows) if (!isOpen) await openAccount(house, by, id);
}

/** How far the making is, from 0 to 1; undefined when it failed or was never asked for. */
export async function demoProgress(house: House): Promise<number | undefined> {
  const { rows } = await sql<{ state: string; progress: number }>`
    select state, progress from job where kind = 'make-example' order by id desc limit 1`.execute(
    house.database,
  );
  const [job] = rows;
  if (job === undefined || job.state === 'failed' || job.state === 'cancelled') return undefined;
  return job.state === 'done' ? 1 : Math.min(job.progress, 0.99);
}
