import { holdMeeting } from '../documents/hold-meeting.ts';
import { judgeBundle } from '../documents/judge-bundle.ts';
import { languages } from '../documents/open-house.ts';
import { readPdf } from '../documents/read-pdf.ts';
import type { Figure, Measurement } from '../figure.ts';
import { makeDataFolder, startProgram } from '../server.ts';

async function run(): Promise<Measurement> {
  const folder = await makeDataFolder();
  const program = await startProgram(folder.path);
  try {
    const { items, bundle } = await holdMeeting(program);
    const faults: string[] = [];
    let pages = 0;
    for (const language of languages) {
      const read = await readPdf(await bundle(language));
      pages += read.pages.length;
      faults.push(...judgeBundle(read, items, language));
    }
    const papers = items.flatMap((item) => item.papers).length;
    return {
      value: faults.length,
      ok: faults.length === 0 && pages > 0,
      detail: [`${pages} pages of ${items.length} items with ${papers} papers, in two languages`, ...faults],
    };
  } finally {
    await program.stop();
    await folder.remove();
  }
}

export const figure: Figure = {
  name: 'meeting-bundle',
  unit: 'faults in the bundle of a meeting: papers, their order, cover notes, page numbers and bookmarks',
  target: '= 0 (both languages; locked and broken papers are listed by name)',
  seconds: 40,
  run,
};
