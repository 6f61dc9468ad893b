import type { practiceQuestions } from '@regie/contracts/governance';
import { type PracticeQuestion, say } from './practice-question.ts';

/** People, money and what it is for. */
export const meansPractice: Readonly<Record<(typeof practiceQuestions)['means'][number], PracticeQuestion>> =
  {
    capacity: {
      asks: say('Do we know whether there are enough people?', 'Weten we of er genoeg mensen zijn?'),
      levels: [
        say('People are simply asked for more.', 'Van mensen wordt gewoon meer gevraagd.'),
        say('Managers guess.', 'Leidinggevenden schatten het.'),
        say('Who works on what is written down.', 'Wie waaraan werkt staat opgeschreven.'),
        say(
          'Demand and capacity are compared per skill.',
          'Vraag en capaciteit worden per vaardigheid vergeleken.',
        ),
        say('Starting waits for people who are free.', 'Starten wacht tot er mensen vrij zijn.'),
      ],
      action: say('Write down who works on what', 'Opschrijven wie waaraan werkt'),
    },
    money: {
      asks: say('Do we know what projects cost?', 'Weten we wat projecten kosten?'),
      levels: [
        say('Only the accounts know, a year later.', 'Alleen de boekhouding, een jaar later.'),
        say('There is a budget, and nobody looks.', 'Er is een budget, en niemand kijkt ernaar.'),
        say(
          'Budget, spent and forecast stand side by side.',
          'Budget, besteed en prognose staan naast elkaar.',
        ),
        say('Money is released by phase.', 'Geld wordt per fase vrijgegeven.'),
        say('Money moves to where it is worth most.', 'Geld gaat naar waar het het meest oplevert.'),
      ],
      action: say(
        'Show budget, spent and forecast of each project',
        'Per project budget, besteding en prognose tonen',
      ),
    },
    benefits: {
      asks: say('Do we get what we did it for?', 'Krijgen we waar we het voor deden?'),
      levels: [
        say('Nobody asks once it is finished.', 'Niemand vraagt het als het af is.'),
        say('Benefits stand in the proposal only.', 'Baten staan alleen in het voorstel.'),
        say('Each benefit has an owner and a target.', 'Elke baat heeft een eigenaar en een streefwaarde.'),
        say('They are measured after the end.', 'Ze worden na afloop gemeten.'),
        say('What was learnt changes what we choose.', 'Wat we leren verandert wat we kiezen.'),
      ],
      action: say('Give each benefit an owner and a target', 'Elke baat een eigenaar en streefwaarde geven'),
    },
    goals: {
      asks: say('Do projects serve our goals?', 'Dienen projecten onze doelen?'),
      levels: [
        say('Goals and projects are apart.', 'Doelen en projecten staan los van elkaar.'),
        say('Any project fits some goal.', 'Elk project past wel bij een doel.'),
        say('Each project names its goal.', 'Elk project noemt zijn doel.'),
        say('Goals without projects are seen.', 'Doelen zonder project vallen op.'),
        say(
          'When a goal goes, its projects are reviewed.',
          'Vervalt een doel, dan worden de projecten herzien.',
        ),
      ],
      action: say('Have each project name its goal', 'Elk project zijn doel laten noemen'),
    },
  };
