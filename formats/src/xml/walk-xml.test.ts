import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FindingList } from '../findings.ts';
import { defaultXmlLimits, walkXml, XmlRefusal, type XmlSource } from './index.ts';

interface Walked {
  readonly told: string;
  readonly refusal: string | undefined;
  readonly findings: string[];
}

async function walk(source: XmlSource, limits = defaultXmlLimits): Promise<Walked> {
  const findings = new FindingList();
  let told = '';
  try {
    await walkXml(
      source,
      {
        open: (name) => {
          told += `<${name}>`;
        },
        text: (text) => {
          told += text;
        },
        close: () => {
          told += '</>';
        },
      },
      findings,
      limits,
    );
  } catch (error) {
    if (!(error instanceof XmlRefusal)) throw error;
    return { told, refusal: error.code, findings: [] };
  }
  return { told, refusal: undefined, findings: findings.list().map(({ code }) => code) };
}

/** Cuts bytes into pieces of the given sizes. */
function* cut(bytes: Uint8Array, sizes: readonly number[]): Generator<Uint8Array> {
  let at = 0;
  for (let turn = 0; at < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

describe('hostile documents', () => {
  test.each([
    ['billion laughs', '<!DOCTYPE a [<!ENTITY b "x"><!ENTITY c "&b;&b;">]><a>&c;</a>'],
    ['external entity', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
    ['two declarations', '<!DOCTYPE a><!DOCTYPE b><a/>'],
    ['one after comments', '\uFEFF <?xml version="1.0"?> <!-- a --> <?p?><!DOCTYPE a [<!--'],
    ['one after a long comment', `<!--${'x'.repeat(100_000)}--><!DOCTYPE a><a/>`],
  ])('%s is refused at its document type', async (_, text) => {
    expect((await walk(text)).refusal).toBe('xml/doctype');
  });

  test('nesting beyond the limit is refused', async () => {
    expect((await walk('<a>'.repeat(200_000))).refusal).toBe('xml/too-deep');
  });

  test('a text, a comment and a name that never end are refused before they are held whole', async () => {
    const limits = { ...defaultXmlLimits, maxTextLength: 200_000 };
    const endless = 'x'.repeat(400_000);
    for (const start of ['<a>', '<a><!--', '<a b="', '<', '<a><![CDATA[', '<a><?p '])
      expect((await walk([start, endless], limits)).refusal, start).toBe('xml/too-long');
  });

  test('too many attributes and too large a document are refused', async () => {
    const attributes = Array.from({ length: 100 }, (_, index) => `a${index}="1"`).join(' ');
    expect((await walk(`<a ${attributes}/>`)).refusal).toBe('xml/too-many-attributes');
    const limits = { ...defaultXmlLimits, maxCharacters: 10 };
    expect((await walk('<a>1234567890</a>', limits)).refusal).toBe('xml/too-large');
  });

  test.each(['', 'not xml', '<a>', '<a></b>', '<a/><b/>', '<a', '<a b=c/>'])(
    '%j is not well-formed',
    async (text) => {
      expect((await walk(text)).refusal).toBe('xml/not-well-formed');
    },
  );
});

describe('small faults', () => {
  test('an unknown entity stays as text and is told', async () => {
    expect(await walk('<a>R&nbsp;D</a>')).toEqual({
      told: '<a>R&nbsp;D</>',
      refusal: undefined,
      findings: ['xml/entity-unknown'],
    });
  });

  test('a control character in a name of a task does not cost the plan', async () => {
    const { refusal, findings } = await walk('<a>one\u0002two</a>');
    expect(refusal).toBeUndefined();
    expect(findings).toEqual(['xml/character-not-allowed']);
  });
});

describe('encodings', () => {
  const text = '<a>Überprüfung € “één”</a>';

  test('UTF-16 is known by its mark in both orders', async () => {
    const little = Buffer.from(`\uFEFF${text}`, 'utf16le');
    expect((await walk(little)).told).toBe(text.replace('</a>', '</>'));
    expect((await walk(Buffer.from(little).swap16())).told).toBe(text.replace('</a>', '</>'));
  });

  test('a declared Windows-1252 is believed', async () => {
    const bytes = Buffer.from('<?xml version="1.0" encoding="windows-1252"?><a>\x80 \xe9</a>', 'latin1');
    expect((await walk(bytes)).told).toBe('<a>€ é</>');
  });

  test('bytes that are not the UTF-8 they should be are read as Windows-1252, with a finding', async () => {
    const bytes = Buffer.from(`<a>${' '.repeat(300)}caf\xe9</a>`, 'latin1');
    const { told, findings } = await walk(cut(bytes, [7]));
    expect(told).toContain('café');
    expect(findings).toEqual(['xml/encoding-guessed']);
  });

  test('a declaration that nobody knows is noted and the text read as UTF-8', async () => {
    const { told, findings } = await walk(Buffer.from('<?xml version="1.0" encoding="klingon"?><a>é</a>'));
    expect(told).toBe('<a>é</>');
    expect(findings).toEqual(['xml/encoding-guessed']);
  });

  test('the same is told however the bytes are cut', async () => {
    const bytes = Buffer.from(`<?xml version="1.0"?><a b="é"><c>${'€uro 😀 '.repeat(60)}</c></a>`);
    const whole = await walk(bytes);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1 }), async (sizes) => {
        expect(await walk(cut(bytes, sizes))).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });
});
