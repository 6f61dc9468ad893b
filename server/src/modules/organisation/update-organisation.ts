import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { organisationOperations } from '@regie/contracts/accounts';
import type { Image } from '../../platform/database/tables.ts';
import { readImages, writeRows } from '../../platform/events/write-rows.ts';
import { type Verb, Withheld } from '../../platform/operations/perform.ts';

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

export const updateOrganisation: Verb<typeof organisationOperations.update, Image, Image> = {
  operation: organisationOperations.update,
  load: async (unit, { version }): Promise<Image | Refusal | Withheld> => {
    const id = unit.organisation.id;
    const before = (await readImages(unit.database, 'organisation', [id])).get(id);
    if (before === undefined) return refuse('request/not-found');
    if (before.version === version) return before;
    return new Withheld(refuse('request/version-stale', { current: before }), { paths: [[id]] });
  },
  place: (_state, _request, unit) => ({ paths: [[unit.organisation.id]] }),
  decide: (before, { body }) => {
    if (body.timeZone !== undefined && !isTimeZone(body.timeZone)) {
      return refuse('organisation/zone-unknown', { place: 'body.timeZone', facts: { zone: body.timeZone } });
    }
    return {
      ...before,
      version: before.version + 1,
      ...(body.name === undefined ? {} : { name: body.name }),
      ...(body.language === undefined ? {} : { language: body.language }),
      ...(body.timeZone === undefined ? {} : { time_zone: body.timeZone }),
      ...(body.hasShareLinks === undefined ? {} : { has_share_links: body.hasShareLinks }),
    };
  },
  store: async (unit, after, before) => {
    const written = await writeRows(unit, { name: 'organisation' }, [
      { before, after, recordId: null, scopeId: before.id },
    ]);
    return isRefusal(written) ? written : { eventId: unit.eventId };
  },
};
