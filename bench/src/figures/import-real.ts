import { basename, resolve } from 'node:path';
import { parsePlanMinute } from '@regie/engine/model';
import { launchBrowser } from '../../../e2e/support/browser.ts';
import { type Figure, type FigureOptions, type Measurement, type Part, takePart } from '../figure.ts';
import { chooseFiles, type ImportPage, importAll, openImportPage } from '../pages/import-page.ts';
import { type CorpusFile, readExpected, recordedPlans } from '../scheduling/corpus-files.ts';
import { makeDataFolder, startProgram } from '../server.ts';

interface PlanView {
  readonly activities: { readonly uid: readonly number[]; readonly name: readonly string[] };
  readonly results: {
    readonly start: readonly (number | null)[];
    readonly finish: readonly (number | null)[];
  };
  readonly relations: readonly unknown[];
}

/** Activities whose dates are not those that the file recorded, to the minute. */
function deviations(corpus: string, file: CorpusFile, { activities, results }: PlanView): readonly string[] {
  const places = new Map(activities.uid.map((uid, place) => [uid, place]));
  return readExpected(corpus, file).flatMap(({ uid, name, start, finish, inactive }) => {
    if (uid === 0 || inactive === true || (name ?? '') === '') return [];
    const place = places.get(uid);
    if (place === undefined) return [`${file.file} ${uid} ${name}: is not there`];
    const ends = [
      ['start', start, results.start[place]],
      ['finish', finish, results.finish[place]],
    ] as const;
    return ends.flatMap(([end, recorded, shown]) => {
      const minute = recorded == null ? undefined : parsePlanMinute(recorded);
      return minute === undefined || minute === shown
        ? []
        : [`${file.file} ${uid} ${name}: ${end} ${recorded}`];
    });
  });
}

/** By the name of the file: the plan that came of it. */
async function readPlans(page: ImportPage): Promise<ReadonlyMap<string, PlanView>> {
  const plans = new Map<string, PlanView>();
  for (const { fileName, project } of await page.imports()) {
    if (project === null) continue;
    const read: PlanView = JSON.parse(JSON.stringify(await page.get(`/projects/${project.id}/plan`)));
    plans.set(fileName, read);
  }
  return plans;
}

async function countLeft(page: ImportPage): Promise<number> {
  const { total }: { total: number } = JSON.parse(JSON.stringify(await page.get('/projects?archived=with')));
  const { rows }: { rows: readonly unknown[] } = JSON.parse(JSON.stringify(await page.get('/calendars')));
  return total + rows.length;
}

async function undoLatest({ page, imports }: ImportPage): Promise<void> {
  const before = (await imports()).filter(({ state }) => state === 'imported').length;
  await page.reload();
  await page.getByRole('button', { name: 'Deze import ongedaan maken' }).first().click();
  const started = performance.now();
  while ((await imports()).filter(({ state }) => state === 'imported').length >= before) {
    if (performance.now() - started > 120_000) throw new Error('undoing took too long');
    await new Promise((done) => setTimeout(done, 300));
  }
}

async function measure(page: ImportPage, corpus: string, part: Part): Promise<readonly string[]> {
  const files = takePart(recordedPlans(corpus), part);
  const paths = files.map(({ file }) => resolve(corpus, file));
  const empty = await countLeft(page);
  await chooseFiles(page, paths);
  const wrong: string[] = (await page.imports())
    .filter(({ state }) => state !== 'ready')
    .map(({ fileName, state }) => `${fileName}: ${state}`);
  wrong.push(...(await importAll(page)));
  const first = await readPlans(page);
  for (const file of files) {
    const plan = first.get(basename(file.file));
    wrong.push(...(plan === undefined ? [`${file.file}: not imported`] : deviations(corpus, file, plan)));
  }
  await chooseFiles(page, paths);
  await importAll(page);
  const second = await readPlans(page);
  for (const [name, plan] of first) {
    const again = second.get(name);
    const isSame = JSON.stringify([plan.activities, plan.results, plan.relations]);
    if (JSON.stringify([again?.activities, again?.results, again?.relations]) !== isSame) {
      wrong.push(`${name}: twice is not once`);
    }
  }
  if (second.size !== first.size) wrong.push(`${second.size - first.size} plans more after the second time`);
  await undoLatest(page);
  await undoLatest(page);
  const left = (await countLeft(page)) - empty;
  if (left > 0) wrong.push(`${left} projects and calendars are left after undoing`);
  return wrong;
}

async function run({ corpus, part }: FigureOptions): Promise<Measurement> {
  if (corpus === undefined)
    return { value: Number.NaN, ok: false, detail: ['../shared/corpus is not there'] };
  const folder = await makeDataFolder();
  const program = await startProgram(folder.path);
  const browser = await launchBrowser();
  try {
    const page = await openImportPage(browser, program.url, program.setUpUrl ?? '');
    const wrong = await measure(page, corpus, part);
    return { value: wrong.length, ok: wrong.length === 0, detail: wrong.slice(0, 40) };
  } finally {
    await browser.close();
    await program.stop();
    await folder.remove();
  }
}

export const figure: Figure = {
  name: 'import-real',
  unit: 'deviations: dates not as recorded to the minute, twice not once, or something left after undoing',
  target: '= 0 over the recorded plans of the corpus, through the page in a browser',
  seconds: 150,
  needsCorpus: true,
  hasParts: true,
  run,
};
