import { outlineNumbers, outlineOf, type Plan, type Relation } from '@regie/engine/model';
import { XmlWriter } from '../xml/index.ts';
import { writeTask } from './activity.ts';
import { writeAssignment } from './assignment.ts';
import { writeCalendar } from './calendar.ts';
import { writeCustomField } from './custom-field.ts';
import { elementOrder, writeOrdered } from './element-order.ts';
import { type Loss, mspdiLosses } from './losses.ts';
import { writeOutlineCode } from './outline-code.ts';
import { masksElement, writeProject } from './project.ts';
import { writeResource } from './resource.ts';
import { tellSplits } from './split-work.ts';

/** A plan as a file, and what of the plan is not in it. */
export interface MspdiWriting {
  readonly text: string;
  readonly losses: readonly Loss[];
}

/** Writes a plan as Microsoft Project XML, UTF-8; what readMspdi makes of it equals the plan but for the losses. */
export function writeMspdi(plan: Plan): MspdiWriting {
  const writer = new XmlWriter();
  const now = plan.project.currentDate ?? plan.project.statusDate ?? plan.project.start;
  writer.element(
    'Project',
    () =>
      writeOrdered(writer, elementOrder.project, writeProject(plan.project), {
        OutlineCodes: () => writeList(writer, 'OutlineCodes', plan.outlineCodes, writeOutlineCode),
        [masksElement]: () => writer.element(masksElement, () => undefined),
        ExtendedAttributes: () =>
          writeList(writer, 'ExtendedAttributes', plan.customFields, writeCustomField),
        Calendars: () => writeList(writer, 'Calendars', plan.calendars, writeCalendar),
        Tasks: () => writeTasks(writer, plan),
        Resources: () =>
          writeList(writer, 'Resources', plan.resources, (to, resource) => writeResource(to, resource, now)),
        Assignments: () => writeList(writer, 'Assignments', tellSplits(plan), writeAssignment),
      }),
    ' xmlns="http://schemas.microsoft.com/project"',
  );
  return { text: writer.toString(), losses: mspdiLosses(plan) };
}

function writeList<Item>(
  writer: XmlWriter,
  name: string,
  items: readonly Item[],
  write: (writer: XmlWriter, item: Item) => void,
): void {
  if (items.length === 0) return;
  writer.element(name, () => {
    for (const item of items) write(writer, item);
  });
}

function writeTasks(writer: XmlWriter, plan: Plan): void {
  const relations = relationsBySuccessor(plan.relations);
  const { end } = outlineOf(plan.activities);
  const numbers = outlineNumbers(plan.activities);
  writer.element('Tasks', () => {
    plan.activities.forEach((activity, place) => {
      writeTask(writer, activity, {
        relations: relations.get(activity.uid) ?? [],
        outlineNumber: numbers[place] ?? '',
        isSummary: activity.outlineLevel === 0 || (end[place] ?? 0) > place + 1,
      });
    });
  });
}

function relationsBySuccessor(relations: readonly Relation[]): ReadonlyMap<number, readonly Relation[]> {
  const bySuccessor = new Map<number, Relation[]>();
  for (const relation of relations) {
    const known = bySuccessor.get(relation.successorUid);
    if (known === undefined) bySuccessor.set(relation.successorUid, [relation]);
    else known.push(relation);
  }
  return bySuccessor;
}
