import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { type CriterionFact, criterionFacts, type Evidence, type Gate } from '@regie/contracts/standards';
import type { Image } from '../../platform/database/tables.ts';
import { readImages } from '../../platform/events/write-rows.ts';
import type { FactSource } from '../../platform/governance.ts';
import { Withheld } from '../../platform/operations/perform.ts';
import type { Reading, Unit } from '../../platform/operations/unit.ts';
import { readPlaceFacts } from '../../platform/read-facts.ts';
import { withholdArchived } from '../../platform/records/refuse-archived.ts';
import { documentsOf, evidenceOf, type KnownFact } from './domain/gate-review.ts';
import { nextGate } from './domain/life-cycle.ts';
import {
  findGatedProject,
  type GatedProject,
  readAnswers,
  readDetails,
  readFileNames,
  readReviews,
  reviewTable,
  type StoredReview,
} from './gate-store.ts';
import { gatesOf, readVersions } from './life-cycle-store.ts';

/** A project with its reviews and the gate ahead: of the version that the review goes by, once there is one. */
export interface GateOfProject {
  readonly project: GatedProject;
  readonly versions: Awaited<ReturnType<typeof readVersions>>;
  readonly number: number;
  readonly gate: Gate | undefined;
  readonly open: StoredReview | undefined;
  readonly past: readonly StoredReview[];
}

export async function findGate(reading: Reading, projectId: string): Promise<GateOfProject | undefined> {
  const project = await findGatedProject(reading, projectId);
  if (project === undefined) return undefined;
  const [versions, reviews] = await Promise.all([readVersions(reading), readReviews(reading, projectId)]);
  const open = reviews.find(({ state }) => state === 'asked');
  const number = open?.number ?? project.number ?? versions[0].number;
  // Who passed the phase around its gate left a review of what is behind: it can only be taken back.
  const isAhead = open === undefined || open.fromPhase === project.phase;
  const gate = isAhead ? nextGate(gatesOf(versions, number), project.phase, project.class) : undefined;
  return { project, versions, number, gate, open, past: reviews.filter((one) => one !== open) };
}

/** The gate of a project that is to be written about, with the review that runs. */
export interface Reviewing extends GateOfProject {
  readonly open: StoredReview;
  /** The row of the review. */
  readonly image: Image;
}

export async function loadGate(unit: Unit, id: string): Promise<GateOfProject | Refusal | Withheld> {
  const found = await findGate(unit, id);
  if (found === undefined) return refuse('request/not-found');
  return (await withholdArchived(unit, found.project)) ?? found;
}

export async function loadReviewing(unit: Unit, id: string): Promise<Reviewing | Refusal | Withheld> {
  const found = await loadGate(unit, id);
  if (isRefusal(found) || found instanceof Withheld) return found;
  const { open, project } = found;
  const image =
    open === undefined
      ? undefined
      : (await readImages(unit.database, reviewTable.name, [open.id])).get(open.id);
  return open === undefined || image === undefined
    ? new Withheld(refuse('gates/no-review'), { paths: [project.path] })
    : { ...found, open, image };
}

async function readKnown(
  reading: Reading,
  sources: readonly FactSource[],
  gate: Gate,
  projectId: string,
): Promise<ReadonlyMap<CriterionFact, KnownFact>> {
  const wanted = criterionFacts.filter((code) => gate.criteria.some(({ fact }) => fact === code));
  const [details, found] = await Promise.all([
    readDetails(reading, projectId),
    readPlaceFacts(reading, sources, [projectId], new Set<string>(wanted)),
  ]);
  const values = found.get(projectId) ?? {};
  return new Map(
    wanted.flatMap((code) => {
      const value = values[code];
      const { detail = null, on = null } = details[code] ?? {};
      return value === undefined ? [] : [[code, { value, detail, on }] as const];
    }),
  );
}

/** How the criteria and documents of the gate ahead stand now. */
export async function readStanding(
  reading: Reading,
  sources: readonly FactSource[],
  { gate, open, project }: GateOfProject,
): Promise<{
  readonly evidence: readonly Evidence[];
  readonly documents: ReadonlyMap<string, string | null>;
}> {
  if (gate === undefined) return { evidence: [], documents: new Map() };
  const [known, answers, files] = await Promise.all([
    readKnown(reading, sources, gate, project.id),
    open === undefined ? [] : readAnswers(reading, open.id),
    readFileNames(reading, project.id),
  ]);
  return {
    evidence: evidenceOf(gate, known, answers, reading.today),
    documents: documentsOf(gate.documents, files),
  };
}
