import { surveyOperations } from '@regie/contracts/surveys';
import { survey as questions } from './content/set-up-content.ts';
import { asked, type ExampleSurvey, surveys } from './content/surveys.ts';
import { after, type Past } from './past.ts';
import { randomOf } from './random.ts';
import { personOn, type Stage, type Step } from './stage.ts';

/** The survey that was held last, which the next one is held again of. */
interface Series {
  latestId: string | null;
}

async function open(stage: Stage, { closesAt }: ExampleSurvey, series: Series): Promise<void> {
  const { response } = await stage.chronicle.perform(personOn(stage, 'dewit'), surveyOperations.open, {
    body: {
      scopeId: stage.chronicle.organisation.id,
      title: 'Tevredenheid over het PMO',
      questions,
      hasRemark: true,
      closesOn: stage.past.dayOf(closesAt),
      // By name: in an organisation that has people already, a role would ask them too.
      roles: [],
      personIds: asked.map((code) => personOn(stage, code)),
      repeatsId: series.latestId,
    },
  });
  series.latestId = response.id;
}

function tellSurvey(one: ExampleSurvey, series: Series, past: Past): readonly Step[] {
  const random = randomOf(`survey ${one.opensAt}`);
  const opened = past.momentOf(one.opensAt, random);
  return [
    { at: opened, act: async (stage) => await open(stage, one, series) },
    ...one.answers.map(({ by, scores, remark }, place): Step => {
      const at = after(opened, past.momentOf(one.opensAt + 1 + (place % 3), random));
      return {
        at,
        act: async (stage) => {
          if (series.latestId === null) return;
          await stage.chronicle.perform(personOn(stage, by), surveyOperations.answer, {
            parameters: { id: series.latestId },
            body: { scores: [...scores], remark: remark ?? null },
          });
        },
      };
    }),
  ];
}

/** The PMO asks what people think of it, twice with a result that can be compared, and now again. */
export function tellSurveys(past: Past): readonly Step[] {
  const series: Series = { latestId: null };
  return surveys.flatMap((one) => tellSurvey(one, series, past));
}
