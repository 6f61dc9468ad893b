import type { BothLanguages } from '@regie/contracts';
import type { AdviceQuestion } from '@regie/contracts/governance';
import { say } from './practice-question.ts';

interface AdviceContent {
  readonly asks: BothLanguages;
  /** From what speaks for support to what speaks for direction; each is also told as a reason. */
  readonly options: readonly [BothLanguages, BothLanguages, BothLanguages];
}

export const adviceContent: Readonly<Record<AdviceQuestion, AdviceContent>> = {
  surprises: {
    asks: say(
      'How often did a project surprise us in the past year?',
      'Hoe vaak verraste een project ons het afgelopen jaar?',
    ),
    options: [
      say('Projects rarely surprise us', 'Projecten verrassen ons zelden'),
      say('Projects surprise us now and then', 'Projecten verrassen ons af en toe'),
      say('Projects often surprise us', 'Projecten verrassen ons vaak'),
    ],
  },
  likeness: {
    asks: say('How alike do teams work?', 'Hoe gelijk werken teams?'),
    options: [
      say('Teams already work alike', 'Teams werken al gelijk'),
      say('Some teams work alike', 'Sommige teams werken gelijk'),
      say('Every team works in its own way', 'Elk team werkt op een eigen manier'),
    ],
  },
  backing: {
    asks: say('What does the board back the PMO in?', 'Waarin steunt de directie het PMO?'),
    options: [
      say('The PMO may advise only', 'Het PMO mag alleen adviseren'),
      say('The PMO may ask for things', 'Het PMO mag eisen stellen'),
      say('The PMO may decide', 'Het PMO mag besluiten'),
    ],
  },
  stakes: {
    asks: say('What is at stake when a project fails?', 'Wat staat er op het spel als een project mislukt?'),
    options: [
      say('Failing costs little', 'Mislukken kost weinig'),
      say('Failing costs money or trust', 'Mislukken kost geld of vertrouwen'),
      say('Failing is in the newspaper', 'Mislukken haalt de krant'),
    ],
  },
  entanglement: {
    asks: say('How much do projects depend on each other?', 'Hoeveel hangen projecten van elkaar af?'),
    options: [
      say('Projects stand alone', 'Projecten staan op zichzelf'),
      say('Some projects wait for others', 'Sommige projecten wachten op andere'),
      say('Many projects wait for each other', 'Veel projecten wachten op elkaar'),
    ],
  },
  scarcity: {
    asks: say('How many projects share the same people?', 'Hoeveel projecten delen dezelfde mensen?'),
    options: [
      say('People work on one project', 'Mensen werken aan één project'),
      say('Some people are shared', 'Sommige mensen worden gedeeld'),
      say('Everybody wants the same people', 'Iedereen wil dezelfde mensen'),
    ],
  },
  experience: {
    asks: say('How experienced are the project managers?', 'Hoe ervaren zijn de projectmanagers?'),
    options: [
      say('Project managers are experienced', 'Projectmanagers zijn ervaren'),
      say('Experience is mixed', 'De ervaring is gemengd'),
      say('Most project managers are new', 'De meeste projectmanagers zijn nieuw'),
    ],
  },
  custom: {
    asks: say('How are things decided here?', 'Hoe wordt hier besloten?'),
    options: [
      say('Professionals decide for themselves', 'Professionals besluiten zelf'),
      say('It is a mixture', 'Het is een mengvorm'),
      say('The line decides', 'De lijn besluit'),
    ],
  },
  staffing: {
    asks: say('How many people does the PMO have?', 'Hoeveel mensen heeft het PMO?'),
    options: [
      say('The PMO is one person or less', 'Het PMO is één persoon of minder'),
      say('The PMO is two or three people', 'Het PMO is twee of drie mensen'),
      say('The PMO is four people or more', 'Het PMO is vier mensen of meer'),
    ],
  },
  knowledge: {
    asks: say('Is the knowledge of running a PMO in house?', 'Is de kennis om een PMO te leiden in huis?'),
    options: [
      say('The knowledge is in house', 'De kennis is in huis'),
      say('We can learn it', 'We kunnen het leren'),
      say('It must come from outside for now', 'Die moet voorlopig van buiten komen'),
    ],
  },
};

/** What the running projects themselves say, by the share that lacks a sponsor or a manager. */
export const dataReasons: readonly [BothLanguages, BothLanguages, BothLanguages] = [
  say(
    'Nearly all running projects have a sponsor and a manager',
    'Bijna alle lopende projecten hebben een opdrachtgever en projectmanager',
  ),
  say(
    'Some running projects lack a sponsor or a manager',
    'Sommige lopende projecten missen een opdrachtgever of projectmanager',
  ),
  say(
    'Many running projects lack a sponsor or a manager',
    'Veel lopende projecten missen een opdrachtgever of projectmanager',
  ),
];
