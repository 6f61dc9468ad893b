import type { ProgramRun } from '../server.ts';
import { fileOf, type Language, openHouse } from './open-house.ts';

/** A word longer than a line, as an address or a formula can be. */
export const longWord = 'waterstaatkundig'.repeat(12);

export interface WrittenBrief {
  /** Titles of its parts in their order, in each language. */
  readonly titles: Readonly<Record<Language, readonly string[]>>;
  /** What stands in them, in the same order. */
  readonly said: readonly string[];
  pdf(language: Language): Promise<Uint8Array>;
}

/** What is written in the part of this place: a long text, a long word, a table, a list. */
function wordsFor(index: number, content: string): string {
  const lines = Array.from({ length: 30 }, (_, line) => `Onderdeel ${index} regel ${line}`);
  if (content === 'table')
    return [`Wat ${index} | Wie`, ...lines.map((line) => `${line} | ${longWord}`)].join('\n');
  return content === 'list' ? lines.join('\n') : `Onderdeel ${index} ${longWord}\n${lines.join(' ')}`;
}

/** An approved brief with something in every part, in a program that runs as people start it. */
export async function writeBrief(run: ProgramRun): Promise<WrittenBrief> {
  const pmo = await openHouse(run);
  const { person, organisation } = await pmo.must('GET', '/me');
  const scopeId = organisation.id;
  const body = {
    scopeId,
    title: 'Sluis vernieuwen',
    code: 'SLUIS',
    managerId: person.id,
    sponsorId: person.id,
  };
  const { id } = (await pmo.must('POST', '/projects', { body })).record;
  const { parts } = await pmo.must('GET', `/projects/${id}/brief`);
  const said: string[] = [];
  for (const [index, { code, content }] of parts.entries()) {
    const text = wordsFor(index, content);
    await pmo.must('PUT', `/projects/${id}/brief/parts/${code}`, { body: { text, leftOutReason: null } });
    said.push(`Onderdeel ${index}`);
  }
  const approval = { approvedOn: '2026-01-05', isOnPaper: false, note: '' };
  await pmo.must('POST', `/projects/${id}/brief-approval`, { body: approval });
  const titleIn = (language: Language) =>
    parts.map(({ title }: { title: Record<Language, string> }) => title[language]);
  const pdf = async (language: Language): Promise<Uint8Array> => {
    const { job } = await pmo.must('POST', `/projects/${id}/brief/pdf`, { body: { language } });
    return await fileOf(pmo, job.id);
  };
  return { titles: { nl: titleIn('nl'), en: titleIn('en') }, said, pdf };
}
