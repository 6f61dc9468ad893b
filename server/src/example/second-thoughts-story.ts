import { projectOperations } from '@regie/contracts/projects';
import { eventOperations, proposalOperations } from '@regie/contracts/records';
import type { PersonCode } from './content/people.ts';
import { after, type Past } from './past.ts';
import { managerOn, portfolioManagerOf, type ToldProject } from './project-story.ts';
import { randomOf } from './random.ts';
import { personOn, placeOn, type Stage, type Step } from './stage.ts';

/** A mistake that was put right a minute later. */
interface Mistake {
  readonly code: string;
  readonly day: number;
  readonly patch: Readonly<Record<string, unknown>>;
}

const mistakes: readonly Mistake[] = [
  { code: 'BALI', day: -88, patch: { reportedHealth: 'red', healthNote: 'Verkeerd project aangeklikt.' } },
  { code: 'SCHU', day: -51, patch: { title: 'Vroegsignalering schulden (oud)' } },
  { code: 'BRUG', day: -29, patch: { endsOn: null } },
  { code: 'FINS', day: -17, patch: { budgetCents: 98_000_00 } },
];

async function errAndUndo(stage: Stage, told: ToldProject, { day, patch }: Mistake): Promise<void> {
  const by = personOn(stage, managerOn(told.project, day));
  const id = placeOn(stage, told.code);
  const { eventId } = await stage.chronicle.perform(by, projectOperations.update, {
    parameters: { id },
    version: told.version,
    body: patch,
  });
  await stage.chronicle.perform(by, eventOperations.undo, { parameters: { id: eventId } });
  // The mistake and its undoing each count one.
  told.version += 2;
}

/** Something that needs somebody else's decision. */
interface Proposal {
  readonly code: string;
  readonly day: number;
  readonly by: PersonCode;
  readonly reason: string;
  readonly patch: (stage: Stage) => Readonly<Record<string, unknown>>;
  readonly decision?: { readonly verb: 'approve' | 'reject'; readonly reason: string };
}

const proposals: readonly Proposal[] = [
  {
    code: 'BRUG',
    day: -34,
    by: 'groen',
    reason: 'De vaarwegbeheerder vraagt om drie weken later af te sluiten in verband met het vaarseizoen.',
    patch: (stage) => ({ endsOn: stage.past.workdayOf(161) }),
    decision: { verb: 'reject', reason: 'De afsluiting kan buiten het vaarseizoen binnen de planning.' },
  },
  {
    code: 'WIJK',
    day: -43,
    by: 'akkerman',
    reason: 'Het gezondheidscentrum doet mee met een extra behandelkamer en betaalt die zelf.',
    patch: () => ({ budgetCents: 1_185_000_00 }),
    decision: { verb: 'approve', reason: 'Akkoord, dekking is bevestigd door financiën.' },
  },
  {
    code: 'ZAAK',
    day: -9,
    by: 'boersma',
    reason: 'Extra conversiecapaciteit voor twaalf weken, volgens de offerte in het dossier.',
    patch: () => ({ budgetCents: 2_015_000_00 }),
  },
  {
    code: 'RION',
    day: -6,
    by: 'veenstra',
    reason: 'Meerkosten voor afvoer van verontreinigde grond, zie het afwijkingsrapport.',
    patch: () => ({ budgetCents: 7_110_000_00, toleranceDays: 45 }),
  },
  {
    code: 'OMG3',
    day: -4,
    by: 'zwart',
    reason: 'Twee maanden uitstel van de toepasbare regels voor horeca, in afspraak met de omgevingsdienst.',
    patch: (stage) => ({ endsOn: stage.past.workdayOf(391) }),
  },
];

async function propose(stage: Stage, told: ToldProject, { by, reason, patch }: Proposal): Promise<string> {
  const { response } = await stage.chronicle.perform(personOn(stage, by), proposalOperations.make, {
    body: {
      operation: projectOperations.update.id,
      parameters: { id: placeOn(stage, told.code) },
      version: told.version,
      body: patch(stage),
      reason,
    },
  });
  return response.proposal.id;
}

/** Proposals and their decisions happen in one go, so that no report comes in between. */
async function proposeAndDecide(
  stage: Stage,
  told: ToldProject,
  proposal: Proposal,
  at: Date,
): Promise<void> {
  const id = await propose(stage, told, proposal);
  const { decision } = proposal;
  if (decision === undefined) return;
  stage.chronicle.setTime(new Date(at.getTime() + 95 * 60_000));
  const by = personOn(stage, portfolioManagerOf(told.project));
  const operation = decision.verb === 'approve' ? proposalOperations.approve : proposalOperations.reject;
  await stage.chronicle.perform(by, operation, { parameters: { id }, body: { reason: decision.reason } });
  if (decision.verb === 'approve') told.version += 1;
}

/** Mistakes that were undone, and proposals: decided, and some that wait for a decision today. */
export function tellSecondThoughts(told: readonly ToldProject[], past: Past): readonly Step[] {
  const random = randomOf('second thoughts');
  const byCode = new Map(told.map((one) => [one.code, one]));
  const steps: Step[] = [];
  for (const mistake of mistakes) {
    const one = byCode.get(mistake.code);
    if (one === undefined) continue;
    const at = after(one.knownAt, past.momentOf(mistake.day, random));
    steps.push({ at, act: async (stage) => await errAndUndo(stage, one, mistake) });
  }
  for (const proposal of proposals) {
    const one = byCode.get(proposal.code);
    if (one === undefined) continue;
    const at = past.momentOf(proposal.day, random);
    steps.push({ at, act: async (stage) => await proposeAndDecide(stage, one, proposal, at) });
  }
  return steps;
}
