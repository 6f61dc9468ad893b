import { judgeBrief } from '../documents/judge-brief.ts';
import { languages } from '../documents/open-house.ts';
import { readPdf } from '../documents/read-pdf.ts';
import { writeBrief } from '../documents/write-brief.ts';
import type { Figure, Measurement } from '../figure.ts';
import { makeDataFolder, startProgram } from '../server.ts';

async function run(): Promise<Measurement> {
  const folder = await makeDataFolder();
  const program = await startProgram(folder.path);
  try {
    const brief = await writeBrief(program);
    const faults: string[] = [];
    let pages = 0;
    for (const language of languages) {
      const read = await readPdf(await brief.pdf(language));
      pages += read.pages.length;
      faults.push(...judgeBrief(read, brief, language));
    }
    return {
      value: faults.length,
      ok: faults.length === 0 && pages > 0,
      detail: [`${pages} pages of ${brief.said.length} parts, in two languages`, ...faults],
    };
  } finally {
    await program.stop();
    await folder.remove();
  }
}

export const figure: Figure = {
  name: 'brief-pdf',
  unit: 'faults in the PDF of a brief: its head with the approval, its parts in their order, bookmarks, and words off the page',
  target: '= 0 (both languages; words longer than a line, long tables)',
  seconds: 40,
  run,
};
