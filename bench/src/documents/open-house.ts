import { setTimeout as pause } from 'node:timers/promises';
import type { ProgramRun } from '../server.ts';
import { Client, tokenOf } from '../testing.ts';

export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** Sets up a program that runs as people start it, and signs in as who did. */
export async function openHouse(run: ProgramRun): Promise<Client> {
  const token = new URL(run.setUpUrl ?? '').searchParams.get('token');
  const answer = await new Client(run.url).post('/setup', {
    token,
    organisationName: 'Gemeente Voorbeeld',
    language: 'nl',
    name: 'Pia Mol',
    email: 'pmo@example.org',
    password: 'een brug te ver voor iedereen',
    hasExample: false,
  });
  return new Client(run.url, tokenOf(answer));
}

/** The file that a job makes, waited for. */
export async function fileOf(client: Client, jobId: string): Promise<Uint8Array> {
  for (let tries = 0; tries < 300; tries += 1) {
    const { state } = await client.must('GET', `/jobs/${jobId}`);
    if (state === 'failed') throw new Error('the document failed');
    if (state === 'done') return (await client.send('GET', `/jobs/${jobId}/file`)).body;
    await pause(200);
  }
  throw new Error('the document was not made in a minute');
}
