/** Names of what events of workflows and their steps change. */
export const workflowFieldTexts = {
  en: {
    steps: 'Steps',
    personId: 'Who',
    forId: 'For',
    answer: 'Answer',
    question: 'Question',
  },
  nl: {
    steps: 'Stappen',
    personId: 'Wie',
    forId: 'Namens',
    answer: 'Antwoord',
    question: 'Vraag',
  },
};
