import { gzipSync } from 'node:zlib';

/** A file made to hurt its reader. */
export interface Bomb {
  readonly name: string;
  readonly content: () => Uint8Array;
  /** The code it must be refused with; undefined for a file that must be survived and gives a plan. */
  readonly refusal: string | undefined;
}

const mebibyte = 1024 * 1024;
const utf8 = (text: string): Uint8Array => Buffer.from(text);
const inTask = (content: string): string =>
  `<Project><StartDate>2024-01-01T08:00:00</StartDate><Tasks><Task><UID>1</UID>${content}</Task></Tasks></Project>`;

function laughs(): string {
  const entities = Array.from(
    { length: 30 },
    (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`,
  );
  return `<!DOCTYPE Project [<!ENTITY l0 "ha">${entities.join('')}]><Project><Title>&l30;</Title></Project>`;
}

function calendarChain(count: number): string {
  const calendars = Array.from(
    { length: count },
    (_, index) =>
      `<Calendar><UID>${index + 1}</UID><Name>c</Name><BaseCalendarUID>${((index + 1) % count) + 1}</BaseCalendarUID></Calendar>`,
  );
  return `<Project><StartDate>2024-01-01T08:00:00</StartDate><Calendars>${calendars.join('')}</Calendars><Tasks/></Project>`;
}

function taskCircle(count: number): string {
  const tasks = Array.from(
    { length: count },
    (_, index) =>
      `<Task><UID>${index + 1}</UID><Duration>PT8H0M0S</Duration><PredecessorLink><PredecessorUID>${((index + 1) % count) + 1}</PredecessorUID></PredecessorLink></Task>`,
  );
  return `<Project><StartDate>2024-01-01T08:00:00</StartDate><Tasks>${tasks.join('')}</Tasks></Project>`;
}

function* million(start: string, item: string, end: string): Generator<string> {
  yield start;
  for (let turn = 0; turn < 1000; turn += 1) yield item.repeat(1000);
  yield end;
}

/** Every bomb of the catalogue, the largest about 100 MB when unpacked. */
export const bombs: readonly Bomb[] = [
  { name: 'billion laughs', content: () => utf8(laughs()), refusal: 'xml/doctype' },
  {
    name: 'quadratic blow-up',
    content: () =>
      utf8(
        `<!DOCTYPE Project [<!ENTITY a "${'a'.repeat(100_000)}">]><Project><Title>${'&a;'.repeat(100_000)}</Title></Project>`,
      ),
    refusal: 'xml/doctype',
  },
  {
    name: 'numeric entities, 10 MB in one text',
    content: () => utf8(inTask(`<Name>${'&#65;'.repeat(2 * mebibyte)}</Name>`)),
    refusal: 'xml/too-long',
  },
  {
    name: 'numeric entities, 10 MB in many texts',
    content: () => utf8(inTask(`<Name>${'&#65;'.repeat(200)}</Name>`.repeat(10_000))),
    refusal: undefined,
  },
  {
    name: 'unknown entities, 10 MB',
    content: () => utf8(inTask(`<Name>${'&x;'.repeat(1000)}</Name>`.repeat(3300))),
    refusal: 'xml/too-many-faults',
  },
  {
    name: 'two document types',
    content: () => utf8('<!DOCTYPE a><!DOCTYPE b><Project/>'),
    refusal: 'xml/doctype',
  },
  {
    name: 'external entity, file',
    content: () =>
      utf8('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><Project><Title>&x;</Title></Project>'),
    refusal: 'xml/doctype',
  },
  {
    name: 'external entity, http',
    content: () => utf8('<!DOCTYPE a SYSTEM "http://127.0.0.1:9/x.dtd"><Project/>'),
    refusal: 'xml/doctype',
  },
  {
    name: 'document type of 50 MB',
    content: () => utf8(`<!DOCTYPE a [${'<!ENTITY x "y">'.repeat(3_500_000)}]><Project/>`),
    refusal: 'xml/doctype',
  },
  { name: '200,000 deep', content: () => utf8(`<Project>${'<a>'.repeat(200_000)}`), refusal: 'xml/too-deep' },
  {
    name: '1,000,000 attributes',
    content: () =>
      utf8(`<Project ${Array.from({ length: 1_000_000 }, (_, index) => `a${index}="1"`).join(' ')}/>`),
    refusal: 'xml/too-many-attributes',
  },
  {
    name: 'one text of 100 MB',
    content: () => utf8(inTask(`<Name>${'x'.repeat(100 * mebibyte)}</Name>`)),
    refusal: 'xml/too-long',
  },
  {
    name: 'one comment of 100 MB',
    content: () => utf8(`<Project><!--${'<x '.repeat(33 * mebibyte)}`),
    refusal: 'xml/too-long',
  },
  {
    name: '10,000,000 elements in one task',
    content: () => utf8(inTask('<a/>'.repeat(10_000_000))),
    refusal: 'xml/too-many-elements',
  },
  {
    name: 'gzip 1,000:1',
    content: () =>
      gzipSync(Buffer.concat([utf8('<Project>'), Buffer.alloc(400 * mebibyte, '\n')]), { level: 9 }),
    refusal: 'xml/too-long',
  },
  {
    name: 'gzip of elements, 400:1',
    content: () => gzipSync(`<Project><Tasks>${'<!---->'.repeat(20 * mebibyte)}`, { level: 9 }),
    refusal: 'gzip/too-dense',
  },
  {
    name: 'gzip of a text without end',
    content: () => gzipSync(`<Project><Title>${'ab'.repeat(40 * mebibyte)}`, { level: 9 }),
    refusal: 'xml/too-long',
  },
  {
    name: 'gzip in gzip',
    content: () => gzipSync(gzipSync('<Project/>')),
    refusal: 'plan-file/format-unknown',
  },
  {
    name: 'a million tasks without a field',
    content: () =>
      Buffer.concat(
        [...million('<Project><Tasks>', '<Task/>', '</Tasks></Project>')].map((text) => utf8(text)),
      ),
    refusal: 'xml/too-many-records',
  },
  {
    name: '400,000 unreadable values',
    content: () =>
      utf8(
        `<Project><Tasks>${Array.from({ length: 100_000 }, (_, uid) => `<Task><UID>${uid}</UID>${'<Priority>x</Priority>'.repeat(4)}</Task>`).join('')}</Tasks></Project>`,
      ),
    refusal: undefined,
  },
  {
    name: 'calendars based on each other in a circle of 20,000',
    content: () => utf8(calendarChain(20_000)),
    refusal: undefined,
  },
  { name: 'predecessors in a circle of 50,000', content: () => utf8(taskCircle(50_000)), refusal: undefined },
  {
    name: 'our JSON, 200,000 deep',
    content: () => utf8(`{"format":"regie-plan","version":1,"project":${'['.repeat(200_000)}`),
    refusal: 'plan-json/not-json',
  },
  {
    name: 'our JSON, 400,000 wrong activities',
    content: () =>
      utf8(
        `{"format":"regie-plan","version":1,"project":{"start":"2024-01-01T08:00:00"},"activities":[${'7,'.repeat(400_000)}7]}`,
      ),
    refusal: undefined,
  },
];
