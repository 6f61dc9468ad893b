import type { Client } from '../testing.ts';

interface Row {
  readonly id: string;
  readonly [field: string]: unknown;
}

const types = ['portfolios', 'programmes', 'projects', 'risks'] as const;

/** Every list of a part of the tree, archived ones too, without what the asker may do; now or as of an instant. */
export async function readLists(
  client: Client,
  scope: string,
  asOf?: string,
): Promise<Readonly<Record<string, readonly Row[]>>> {
  const lists: Record<string, readonly Row[]> = {};
  for (const type of types) {
    const words = { scope, archived: 'with', limit: '500', ...(asOf === undefined ? {} : { asOf }) };
    const page = await client.must('GET', `/${type}?${new URLSearchParams(words)}`);
    if (page.total > page.rows.length) throw new Error(`more ${type} than one page holds`);
    lists[type] = page.rows.map(({ can: _can, ...row }: Row) => row);
  }
  return lists;
}

/** All that a part of the tree says, versions and times of writing aside, with what hangs on its risks. */
export async function readContent(client: Client, scope: string): Promise<string> {
  const lists = await readLists(client, scope);
  const content: unknown[] = [];
  for (const [type, rows] of Object.entries(lists)) {
    for (const { version: _version, updatedAt: _updatedAt, ...row } of rows) {
      const comments = await client.must('GET', `/records/${row.id}/comments`);
      const responses =
        type === 'risks' ? await client.must('GET', `/risks/${row.id}/responses`) : { rows: [] };
      const hanging = [...comments.rows, ...responses.rows].map(
        ({ version: _v, can: _can, ...one }: Row) => one,
      );
      content.push({ type, row, hanging });
    }
  }
  return JSON.stringify(content);
}
