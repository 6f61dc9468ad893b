import type { GivenRole } from '@regie/contracts';
import { accountOperations } from '@regie/contracts/accounts';
import type { ExamplePerson } from './content/example-person.ts';
import { type PersonCode, people } from './content/people.ts';
import { after, type Past } from './past.ts';
import { randomOf } from './random.ts';
import { personOn, type Stage, type Step } from './stage.ts';

/** The day on which the municipality begins with Regie, and the first deed of the example. */
export const firstDay = -386;
const office: PersonCode = 'dewit';

/** `Emre Aydın` as `emre.aydin@…`: an address that no mail can reach, by RFC 2606. */
export function addressOf(name: string): string {
  const letters = name.replace(/ı/g, 'i').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return `${letters.replace(/[^a-z ]/g, '').replace(/ +/g, '.')}@waterrijk.example`;
}

function add(stage: Stage, by: string, code: PersonCode, { name, jobTitle }: ExamplePerson) {
  return async () => {
    const body = { name, email: addressOf(name), jobTitle };
    const { response } = await stage.chronicle.perform(by, accountOperations.addPerson, { body });
    stage.people.set(code, response.person.id);
  };
}

/** Gives a role, and lets it count at once. */
export async function grant(stage: Stage, code: PersonCode, role: GivenRole, scopeId: string, by?: string) {
  const personId = personOn(stage, code);
  const body = { personId, role, scopeId };
  await stage.chronicle.perform(by ?? personOn(stage, office), accountOperations.grantRole, { body });
  stage.chronicle.forget(personId);
}

async function join(stage: Stage, by: string, code: PersonCode, person: ExamplePerson): Promise<void> {
  await add(stage, by, code, person)();
  if (person.role !== undefined) {
    await grant(stage, code, person.role, stage.chronicle.organisation.id, by);
  }
}

async function leave(stage: Stage, code: PersonCode): Promise<void> {
  const by = personOn(stage, office);
  const id = personOn(stage, code);
  await stage.chronicle.perform(by, accountOperations.updatePerson, {
    parameters: { id },
    version: 1,
    body: { isActive: false },
  });
}

/** The administrator lets the PMO manager in, who lets in everybody else. */
export function tellPeople(past: Past): readonly Step[] {
  const random = randomOf('people');
  const steps: Step[] = [];
  let last = past.momentOf(firstDay, random);
  const cast: readonly (readonly [PersonCode, ExamplePerson])[] = [[office, people[office]], ...others()];
  for (const [code, person] of cast) {
    if (person.joined === undefined) last = new Date(last.getTime() + 40_000);
    const at = person.joined === undefined ? last : past.momentOf(person.joined, random);
    steps.push({
      at,
      act: async (stage) => {
        const by = code === office ? stage.ownerId : personOn(stage, office);
        await join(stage, by, code, person);
      },
    });
    if (person.left !== undefined) {
      const left = after(at, past.momentOf(person.left, random));
      steps.push({ at: left, act: async (stage) => await leave(stage, code) });
    }
  }
  return steps;
}

function others(): readonly (readonly [PersonCode, ExamplePerson])[] {
  const codes = Object.keys(people).filter(isCode);
  return codes.filter((code) => code !== office).map((code) => [code, people[code]] as const);
}

function isCode(code: string): code is PersonCode {
  return code in people;
}
