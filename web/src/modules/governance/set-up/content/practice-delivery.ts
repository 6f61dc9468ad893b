import type { practiceQuestions } from '@regie/contracts/governance';
import { type PracticeQuestion, say } from './practice-question.ts';

/** Planning and progress: whether plans are believed, by those who make them too. */
export const deliveryPractice: Readonly<
  Record<(typeof practiceQuestions)['delivery'][number], PracticeQuestion>
> = {
  plans: {
    asks: say('How good are our plans?', 'Hoe goed zijn onze planningen?'),
    levels: [
      say('Most projects have none.', 'De meeste projecten hebben er geen.'),
      say('They are made once and then forgotten.', 'Ze worden eenmaal gemaakt en dan vergeten.'),
      say('Each project has one that is kept up.', 'Elk project heeft er een die wordt bijgehouden.'),
      say('Their quality is checked before they count.', 'De kwaliteit wordt getoetst voor ze gelden.'),
      say('Estimates are held against what came true.', 'Schattingen worden naast de uitkomst gelegd.'),
    ],
    action: say(
      'Give every project a plan that is kept up',
      'Elk project een planning geven die wordt bijgehouden',
    ),
  },
  dependencies: {
    asks: say('Do projects know that they wait for each other?', 'Weten projecten dat ze op elkaar wachten?'),
    levels: [
      say('They find out when it is too late.', 'Ze merken het als het te laat is.'),
      say('The project managers know, in their heads.', 'Projectmanagers weten het, in hun hoofd.'),
      say('They are written down with a day.', 'Ze staan opgeschreven, met een dag.'),
      say('Giver and receiver both agreed on the day.', 'Gever en ontvanger zijn het eens over de dag.'),
      say('A slip shows at the other the same day.', 'Uitloop is dezelfde dag bij de ander te zien.'),
    ],
    action: say(
      'Write down what projects expect from each other',
      'Opschrijven wat projecten van elkaar verwachten',
    ),
  },
  progress: {
    asks: say('How is progress reported?', 'Hoe wordt voortgang gemeld?'),
    levels: [
      say('When somebody asks.', 'Als iemand ernaar vraagt.'),
      say('Everybody in a form of their own.', 'Ieder in een eigen vorm.'),
      say('Every month, all alike.', 'Elke maand, allemaal op dezelfde manier.'),
      say('The colour follows from the figures.', 'De kleur volgt uit de cijfers.'),
      say('Reports are read, and acted upon.', 'Rapportages worden gelezen, en er volgt actie.'),
    ],
    action: say('Report in one form, once a month', 'Maandelijks in één vorm rapporteren'),
  },
  forecast: {
    asks: say('Do we see delays and overruns coming?', 'Zien we uitloop en overschrijding aankomen?'),
    levels: [
      say('We hear of them afterwards.', 'We horen het achteraf.'),
      say('At the end, when nothing can be done.', 'Aan het eind, als er niets meer aan te doen is.'),
      say('Each report has a forecast.', 'Elke rapportage heeft een prognose.'),
      say('The forecast comes from data.', 'De prognose komt uit gegevens.'),
      say('We know how good our forecasts were.', 'We weten hoe goed onze prognoses waren.'),
    ],
    action: say('Ask for a forecast in every report', 'In elke rapportage een prognose vragen'),
  },
};
