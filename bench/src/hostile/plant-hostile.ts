import { registerSubjects } from '../authorisation/register-rows.ts';
import { Client, type World } from '../testing.ts';
import { hostileTexts } from './hostile-texts.ts';

/** Puts every hostile text where pages show texts; what is refused is told of, so that nothing is tried in vain. */
export async function plantHostile(
  url: string,
  world: World,
): Promise<{ readonly kept: number; readonly refused: readonly string[] }> {
  const pmo = new Client(url, world.people['pmo']?.token);
  const { places } = world;
  const refused: string[] = [];
  let kept = 0;
  const post = async (path: string, body: unknown) => {
    const answer = await pmo.post(path, body);
    if (answer.status === 200) kept += 1;
    else refused.push(`${path} ${answer.status} ${answer.body?.code} ${JSON.stringify(body).slice(0, 120)}`);
    return answer.body;
  };
  for (const [number, text] of hostileTexts.entries()) {
    const long = { description: text, causes: text };
    const made = await pmo.post('/risks', { scopeId: places.bridge, title: text, ...long });
    if (made.status === 200) kept += 1;
    else await post('/risks', { scopeId: places.bridge, title: text });
    await post(`/records/${world.bridgeRisk}/comments`, { body: text });
    const bytes = Buffer.from('x');
    const file = `/records/${world.bridgeRisk}/attachments?name=${encodeURIComponent(text.slice(0, 120))}`;
    if ((await pmo.send('POST', file, { bytes })).status === 200) kept += 1;
    if (number % 4 !== 0) continue;
    for (const path of registerSubjects.map((subject) => `${subject}s`)) {
      await post(`/${path}`, { scopeId: places.bridge, title: text });
    }
    await post('/projects', { scopeId: places.north, title: text, code: `H-${number}`, summary: text });
    await post('/people', { name: text.slice(0, 100), email: `h${number}@example.org` });
    await post('/views', { recordType: 'risk', name: text.slice(0, 60), isShared: false, state: {} });
    await post('/fields', {
      recordType: 'risk',
      label: { nl: text.slice(0, 60) },
      kind: 'text',
      options: [],
    });
  }
  const rows = hostileTexts.map((name) => ({ level: 1, patch: { name, notes: name } }));
  await post(`/projects/${places.bridge}/plan/edits`, {
    language: 'nl',
    since: 0,
    edits: [{ kind: 'add', after: null, rows }],
  });
  const [text = ''] = hostileTexts;
  await post('/offices', {
    scopeId: places.north,
    title: text,
    model: 'supporting',
    siting: 'internal',
    engagementEndsOn: null,
    startsOn: null,
    endsOn: null,
    managerId: null,
    memberIds: [],
    articles: [],
  });
  const { version } = (await pmo.must('GET', `/projects/${places.bridge}`)).record;
  await pmo.patch(`/projects/${places.bridge}`, version, { title: text, summary: text });
  return { kept, refused };
}
