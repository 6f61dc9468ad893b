import { type Refusal, refuse } from '@regie/contracts';
import { controlCodes, type OfficeView } from '@regie/contracts/governance';
import { holds } from '../../platform/access/actor.ts';
import type { Reading, Unit } from '../../platform/operations/unit.ts';
import { findGoverning, modelOn } from './domain/office.ts';
import { countRunningProjects, listOffices, readOffices, type StoredOffice } from './office-store.ts';

/** Offices as they are shown: the model of today, and how many running projects each governs. */
export async function presentOffices(
  reading: Reading,
  offices: readonly StoredOffice[],
): Promise<readonly OfficeView[]> {
  const [all, projects] = [await readOffices(reading), await countRunningProjects(reading)];
  const governing = projects.map(({ path }) => findGoverning(all, path, reading.today)?.id);
  return offices.map((office): OfficeView => {
    const { path, memberIds, articles, overrides: _overrides, reasons: _reasons, ...shown } = office;
    const model = modelOn(office, reading.today);
    const isAhead = office.nextModel !== null && model !== office.nextModel;
    return {
      ...shown,
      model,
      nextModel: isAhead ? office.nextModel : null,
      nextModelFrom: isAhead ? office.nextModelFrom : null,
      memberIds: [...memberIds],
      articles: articles.map((article) => ({ ...article, controls: controlsOf(article.controls) })),
      projects: governing.filter((id) => id === office.id).length,
      mayManage: holds(reading.actor, 'governance.manage', path),
    };
  });
}

function controlsOf(codes: readonly string[]): OfficeView['articles'][number]['controls'] {
  return codes.flatMap((code) => controlCodes.find((one) => one === code) ?? []);
}

/** An office that was just written, as the answer shows it. */
export async function presentDone(
  unit: Unit,
  id: string,
): Promise<{ eventId: string; office: OfficeView } | Refusal> {
  const [office] = await presentOffices(unit, await listOffices(unit, id));
  return office === undefined ? refuse('request/not-found') : { eventId: unit.eventId, office };
}
