import type { Outcome, Reason, Verdict } from '@regie/contracts';
import type { ProjectClass } from '@regie/contracts/governance';
import { projectClasses } from '@regie/contracts/projects';
import { askTogether } from '../../platform/database/ask-together.ts';
import type { Deed, FactSource, FactValues } from '../../platform/governance.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import type { Control } from './domain/control.ts';
import { controls } from './domain/controls/index.ts';
import { evaluateControl, type Finding, factsReadBy, speaksOf, worstOf } from './domain/evaluate.ts';
import { type GivenMandate, isWithinMandate } from './domain/mandate.ts';
import { actsFor, findGoverning, isAdviser, modelOn, type Office } from './domain/office.ts';
import { readOfficeMark, readOffices, type StoredOffice } from './office-store.ts';
import { askFacts } from './read-facts.ts';
import { askMandates, askWaiversInForce, type WaiverInForce } from './waiver-store.ts';

/** A deed with all that its judgement rests on. */
export interface Weighed {
  readonly deed: Deed;
  readonly office: Office | undefined;
  readonly class: ProjectClass;
  readonly facts: FactValues;
  readonly isOfOffice: boolean;
  readonly findings: readonly Finding[];
}

/** Acts that a control speaks of by name. */
const governedActs: ReadonlySet<string> = new Set(controls.flatMap(({ on }) => [...on]));
export function isGovernedAct(act: string): boolean {
  return governedActs.has(act);
}
/** Control of the table by an act: read for each of fifty rows, so it is sorted out once. */
const controlsOfAct = new Map<string, readonly Control[]>();
function controlsFor(act: string): readonly Control[] {
  const known = controlsOfAct.get(act);
  if (known !== undefined) return known;
  const found = controls.filter(({ on }) => on.some((one) => one === act || one === 'every-write'));
  // Codes of acts and operations are few; what somebody invents never gets here.
  controlsOfAct.set(act, found);
  return found;
}

const read = new WeakMap<object, Promise<readonly StoredOffice[]>>();
/** The offices that a mark stands for; may be dropped at any time. */
let kept: { readonly mark: string; readonly offices: readonly StoredOffice[] } | undefined;

/** The offices as they are: kept from an earlier request while their mark is the same, else read once per request. */
export async function officesFor(reading: Reading): Promise<readonly StoredOffice[]> {
  const mark = reading.organisation.governedBy;
  if (mark === '') return [];
  if (mark !== undefined && kept?.mark === mark) return kept.offices;
  const known = read.get(reading) ?? readOffices(reading);
  read.set(reading, known);
  const offices = await known;
  if (mark !== undefined && offices.length > 0) await keepIfSame(reading, mark, offices);
  return offices;
}

/** What was read is of the mark only if nobody changed an office in between. */
async function keepIfSame(reading: Reading, mark: string, offices: readonly StoredOffice[]): Promise<void> {
  if ((await readOfficeMark(reading)) === mark) kept = { mark, offices };
}

export function classOf(facts: FactValues): ProjectClass {
  const found = projectClasses.find((one) => one === facts['project.class']);
  return found ?? 'b';
}

/** What judgements at some places rest on. */
export interface Grounds {
  readonly offices: readonly StoredOffice[];
  readonly factsOf: ReadonlyMap<Deed, FactValues>;
  readonly waivers: readonly WaiverInForce[];
  /** At the places of deeds that are a decision. */
  readonly mandates: readonly GivenMandate[];
}

/** Offices, facts, waivers and mandates for deeds, each read once for all; `more` are facts wanted beside those of their acts. */
export async function readGrounds(
  reading: Reading,
  sources: readonly FactSource[],
  deeds: readonly Deed[],
  more: Iterable<string> = [],
): Promise<Grounds> {
  const offices = await officesFor(reading);
  if (deeds.length === 0) return { offices, factsOf: new Map(), waivers: [], mandates: [] };
  const wanted = new Set([
    'project.class',
    'project.state',
    ...deeds.flatMap(({ act }) => factsReadBy(act)),
    ...more,
  ]);
  const placesOf = (some: readonly Deed[]) =>
    offices.length === 0 ? [] : [...new Set(some.flatMap(({ path }) => path))];
  const places = placesOf(deeds);
  const decided = placesOf(deeds.filter(({ act }) => decisionKindOf(act) !== undefined));
  const { questions, factsFrom } = askFacts(reading, sources, deeds, wanted);
  const [waivers, mandates, ...found] = await askTogether(reading, [
    askWaiversInForce(reading, places),
    askMandates(decided),
    ...questions,
  ]);
  const known = factsFrom(found);
  const factsOf = new Map(deeds.map((deed, index) => [deed, known[index] ?? {}]));
  return { offices, factsOf, waivers, mandates };
}

/** Weighs deeds together: what they rest on is read once for all. */
export async function weigh(
  reading: Reading,
  sources: readonly FactSource[],
  deeds: readonly Deed[],
  actorIds: readonly string[],
): Promise<readonly Weighed[]> {
  const governed = deeds.filter(({ act }) => isGovernedAct(act));
  return weighOn(reading, await readGrounds(reading, sources, governed), deeds, actorIds);
}

/** Weighs deeds on what was read for them. */
export function weighOn(
  reading: Reading,
  { offices, factsOf, waivers, mandates }: Grounds,
  deeds: readonly Deed[],
  actorIds: readonly string[],
): readonly Weighed[] {
  const own = { 'actor.is-adviser': isAdviser(offices, reading.actor.personId) };
  const mandated = mandateFacts(reading, offices, mandates, deeds);
  const governing = new Map<string, Office | undefined>();
  const governs = (path: readonly string[]) => {
    const key = path[path.length - 1] ?? '';
    if (!governing.has(key)) governing.set(key, findGoverning(offices, path, reading.today));
    return governing.get(key);
  };
  return deeds.map((deed): Weighed => {
    const facts = { ...factsOf.get(deed), ...own, ...mandated.get(deed) };
    const office = governs(deed.path);
    const isOfOffice = office !== undefined && actorIds.some((id) => actsFor(office, id));
    const bare = { deed, office, class: classOf(facts), facts, isOfOffice, findings: [] };
    const here = waivers.filter(({ scopeId }) => deed.path.includes(scopeId));
    const waived = here.length === 0 ? nothing : new Set(here.map(({ control }) => control));
    return { ...bare, findings: findingsOf(bare, waived, reading.today) };
  });
}

function findingsOf(weighed: Weighed, waived: ReadonlySet<string>, day: string): readonly Finding[] {
  const { deed, office, facts, isOfOffice } = weighed;
  const speaking = controlsFor(deed.act).filter((control) => speaksOf(control, deed.act, facts, true));
  if (office === undefined) {
    // Where nobody governs, honesty towards the whole organisation is still asked.
    const model = 'supporting';
    const bare = { model, class: weighed.class, overrides: [], facts, isOfOffice: false, waived } as const;
    return speaking
      .filter(({ on }) => on.includes('every-write'))
      .map((control) => evaluateControl(control, bare));
  }
  const situation = {
    model: modelOn(office, day),
    class: weighed.class,
    overrides: office.overrides,
    facts,
    isOfOffice,
    waived,
  };
  return speaking.map((control) => evaluateControl(control, situation));
}

const nothing: ReadonlySet<string> = new Set();

const kindOfAct = {
  'projects.change-budget': 'money',
  'waivers.decide': 'waiver',
  'gates.decide': 'gate',
} as const;

function decisionKindOf(act: string) {
  return Object.entries(kindOfAct).find(([one]) => one === act)?.[1];
}

/** Who leads the governing office decides by its charter; others need a mandate of the kind. */
function mandateFacts(
  reading: Reading,
  offices: readonly Office[],
  mandates: readonly GivenMandate[],
  deeds: readonly Deed[],
): ReadonlyMap<Deed, FactValues> {
  const asked = deeds.flatMap((deed) => {
    const kind = decisionKindOf(deed.act);
    return kind === undefined ? [] : [{ deed, kind }];
  });
  if (asked.length === 0 || offices.length === 0) return new Map();
  const { personId } = reading.actor;
  const facts = asked.map(({ deed, kind }): [Deed, FactValues] => {
    const amount = deed.facts?.['decision.amount-cents'];
    const amountCents = typeof amount === 'number' ? amount : 0;
    const decision = { kind, path: deed.path, amountCents, day: reading.today };
    const leads = findGoverning(offices, deed.path, reading.today)?.managerId === personId;
    const within = isWithinMandate(mandates, personId, decision);
    // A waiver is granted by mandate: without any, only who leads the office may.
    const otherwise = kind === 'waiver' ? (within ?? false) : within;
    const isWithin = kind === 'waiver' && leads ? true : otherwise;
    return [deed, isWithin === undefined ? {} : { 'decision.within-mandate': isWithin }];
  });
  return new Map(facts);
}

/** What a finding says to who meets it. */
export function reasonOf(
  { control, setting, outcome, truth, isWaived }: Finding,
  office: Office | undefined,
): Reason {
  const name = office?.title ?? 'PMO';
  const isBroken = truth === 'broken' && !isWaived;
  const reserved = { en: `This is reserved for ${name}.`, nl: `Dit is voorbehouden aan ${name}.` };
  return {
    code: control.code,
    text: outcome === 'reserved' && !isBroken ? reserved : control.broken,
    who: outcome === 'reserved' ? ['pmo-manager'] : [...control.lifts],
    control: {
      title: control.title,
      remedy: control.remedy,
      article: articleOf(control, office),
      office: name,
      model: office === undefined ? '' : office.model,
      setting,
      outcome,
      isWaivable: control.kind === 'action' && outcome === 'blocked',
    },
  };
}

/** The article of the office's own charter, else the usual number. */
export function articleOf(control: Control, office: Office | undefined): string {
  return office?.articles.find(({ controls: on }) => on.includes(control.code))?.number ?? control.article;
}

/** The verdict of several deeds together: the hardest outcome, and every control that did not simply allow. */
export function verdictOf(weighed: readonly Weighed[]): Verdict {
  const spoken = weighed.flatMap(({ findings, office }) =>
    findings.filter(({ outcome }) => outcome !== 'allowed').map((finding) => ({ finding, office })),
  );
  const outcome: Outcome = worstOf(spoken.map(({ finding }) => finding.outcome));
  return { outcome, reasons: spoken.map(({ finding, office }) => reasonOf(finding, office)) };
}
