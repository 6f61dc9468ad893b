import type { AnyOperation } from '@regie/contracts';

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function section(operation: AnyOperation): string {
  const codes = Object.keys(operation.refusals);
  const rows: (readonly [string, string])[] = [
    ['Permission', operation.permission ?? operation.scope],
    [
      'Headers',
      [operation.isVersioned && 'If-Match', operation.isCreation && 'Idempotency-Key']
        .filter(Boolean)
        .join(', '),
    ],
    ['Refusals', codes.join(', ')],
  ];
  return `<article id="${operation.id}">
<h3><code>${operation.method} /api${escapeHtml(operation.path)}</code></h3>
<p>${escapeHtml(operation.summary)}. <span>${operation.id}</span></p>
<dl>${rows.flatMap(([name, text]) => (text === '' ? [] : [`<dt>${name}</dt><dd>${escapeHtml(text)}</dd>`])).join('')}</dl>
</article>`;
}

/** A page to read the interface on, without any script: the same declarations as /api/openapi.json. */
export function describeApiPage(operations: readonly AnyOperation[], nonce: string): string {
  const groups = new Map<string, AnyOperation[]>();
  for (const operation of operations) {
    const name = operation.id.split('.')[0] ?? '';
    groups.set(name, [...(groups.get(name) ?? []), operation]);
  }
  const contents = [...groups.keys()].map((name) => `<a href="#group-${name}">${name}</a>`).join(' ');
  const body = [...groups].map(
    ([name, some]) => `<section id="group-${name}"><h2>${name}</h2>${some.map(section).join('')}</section>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Regie API</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style nonce="${nonce}">
:root{color-scheme:light dark}body{font:14px/1.5 system-ui,sans-serif;max-width:860px;margin:32px auto;padding:0 16px}
h1,h2{font-family:Georgia,serif}h2{border-bottom:1px solid;padding-bottom:4px;margin-top:40px}h3{margin:24px 0 0;font-size:14px}
code{font:13px ui-monospace,monospace}nav{display:flex;flex-wrap:wrap;gap:4px 16px}p{margin:2px 0}span{opacity:.75}
dl{display:grid;grid-template-columns:96px 1fr;gap:0 12px;margin:4px 0;font-size:13px}dd{margin:0}
</style></head><body><h1>Regie API</h1>
<p>The machine-readable form is <a href="/api/openapi.json">OpenAPI 3.1</a>. Dates are ISO 8601, money whole cents, ids UUIDs.
Refusals are problem details (RFC 9457) in English and Dutch.</p><nav>${contents}</nav>${body.join('')}</body></html>`;
}
