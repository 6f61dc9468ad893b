import { trust } from '@regie/contracts';
import { type RegisterType, registers, registerTypes } from '@regie/contracts/registers';
import type { ExampleRow } from './content/example-row.ts';
import type { PersonCode } from './content/people.ts';
import { rowsOfRegister } from './content/register-rows.ts';
import { fillWords } from './fill-words.ts';
import { after, type Past } from './past.ts';
import { lastDayOf } from './project-course.ts';
import { managerOn, type ToldProject } from './project-story.ts';
import { type Random, randomOf } from './random.ts';
import { personOn, placeOn, type Stage, type Step } from './stage.ts';
import { tellTies } from './tie-story.ts';

type Values = ExampleRow['over'];

/** A row in the story, and what the stage knows of it once it is written down. */
export interface ToldRow {
  readonly type: RegisterType;
  readonly content: ExampleRow;
  readonly told: ToldProject;
  readonly raisedDay: number;
  readonly raisedBy: PersonCode;
  readonly owner: PersonCode;
  readonly dueDay: number;
  /** When it was over, if it is. */
  readonly overDay: number;
  /** When it is written down. */
  readonly raisedAt: Date;
  id: string;
  key: string;
  version: number;
}

/** How many rows a project of each class has, by register. */
const counts: Readonly<Record<RegisterType, Readonly<Record<'a' | 'b' | 'c', number>>>> = {
  issue: { a: 4, b: 2, c: 1 },
  action: { a: 6, b: 4, c: 3 },
  decision: { a: 3, b: 2, c: 1 },
  assumption: { a: 2, b: 2, c: 1 },
  lesson: { a: 2, b: 1, c: 1 },
  blocker: { a: 2, b: 1, c: 0 },
  goal: { a: 2, b: 1, c: 1 },
};

/** A sentence, not the code of a choice. */
const isText = (value: unknown): value is string => typeof value === 'string' && /[ {]/.test(value);

/** Words of the project in every text. */
function filled(values: Values, told: ToldProject): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      isText(value) ? fillWords(value, told.project) : value,
    ]),
  );
}

/** Operations of a register with the types of its fields forgotten: the content is checked by the operation itself. */
function operationsOf(type: RegisterType) {
  return trust<(typeof registers)['issue']['operations']>(registers[type].operations);
}

async function writeDown(stage: Stage, row: ToldRow): Promise<void> {
  const { type, content, told, raisedBy, owner, dueDay } = row;
  const person = { ownerId: personOn(stage, owner), raisedById: personOn(stage, raisedBy) };
  const due = 'dueOn' in registers[type].fields ? { dueOn: stage.past.workdayOf(dueDay) } : {};
  const { response } = await stage.chronicle.perform(personOn(stage, raisedBy), operationsOf(type).create, {
    body: trust({ scopeId: placeOn(stage, told.code), ...filled(content.draft, told), ...person, ...due }),
  });
  row.id = response.record.id;
  row.key = String(response.record.key);
}

async function change(stage: Stage, row: ToldRow, by: PersonCode, values: Values): Promise<void> {
  const { response } = await stage.chronicle.perform(personOn(stage, by), operationsOf(row.type).update, {
    parameters: { id: row.id },
    version: row.version,
    body: trust(filled(values, row.told)),
  });
  row.version = response.record.version;
}

/** Goes round the rows of a register so that neighbouring projects differ. */
function planRow(
  type: RegisterType,
  told: ToldProject,
  index: number,
  nth: number,
  past: Past,
  random: Random,
): readonly ToldRow[] {
  const pool = rowsOfRegister[type].filter(({ themes }) => themes?.includes(told.project.theme) ?? true);
  const content = pool[(index * 5 + nth * 7) % pool.length];
  const { project, knownDay } = told;
  const last = lastDayOf(project);
  const first = Math.max(knownDay + 12, project.days[0] + 20);
  if (content === undefined || first >= last - 6) return [];
  // The first of each kind is of late, so that there is work in hand.
  const raisedDay = random.whole(nth === 0 ? Math.max(first, last - 18) : first, last - 5);
  const [member, other] = project.team;
  const manager = managerOn(project, raisedDay);
  const raisedBy = random.pick([manager, member, other]);
  return [
    {
      type,
      content,
      told,
      raisedDay,
      // Amounts are written down by who sees them.
      raisedBy: 'costCents' in content.draft ? manager : raisedBy,
      owner:
        type === 'decision'
          ? project.sponsor
          : random.pick([project.manager, project.manager, member, other]),
      dueDay: raisedDay + Math.round(content.days * (random.isTrue(0.3) ? 0.8 : 1.3)) + 4,
      overDay: raisedDay + content.days + random.whole(-4, 12),
      raisedAt: after(new Date(told.knownAt.getTime() + 900_000), past.momentOf(raisedDay, random)),
      id: '',
      key: '',
      version: 1,
    },
  ];
}

function tellRow(row: ToldRow, past: Past, random: Random): readonly Step[] {
  const { told, content, raisedDay, raisedBy, overDay } = row;
  let at = row.raisedAt;
  const steps: Step[] = [{ at, act: async (stage) => await writeDown(stage, row) }];
  const { taken } = content;
  const takenDay = raisedDay + random.whole(2, 7);
  const last = Math.min(-1, lastDayOf(told.project));
  if (taken !== undefined && takenDay < last) {
    at = after(at, past.momentOf(takenDay, random));
    const by = managerOn(told.project, takenDay);
    steps.push({ at, act: async (stage) => await change(stage, row, by, taken) });
  }
  if (overDay < last) {
    at = after(at, past.momentOf(overDay, random));
    const manager = random.isTrue(0.7) ? managerOn(told.project, overDay) : raisedBy;
    const by = row.type === 'decision' ? row.owner : manager;
    steps.push({ at, act: async (stage) => await change(stage, row, by, content.over) });
  }
  return steps;
}

/** What projects write down besides their risks: each row with who named it, who took it up, and how it ended. */
export function tellRegisters(told: ToldProject, index: number, past: Past): readonly Step[] {
  // Chance of its own, so that the rest of the municipality stays as it was.
  const random = randomOf(`${told.code} registers`);
  if (told.project.course === 'proposed') return [];
  const rows = registerTypes.flatMap((type) => {
    const count = counts[type][told.project.class];
    return Array.from({ length: count }, (_, nth) => planRow(type, told, index, nth, past, random)).flat();
  });
  return [...rows.flatMap((row) => tellRow(row, past, random)), ...tellTies(told, rows, past, random)];
}
