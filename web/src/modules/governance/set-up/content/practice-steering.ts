import type { practiceQuestions } from '@regie/contracts/governance';
import { type PracticeQuestion, say } from './practice-question.ts';

/** Overview and choice: which projects there are, and who decides which go on. */
export const steeringPractice: Readonly<
  Record<(typeof practiceQuestions)['steering'][number], PracticeQuestion>
> = {
  overview: {
    asks: say('Do we know which projects run?', 'Weten we welke projecten er lopen?'),
    levels: [
      say('Nobody has a full list.', 'Niemand heeft een volledige lijst.'),
      say('Departments keep lists that differ.', 'Afdelingen houden lijsten bij die verschillen.'),
      say('There is one list, and it is complete.', 'Er is één lijst, en die is volledig.'),
      say('The list is checked every month.', 'De lijst wordt elke maand nagelopen.'),
      say('Decisions are taken on the list, live.', 'Besluiten worden op de actuele lijst genomen.'),
    ],
    action: say('Bring all running projects into one list', 'Alle lopende projecten in één lijst brengen'),
  },
  selection: {
    asks: say('How is chosen what we start?', 'Hoe wordt gekozen wat we starten?'),
    levels: [
      say('Who asks loudest begins.', 'Wie het hardst vraagt begint.'),
      say('Each department chooses for itself.', 'Elke afdeling kiest voor zichzelf.'),
      say('One board chooses with set criteria.', 'Eén overleg kiest met vaste criteria.'),
      say('Value, cost and capacity are compared.', 'Waarde, kosten en capaciteit worden vergeleken.'),
      say('The choice is reviewed by its results.', 'De keuze wordt getoetst aan de uitkomsten.'),
    ],
    action: say(
      'Agree on criteria by which projects are chosen',
      'Criteria afspreken waarmee projecten worden gekozen',
    ),
  },
  decisions: {
    asks: say('How do decisions on projects come about?', 'Hoe komen besluiten over projecten tot stand?'),
    levels: [
      say('In corridors, and rarely written down.', 'In de wandelgangen, zelden opgeschreven.'),
      say('In meetings, in minutes that nobody finds.', 'In overleggen, in verslagen die niemand vindt.'),
      say('With an owner, a date and a reason, in one place.', 'Met beslisser, datum en reden, op één plek.'),
      say('Within an agreed time, which is measured.', 'Binnen een afgesproken tijd, die wordt gemeten.'),
      say('Looked at again when their ground falls away.', 'Herzien zodra de onderbouwing wegvalt.'),
    ],
    action: say('Keep decisions in one register', 'Besluiten in één register vastleggen'),
  },
  stopping: {
    asks: say('Do we stop projects that no longer pay?', 'Stoppen we projecten die niet meer lonen?'),
    levels: [
      say('What has begun is finished, whatever it costs.', 'Wat begonnen is gaat door, wat het ook kost.'),
      say('Only when the money is gone.', 'Pas als het geld op is.'),
      say('At each gate one may say stop.', 'Bij elke faseovergang mag worden gestopt.'),
      say('The reasons to stop are set beforehand.', 'De redenen om te stoppen staan vooraf vast.'),
      say('Stopping in time counts as a success.', 'Op tijd stoppen geldt als succes.'),
    ],
    action: say('Set out when a project is stopped', 'Vastleggen wanneer een project wordt gestopt'),
  },
};
