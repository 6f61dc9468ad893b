import { projectPhases } from '@regie/contracts/projects';
import type { GatePhase } from '@regie/contracts/standards';
import { findOptionTerm } from '@regie/language';
import { type RawBuilder, sql } from 'kysely';
import { isVisible } from '../../platform/access/visible.ts';
import type { Image } from '../../platform/database/tables.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import { onDay, type YearSource } from '../../platform/year/year-source.ts';
import { type PlannedProject, planGates } from './domain/gate-days.ts';
import { bothOf } from './domain/gate-review.ts';
import type { Phase } from './domain/life-cycle.ts';
import { gatesOf, readVersions } from './life-cycle-store.ts';

export const gateDayTable = { name: 'gate_day' };

/** How a plan may call a phase. */
export function phaseWords(phase: Phase): readonly string[] {
  const { nl = phase, en = phase } = findOptionTerm('phase', phase) ?? {};
  return [nl.toLowerCase(), en.toLowerCase()];
}
const allPhaseWords = projectPhases.flatMap(phaseWords);

interface StoredProject extends PlannedProject {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly number: number | null;
}

/** Projects that have not ended, with what their plans say of gates, as far as the reader may see them. */
export async function readPlannedProjects(
  reading: Reading,
  which: RawBuilder<boolean>,
): Promise<readonly StoredProject[]> {
  const { rows } = await sql<StoredProject>`
    select t.id, r.key, r.title, t.phase, t.class, k.number,
      coalesce((select jsonb_object_agg(d.opens, d.day) from gate_day d where d.project_id = t.id), '{}') as days,
      coalesce(v.milestones, '[]') as milestones,
      coalesce((select jsonb_agg(jsonb_build_object('name', a.name, 'at', f.finish))
        from unnest(v.uids, v.finishes) f (uid, finish) join activity a on a.plan_id = t.id and a.uid = f.uid
        where f.finish is not null and lower(a.name) = any(${allPhaseWords}::text[])), '[]') as phases
    from project t join record r on r.id = t.id join scope s on s.id = t.id
      left join project_life_cycle k on k.project_id = t.id left join plan_result v on v.plan_id = t.id
    where ${which} and r.archived_at is null and ${isVisible(reading.see('project.read'))}`.execute(
    reading.database,
  );
  return rows;
}

/** Gates ahead of all projects, on the day for which they are planned. */
export const gateYearSource: YearSource = async (reading, { from, to }) => {
  const [projects, versions] = await Promise.all([
    readPlannedProjects(reading, sql<boolean>`t.state in ('proposed', 'active', 'on-hold')`),
    readVersions(reading),
  ]);
  return projects.flatMap((project) =>
    planGates(project, gatesOf(versions, project.number), phaseWords).flatMap(
      ({ opens, title, day, basis }) => {
        if (day === null || day < from || day > to) return [];
        const { id, key, title: placeTitle } = project;
        const page = `/projects/${key}`;
        return [
          onDay(
            { id: `gate-${id}-${opens}`, kind: 'gate', title, placeId: id, placeTitle, page, basis },
            day,
          ),
        ];
      },
    ),
  );
};

interface Due {
  readonly id: string;
  readonly number: number;
  readonly opens: GatePhase;
  readonly dueOn: string;
  readonly placeId: string;
  readonly placeTitle: string;
  readonly key: string;
}

/** Reviews of gates that wait for their decision, on the day by which it is asked. */
export const reviewYearSource: YearSource = async (reading, { from, to }) => {
  const [{ rows }, versions] = await Promise.all([
    sql<Due>`
      select g.id, g.number, g.opens, g.due_on as "dueOn", t.id as "placeId", r.title as "placeTitle", r.key
      from gate_review g join project t on t.id = g.project_id join record r on r.id = t.id join scope s on s.id = t.id
      where g.state = 'asked' and g.due_on between ${from}::date and ${to}::date and r.archived_at is null
        and ${isVisible(reading.see('project.read'))}`.execute(reading.database),
    readVersions(reading),
  ]);
  return rows.map(({ id, number, opens, dueOn, placeId, placeTitle, key }) => {
    const title = bothOf(gatesOf(versions, number).find((gate) => gate.opens === opens)?.title ?? {});
    const page = `/projects/${key}`;
    return onDay({ id: `review-${id}`, kind: 'gate-review', title, placeId, placeTitle, page }, dueOn);
  });
};

export async function findPlannedProject(reading: Reading, id: string): Promise<StoredProject | undefined> {
  return (await readPlannedProjects(reading, sql<boolean>`t.id = ${id}`))[0];
}

export async function findGateDay(reading: Reading, projectId: string, opens: string): Promise<Image | null> {
  const { rows } = await sql<{ image: Image }>`
    select to_jsonb(d) as image from gate_day d where project_id = ${projectId} and opens = ${opens}`.execute(
    reading.database,
  );
  return rows[0]?.image ?? null;
}
