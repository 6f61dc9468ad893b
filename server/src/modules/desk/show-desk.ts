import { deskOperations } from '@regie/contracts/desk';
import { holds, placesWith } from '../../platform/access/actor.ts';
import type { Answer } from '../../platform/operations/perform.ts';
import { readPeopleNames } from '../../platform/records/names.ts';
import { medianOf, workingDaysBetween } from './domain/working-days.ts';
import { countOpen, listAnswered, listOwn } from './request-store.ts';
import { listServices } from './service-store.ts';

export const showDesk: Answer<typeof deskOperations.show> = {
  operation: deskOperations.show,
  answer: async (reading) => {
    const { actor } = reading;
    const services = await listServices(reading);
    const mine = await listOwn(reading);
    const answered = (await listAnswered(reading)).map(({ serviceId, raisedOn, closedOn }) => ({
      serviceId,
      days: workingDaysBetween(raisedOn, closedOn),
    }));
    const daysOf = (serviceId: string | undefined) =>
      answered.flatMap((one) => (serviceId === undefined || one.serviceId === serviceId ? [one.days] : []));
    const all = daysOf(undefined);
    return {
      services: services.map(({ path, ...service }) => ({
        ...service,
        mayChange: holds(actor, 'desk.answer', path),
        answered: daysOf(service.id).length,
        medianDays: medianOf(daysOf(service.id)),
      })),
      mine: [...mine],
      names: await readPeopleNames(
        reading,
        [...services, ...mine].map(({ ownerId }) => ownerId),
      ),
      desk:
        placesWith(actor, 'desk.answer').length === 0
          ? null
          : { ...(await countOpen(reading)), answered: all.length, medianDays: medianOf(all) },
    };
  },
};
