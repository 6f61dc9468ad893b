import { documentOperations, type ProjectDocumentKind } from '@regie/contracts/standards';
import { builtDocuments } from './content/built-documents.ts';
import type { ExampleDocuments } from './content/example-documents.ts';
import { otherDocuments } from './content/other-documents.ts';
import type { Past } from './past.ts';
import { managerOn, type ToldProject } from './project-story.ts';
import { randomOf } from './random.ts';
import { personOn, placeOn, type Stage, type Step } from './stage.ts';

const documents: Readonly<Record<string, ExampleDocuments>> = { ...builtDocuments, ...otherDocuments };

/** One version of a document: the parts that it writes anew, and why it was published. */
interface Writing {
  readonly kind: ProjectDocumentKind;
  readonly day: number;
  readonly reason: string;
  /** By code; null is left out. */
  readonly parts: Readonly<Record<string, string | null>>;
}

const monthOf = (past: Past, day: number) => monthFormat.format(new Date(past.workdayOf(day)));
const monthFormat = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const dayFormat = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });

function writingsOf({ plan, revisions, reports }: ExampleDocuments, past: Past): readonly Writing[] {
  const { day: plannedOn, ...parts } = plan;
  return [
    { kind: 'plan', day: plannedOn, reason: 'Eerste versie, besproken in de stuurgroep', parts },
    ...revisions.map(({ day, reason, ...changed }) => ({
      kind: 'plan' as const,
      day,
      reason,
      parts: changed,
    })),
    ...reports.map(({ day, summary, status, decisions, next = '' }) => ({
      kind: 'report' as const,
      day,
      reason: `Rapportage ${monthOf(past, day)}`,
      parts: { summary, status, decisions, next },
    })),
  ];
}

/** Puts days in a text: {+30} is thirty days from today, on a working day. */
function fillDays(text: string, past: Past): string {
  return text.replace(/\{([+-]\d+)\}/g, (_all, offset: string) =>
    dayFormat.format(new Date(past.workdayOf(Number(offset)))),
  );
}

async function write(stage: Stage, told: ToldProject, { kind, day, reason, parts }: Writing, after: number) {
  const by = personOn(stage, managerOn(told.project, day));
  const id = placeOn(stage, told.code);
  for (const [code, text] of Object.entries(parts)) {
    await stage.chronicle.perform(by, documentOperations.writePart, {
      parameters: { id, kind, code },
      body:
        text === null
          ? { text: '', leftOutReason: 'Deze periode is er geen besluit nodig.' }
          : { text: fillDays(text, stage.past), leftOutReason: null },
    });
  }
  await stage.chronicle.perform(by, documentOperations.publish, {
    parameters: { id, kind },
    body: { after, reason },
  });
}

/** Some projects keep their plan and their reports here, in versions over the year. */
export function tellDocuments(told: readonly ToldProject[], past: Past): readonly Step[] {
  return told.flatMap((one) => {
    const written = documents[one.code];
    if (written === undefined) return [];
    const random = randomOf(`documents ${one.code}`);
    const numbers = new Map<ProjectDocumentKind, number>();
    return writingsOf(written, past).map((writing) => {
      const after = numbers.get(writing.kind) ?? 0;
      numbers.set(writing.kind, after + 1);
      return {
        at: past.momentOf(writing.day, random),
        act: async (stage: Stage) => await write(stage, one, writing, after),
      };
    });
  });
}
