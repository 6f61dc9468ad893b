import type { Client } from '../testing.ts';
import { briefOn } from './governance-requests.ts';
import type { PreparedOther, PreparingOther } from './other-things.ts';
import { type Preparation, type Preparing, whileRestored } from './preparation.ts';

const noChanges = { added: [], required: [], reworded: [], dropped: [] };
const partBody = { text: 'Geschreven', leftOutReason: null };

/** The next version of a standard: the newest with a part more. */
async function nextStandard(pmo: Client, kind: string, number: number) {
  const { rows } = await pmo.must('GET', '/document-templates');
  const [newest] = rows.find((row: { kind: string }) => row.kind === kind).standard;
  const added = { ...newest.parts[0], code: `extra-${number}-${newest.number}`, isRequired: false };
  return { after: newest.number, parts: [...newest.parts.slice(0, 20), added], reason: 'Anders' };
}

/** What is asked about the brief of a project, with nothing approved. */
const ofBrief =
  (rest: string, make: (preparing: Preparing) => Promise<void>, body?: object): Preparation =>
  async (preparing) => {
    const path = `/projects/${preparing.id}/brief${rest}`;
    const sent = { path, ...(body === undefined ? {} : { body }) };
    if (!preparing.exists) return sent;
    const putBack = await briefOn(preparing, false);
    await whileRestored(preparing, async () => await make(preparing));
    return { ...sent, putBack };
  };
const nothing = async () => undefined;

async function begin({ pmo, id }: Preparing): Promise<void> {
  await pmo.must('PUT', `/projects/${id}/brief/parts/background`, { body: partBody });
}

async function fallBehind(preparing: Preparing): Promise<void> {
  await begin(preparing);
  const body = await nextStandard(preparing.pmo, 'brief', preparing.number);
  await preparing.pmo.must('POST', '/document-templates/brief/versions', { body });
}

/** What is asked about the report of a project, after something was done with it. */
const ofReport =
  (rest: string, make: (preparing: Preparing) => Promise<void>, body?: object): Preparation =>
  async (preparing) => {
    if (preparing.exists) await whileRestored(preparing, async () => await make(preparing));
    return {
      path: `/projects/${preparing.id}/documents/report${rest}`,
      ...(body === undefined ? {} : { body }),
    };
  };

async function beginReport({ pmo, id, number }: Preparing): Promise<void> {
  const body = { ...partBody, text: `Stand ${number}` };
  await pmo.must('PUT', `/projects/${id}/documents/report/parts/summary`, { body });
}

/** How many versions the report of a project has. */
async function reportsOf({ pmo, id, exists }: Preparing): Promise<number> {
  return exists ? (await pmo.must('GET', `/projects/${id}/documents/report`)).versions.length : 0;
}

async function publishReport(preparing: Preparing): Promise<void> {
  if ((await reportsOf(preparing)) > 0) return;
  await beginReport(preparing);
  const body = { after: 0, reason: 'Eerste' };
  await preparing.pmo.must('POST', `/projects/${preparing.id}/documents/report/versions`, { body });
}

async function reportBehind(preparing: Preparing): Promise<void> {
  await beginReport(preparing);
  const body = await nextStandard(preparing.pmo, 'report', preparing.number);
  await preparing.pmo.must('POST', '/document-templates/report/versions', { body });
}

/** Requests about what stands in documents at a place, by operation. */
export const documentRequests: Readonly<Record<string, Preparation>> = {
  'document-templates.publish-variant': async ({ pmo, id, exists, number }) => {
    const { rows } = await pmo.must('GET', '/document-templates');
    const { variants, standard } = rows.find(({ kind }: { kind: string }) => kind === 'plan');
    const mine = variants.find(({ scopeId }: { scopeId: string }) => scopeId === id);
    const added = [
      { ...standard[0].parts[0], code: `own-${number}-${exists ? (mine?.number ?? 0) : 0}`, after: null },
    ];
    const changes = { ...noChanges, added };
    const body = { scopeId: id, after: mine?.number ?? 0, changes, reason: 'Anders' };
    return { path: '/document-templates/plan/variants', body };
  },
  'briefs.show': ofBrief('', begin),
  'briefs.write-part': ofBrief('/parts/background', nothing, partBody),
  'briefs.set-units': ofBrief('/units', nothing, { scopeIds: [] }),
  'briefs.renew': ofBrief('/renewal', fallBehind),
  'briefs.make-pdf': ofBrief('/pdf', begin, { language: 'nl' }),
  'compliance.show': async (preparing) => {
    const { pmo, id, exists, world } = preparing;
    if (exists) {
      await whileRestored(preparing, async () => {
        const { version, state } = (await pmo.must('GET', `/projects/${id}`)).record;
        const body = { state: 'active', managerId: world.people['pmo']?.id };
        if (state !== 'active') await pmo.must('PATCH', `/projects/${id}`, { version, body });
      });
    }
    return { path: '/compliance' };
  },
  'briefs.list-deviations': async (preparing) => {
    const { putBack } = await ofBrief('', begin)(preparing);
    return { path: '/brief-deviations', ...(putBack === undefined ? {} : { putBack }) };
  },
  'documents.list': async (preparing) => {
    await ofReport('', beginReport)(preparing);
    return { path: `/projects/${preparing.id}/documents` };
  },
  'documents.show': ofReport('', beginReport),
  'documents.write-part': ofReport('/parts/summary', nothing, partBody),
  'documents.renew': ofReport('/renewal', reportBehind),
  'documents.publish': async (preparing) => {
    const after = await reportsOf(preparing);
    return await ofReport('/versions', beginReport, { after, reason: 'Volgende' })(preparing);
  },
  'documents.show-version': ofReport('/versions/1', publishReport),
  'documents.make-pdf': ofReport('/pdf', beginReport, { language: 'nl', number: null }),
  'documents.list-use': async (preparing) => {
    await ofReport('', beginReport)(preparing);
    return { path: '/document-use?kind=report' };
  },
};

/** Requests about what stands in documents everywhere. */
export const templateRequests: Readonly<
  Record<string, (preparing: PreparingOther) => Promise<PreparedOther>>
> = {
  'document-templates.list': async () => ({ path: '/document-templates' }),
  'document-templates.publish': async ({ pmo, number }) => ({
    path: '/document-templates/meeting/versions',
    body: await nextStandard(pmo, 'meeting', number),
  }),
};
