import { complianceOperations } from '@regie/contracts/standards';
import { nobody } from '../../platform/access/actor.ts';
import { readOrganisation } from '../../platform/accounts/read-actor.ts';
import { dayIn } from '../../platform/clock.ts';
import type { FactSource } from '../../platform/governance.ts';
import type { Answer, House } from '../../platform/operations/perform.ts';
import { makeReading } from '../../platform/operations/unit.ts';
import { readPlaceFacts } from '../../platform/read-facts.ts';
import { keepMonth, listHeld, listMonths, readHeld } from './compliance-store.ts';
import { complianceFacts, scoreOf, sumOf } from './domain/compliance.ts';

const everyMs = 3_600_000;

function monthOf(day: string): string {
  return `${day.slice(0, 7)}-01`;
}

export function showCompliance(sources: readonly FactSource[]): Answer<typeof complianceOperations.show> {
  return {
    operation: complianceOperations.show,
    answer: async (reading, { query }) => {
      const held = await listHeld(reading, query.project);
      const facts = await readPlaceFacts(
        reading,
        sources,
        held.map(({ id }) => id),
        complianceFacts,
      );
      const projects = held.map((one) => ({ ...one, ...scoreOf(one.phase, facts.get(one.id) ?? {}) }));
      const titles = [...new Set(projects.map(({ unitTitle }) => unitTitle))];
      const total = sumOf(projects);
      const month = monthOf(reading.today);
      const months = await listMonths(reading, month, query.project);
      return {
        projects,
        units: titles.map((title) => {
          const own = projects.filter(({ unitTitle }) => unitTitle === title);
          return { title, projects: own.length, ...sumOf(own) };
        }),
        total,
        trend: [...months, { month, ...total }],
      };
    },
  };
}

/** Keeps each hour how projects stand this month, so that the months before can be looked at. */
export function keepCompliance(house: House, sources: readonly FactSource[]): () => Promise<void> {
  let nextAt = 0;
  return async () => {
    const now = house.clock.now();
    if (now.getTime() < nextAt) return;
    const organisation = await readOrganisation(house.database);
    if (organisation === undefined) return;
    nextAt = now.getTime() + everyMs;
    const today = dayIn(organisation.timeZone, now);
    const { database, governance, signIn } = house;
    const reading = makeReading({ database, actor: nobody, organisation, now, today, governance, signIn });
    const held = await readHeld(reading);
    const facts = await readPlaceFacts(
      reading,
      sources,
      held.map(({ id }) => id),
      complianceFacts,
    );
    await keepMonth(
      reading,
      monthOf(today),
      held.map(({ id, phase }) => ({ id, ...scoreOf(phase, facts.get(id) ?? {}) })),
    );
  };
}
