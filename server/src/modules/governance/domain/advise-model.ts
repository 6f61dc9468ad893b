import {
  type Advice,
  type AdviceAnswers,
  type AdviceQuestion,
  adviceQuestions,
  type Model,
  models,
} from '@regie/contracts/governance';

/** What the projects themselves show beside the answers. */
export interface ProjectsSeen {
  readonly running: number;
  /** Running without a sponsor or without a manager. */
  readonly orphaned: number;
}

/**
 * How much each question counts towards direction. Where the office stands says nothing of how hard it steers, so
 * `knowledge` counts for that alone.
 */
export const weights: Readonly<Record<AdviceQuestion, number>> = {
  surprises: 3,
  likeness: 2,
  backing: 2,
  stakes: 3,
  entanglement: 3,
  scarcity: 2,
  experience: 2,
  custom: 1,
  staffing: 1,
  knowledge: 0,
};
/** With fewer answers about the model nothing is proposed. */
export const fewestAnswers = 5;
/** Bounds of the share of direction: below the first support, from the second on direction. */
const bounds = [0.34, 0.7] as const;
const dataWeight = 2;

/** The hardest model that an answer leaves possible: nobody requires without backing, or keeps acts without people. */
const limits: Readonly<Partial<Record<AdviceQuestion, readonly Model[]>>> = {
  backing: ['supporting', 'controlling', 'directive'],
  staffing: ['controlling', 'directive', 'directive'],
};

interface Weighed {
  readonly question: AdviceQuestion | 'data';
  readonly answer: number;
  readonly weight: number;
}

function dataAnswer({ running, orphaned }: ProjectsSeen): number | undefined {
  if (running < 5) return undefined;
  const share = orphaned / running;
  return share > 0.3 ? 2 : share > 0.1 ? 1 : 0;
}

function weighAll(answers: AdviceAnswers, seen: ProjectsSeen): readonly Weighed[] {
  const asked = adviceQuestions.flatMap((question): Weighed[] => {
    const answer = answers[question];
    const weight = weights[question];
    return answer === null || answer === undefined || weight === 0 ? [] : [{ question, answer, weight }];
  });
  const answer = dataAnswer(seen);
  return answer === undefined ? asked : [...asked, { question: 'data', answer, weight: dataWeight }];
}

/** Part of all that could speak for direction which does, from 0 to 1; what is unanswered does not count. */
function shareOf(weighed: readonly Weighed[]): number {
  const most = weighed.reduce((sum, { weight }) => sum + 2 * weight, 0);
  return weighed.reduce((sum, { answer, weight }) => sum + answer * weight, 0) / most;
}

function limitOf({ question, answer }: Weighed): Model {
  const allowed = question === 'data' ? undefined : limits[question]?.[answer];
  return allowed ?? 'directive';
}

const hardness = (model: Model) => models.indexOf(model);

/** Proposes a model with its three strongest reasons; undefined until enough is answered. */
export function adviseModel(answers: AdviceAnswers, seen: ProjectsSeen): Advice | undefined {
  const weighed = weighAll(answers, seen);
  if (weighed.filter(({ question }) => question !== 'data').length < fewestAnswers) return undefined;
  const share = shareOf(weighed);
  const wished: Model = share < bounds[0] ? 'supporting' : share < bounds[1] ? 'controlling' : 'directive';
  const limiting = weighed.filter((one) => hardness(limitOf(one)) < hardness(wished));
  const most = Math.min(hardness(wished), ...limiting.map((one) => hardness(limitOf(one))));
  const model = models[most] ?? 'supporting';
  const siting = answers.knowledge === 2 ? 'external' : 'internal';
  return { model, siting, reasons: reasonsFor(model, weighed, limiting) };
}

/** What limits the model, then what speaks for it, heaviest first; of the middle one both sides are told. */
function reasonsFor(
  model: Model,
  weighed: readonly Weighed[],
  limiting: readonly Weighed[],
): Advice['reasons'] {
  const limits = limiting.map(({ question, answer }) => ({ question, answer, speaksFor: 'limit' as const }));
  const direction = (one: Weighed) => (one.answer - 1) * one.weight;
  const others = weighed.filter((one) => !limiting.includes(one));
  const pull = model === 'supporting' ? -1 : model === 'directive' ? 1 : 0;
  const strength = (one: Weighed) =>
    pull === 0 ? Math.abs(direction(one)) + one.weight / 10 : pull * direction(one);
  const strongest = [...others]
    .sort((left, right) => strength(right) - strength(left))
    .map(({ question, answer }) => ({
      question,
      answer,
      speaksFor: answer === 0 ? ('support' as const) : ('direction' as const),
    }));
  return [...limits, ...strongest].slice(0, 3);
}
