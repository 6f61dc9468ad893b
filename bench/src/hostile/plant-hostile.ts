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
    await post('/recommendations', { scopeId: places.bridge, title: text, finding: text, draftText: text });
    await post('/requests', { scopeId: places.north, title: text, question: text });
    const { record: guideline } = await post('/guidelines', { scopeId: places.north, title: text, text });
    if (guideline !== undefined) {
      const publishing = { version: guideline.version, body: { reason: text.slice(0, 200) } };
      await pmo.must('POST', `/guidelines/${guideline.id}/versions`, publishing);
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
  await post('/charters', { scopeId: places.north, purpose: text, problem: text });
  const { seriesId } = await post('/meeting-series', {
    scopeId: places.north,
    title: text,
    purpose: text,
    kind: 'portfolio-board',
    startsAt: '09:00',
    durationMinutes: 90,
    location: text,
    paperDays: 7,
    chairId: world.people['pmo']?.id,
    secretaryId: world.people['pmo']?.id,
    memberIds: [],
  });
  await pmo.must('POST', `/meeting-series/${seriesId}/meetings`, { body: { days: ['2049-04-12'] } });
  const { version } = (await pmo.must('GET', `/projects/${places.bridge}`)).record;
  await pmo.patch(`/projects/${places.bridge}`, version, { title: text, summary: text });
  return { kept, refused };
}
