import type { Figure, Measurement } from '../figure.ts';
import { fillRecords, vocabulary } from '../search/fill-records.ts';
import { type Client, indexEverything, openHouse } from '../testing.ts';

const projectCount = 500;
const recordCount = 100_000;
/** Of five hundred. */
const projectsOfReader = 5;
const rounds = 24;
const mostMs = 300;

const words = (list: readonly string[], number: number) => list[number % list.length] ?? '';

/** What people type; a third of it is said of nearly everything, which is the hardest to answer. */
const questions: Readonly<Record<string, (number: number) => string>> = {
  'a number': (number) => String(1_000_100 + number),
  'a key': (number) => `R-${1_000_200 + number}`,
  'a word': (number) => words(vocabulary.subjects, number) + words(vocabulary.works, number * 3),
  'the beginning of a word': (number) => words(vocabulary.subjects, number).slice(0, 3),
  'two words': (number) => `${words(vocabulary.subjects, number)} ${words(vocabulary.works, number)}`,
  'a sentence': (number) => `vergunning is niet ingediend bezwaar ${number}`,
  'what nothing has': (number) => `xylofoon${number}`,
  'a type': () => 'risico',
  'a type and a state': (number) => (number % 2 === 0 ? 'risico open' : 'closed risks'),
  'a type and a word': (number) => `risico ${words(vocabulary.subjects, number)}`,
};

const at = (sorted: readonly number[], part: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;

async function measure(client: Client): Promise<ReadonlyMap<string, readonly number[]>> {
  const times = new Map<string, number[]>(Object.keys(questions).map((name) => [name, []]));
  for (let number = 0; number < rounds; number += 1) {
    for (const [name, make] of Object.entries(questions)) {
      const started = performance.now();
      await client.must('GET', `/search?q=${encodeURIComponent(make(number))}`);
      if (number > 1) times.get(name)?.push(performance.now() - started);
    }
  }
  return times;
}

async function run(): Promise<Measurement> {
  const house = await openHouse();
  try {
    const began = performance.now();
    const projects = await fillRecords(house, projectCount, recordCount);
    const filled = performance.now();
    await indexEverything(house.connectionString);
    const indexed = performance.now();
    await house.query('analyze');
    await house.query(
      `insert into role_grant (id, version, person_id, role, scope_id)
       select gen_random_uuid(), 1, $1, 'team-member', unnest($2::uuid[])`,
      [house.world.people['roleless']?.id, projects.slice(0, projectsOfReader)],
    );
    const detail = [
      `${recordCount} risks in ${projectCount} projects: filled in ${((filled - began) / 1000).toFixed(0)} s, made findable in ${((indexed - filled) / 1000).toFixed(0)} s`,
    ];
    const values: number[] = [];
    for (const [reader, whom] of [
      ['pmo', 'sees everything'],
      ['roleless', 'sees 1 %'],
    ] as const) {
      const times = await measure(house.as(reader));
      const all = [...times.values()].flat().sort((a, b) => a - b);
      values.push(at(all, 0.95));
      detail.push(`who ${whom}: median ${at(all, 0.5).toFixed(0)}, 95 % ${at(all, 0.95).toFixed(0)} ms`);
      for (const [name, some] of times) {
        const sorted = [...some].sort((a, b) => a - b);
        detail.push(
          `  ${name}: median ${at(sorted, 0.5).toFixed(0)}, slowest ${at(sorted, 1).toFixed(0)} ms`,
        );
      }
    }
    const value = Math.max(...values);
    return { value, ok: value <= mostMs, detail };
  } finally {
    await house.close();
  }
}

export const figure: Figure = {
  name: 'search-100k',
  unit: 'ms, 95th percentile at 100,000 records, the worse of who sees everything and who sees 1 %',
  target: '<= 300',
  seconds: 120,
  run,
};
