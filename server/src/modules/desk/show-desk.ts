import { deskOperations } from '@regie/contracts/desk';
import { holds, placesWith } from '../../platform/access/actor.ts';
import type { Answer } from '../../platform/operations/perform.ts';
import { readPeopleNames } from '../../platform/records/names.ts';
import { readOfficeDays } from '../planning/index.ts';
import { medianOf } from './domain/median.ts';
import { countOpen, listAnswered, listOwn } from './request-store.ts';
import { listServices } from './service-store.ts';

export const showDesk: Answer<typeof deskOperations.show> = {
  operation: deskOperations.show,
  answer: async (reading) => {
    const { actor } = reading;
    const services = await listServices(reading);
    const mine = await listOwn(reading);
    const { between } = await readOfficeDays(reading);
    const answered = (await listAnswered(reading)).map(({ raisedOn, closedOn, ...row }) => ({
      ...row,
      days: between(raisedOn, closedOn),
    }));
    const daysOf = (serviceId: string) =>
      answered.filter((one) => one.serviceId === serviceId).map(({ days }) => days);
    const here = answered.filter(({ isAnsweredHere }) => isAnsweredHere).map(({ days }) => days);
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
          : { ...(await countOpen(reading)), answered: here.length, medianDays: medianOf(here) },
    };
  },
};
