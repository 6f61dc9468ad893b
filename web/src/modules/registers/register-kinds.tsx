import { trust } from '@regie/contracts';
import { type Course, type RegisterType, registers } from '@regie/contracts/registers';
import { useOption } from '../../language/index.ts';
import { Status, type StatusColour } from '../../ui/index.ts';
import { type RecordKind, type RecordOperations, type RecordView, readField } from '../records/index.ts';
import { DueDay } from './due-day.tsx';
import { ToReview } from './to-review.tsx';

/** A register as lists, pages and the board need it. */
export interface RegisterKind extends RecordKind {
  readonly type: RegisterType;
  readonly course: Course;
  /** Fields that are asked of a new row. */
  readonly asked: readonly string[];
}

const colours: Readonly<Record<string, StatusColour>> = {
  critical: 'red',
  major: 'amber',
  urgent: 'red',
  high: 'amber',
};

/** What asks for attention now has a colour; the rest is words. */
function Weight({ record, name, course }: { record: RecordView; name: string; course: Course }) {
  const option = useOption();
  const value = readField(record, name);
  if (typeof value !== 'string') return null;
  const isOver = course.over.includes(String(readField(record, 'state') ?? ''));
  const colour = isOver ? undefined : colours[value];
  // The term of the field and the name of the field are one word here.
  const word = option(name, value);
  return colour === undefined ? word : <Status colour={colour}>{word}</Status>;
}

function registerKind(
  type: RegisterType,
  asked: readonly string[],
  places: RegisterKind['places'] = ['project'],
): RegisterKind {
  const { fields, course, operations } = registers[type];
  return {
    type,
    recordType: type,
    name: `${type}s`,
    fields,
    course,
    asked,
    // The five operations are made of this field table; here its types are forgotten.
    operations: trust<RecordOperations>(operations),
    createPermission: 'register.write',
    places,
    show: {
      dueOn: (record) => <DueDay record={record} course={course} />,
      brokenPremises: (record) =>
        readField(record, 'brokenPremises') === 0 ? '0' : <ToReview record={record} />,
      severity: (record) => <Weight record={record} name="severity" course={course} />,
      priority: (record) => <Weight record={record} name="priority" course={course} />,
    },
  };
}

export const registerKinds: Readonly<Record<RegisterType, RegisterKind>> = {
  issue: registerKind('issue', ['title', 'severity', 'ownerId', 'dueOn']),
  action: registerKind('action', ['title', 'ownerId', 'dueOn']),
  decision: registerKind('decision', ['title', 'description', 'ownerId', 'dueOn']),
  assumption: registerKind('assumption', ['title', 'effectIfWrong', 'ownerId', 'dueOn']),
  lesson: registerKind('lesson', ['title', 'kind', 'situation', 'recommendation']),
  blocker: registerKind('blocker', ['title', 'blockedWork', 'ownerId', 'sinceOn']),
  goal: registerKind(
    'goal',
    ['title', 'measure', 'startValue', 'targetValue', 'ownerId', 'dueOn'],
    ['organisation', 'portfolio', 'programme', 'project'],
  ),
};

/** A kind that a page was given, known again as a register. */
export function registerKindOf({ recordType }: RecordKind): RegisterKind {
  const found = Object.values(registerKinds).find(({ type }) => type === recordType);
  if (found === undefined) throw new Error(`${recordType} is no register`);
  return found;
}
