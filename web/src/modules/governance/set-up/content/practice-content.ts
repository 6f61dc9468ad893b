import type { BothLanguages } from '@regie/contracts';
import type { PracticeCode, PracticePerspective } from '@regie/contracts/governance';
import { controlPractice } from './practice-control.ts';
import { deliveryPractice } from './practice-delivery.ts';
import { meansPractice } from './practice-means.ts';
import { type PracticeQuestion, say } from './practice-question.ts';
import { steeringPractice } from './practice-steering.ts';
import { workingPractice } from './practice-working.ts';

/** The twenty questions with their levels, in our own words. */
export const practiceContent: Readonly<Record<PracticeCode, PracticeQuestion>> = {
  ...steeringPractice,
  ...deliveryPractice,
  ...meansPractice,
  ...controlPractice,
  ...workingPractice,
};

export const perspectiveNames: Readonly<Record<PracticePerspective, BothLanguages>> = {
  steering: say('Choosing and deciding', 'Kiezen en besluiten'),
  delivery: say('Planning and progress', 'Planning en voortgang'),
  means: say('People, money and goals', 'Mensen, geld en doelen'),
  control: say('Risk, change and learning', 'Risico, wijziging en leren'),
  working: say('Roles, standards and skills', 'Rollen, standaarden en vaardigheden'),
};
