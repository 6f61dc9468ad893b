import type { TermPack } from './term-pack.ts';

/** Words of municipalities, provinces and water authorities. */
export const authority: TermPack = {
  code: 'authority',
  about: {
    nl: 'Voor waterschap, gemeente en provincie: kredieten, startnotities en het bestuur aan tafel.',
    en: 'For water authorities, municipalities and provinces: allotted funds, start memoranda and the board at the table.',
  },
  names: [
    { code: 'phase.initiation', name: { nl: 'Verkenning', en: 'Exploration' } },
    { code: 'phase.definition', name: { nl: 'Planuitwerking', en: 'Plan development' } },
    { code: 'phase.execution', name: { nl: 'Uitvoering', en: 'Execution' } },
    { code: 'phase.closure', name: { nl: 'Overdracht en nazorg', en: 'Hand-over and aftercare' } },
    { code: 'gate', name: { nl: 'Beslismoment', en: 'Decision point' } },
    { code: 'project-manager', name: { nl: 'Projectleider', en: 'Project leader' } },
    { code: 'role.project-manager', name: { nl: 'Projectleider', en: 'Project leader' } },
    { code: 'sponsor', name: { nl: 'Intern opdrachtgever', en: 'Internal client' } },
    { code: 'role.sponsor', name: { nl: 'Intern opdrachtgever', en: 'Internal client' } },
    {
      code: 'political-client',
      name: { nl: 'Portefeuillehouder', en: 'Portfolio holder' },
      meaning: {
        nl: 'De wethouder, gedeputeerde of heemraad die in het bestuur voor het project instaat.',
        en: 'The member of the board who answers for the project there.',
      },
    },
    {
      code: 'brief',
      name: { nl: 'Startnotitie', en: 'Start memorandum' },
      meaning: {
        nl: 'Wat het project moet bereiken, binnen welke kaders; waarmee het bestuur de opdracht geeft.',
        en: 'What the project must achieve, within which limits; by which the board gives the assignment.',
      },
    },
    { code: 'document-kind.brief', name: { nl: 'Startnotitie', en: 'Start memorandum' } },
    {
      code: 'budget',
      name: { nl: 'Krediet', en: 'Allotted funds' },
      meaning: {
        nl: 'Het bedrag dat raad, staten of algemeen bestuur voor het project beschikbaar stelden.',
        en: 'The amount that the council or general board made available for the project.',
      },
    },
    { code: 'budget-owner', name: { nl: 'Kredietbeheerder', en: 'Keeper of the funds' } },
    {
      code: 'series-kind.steering-group',
      name: { nl: 'Ambtelijke stuurgroep', en: 'Official steering group' },
    },
    { code: 'series-kind.portfolio-board', name: { nl: 'Directieoverleg', en: 'Management meeting' } },
    { code: 'benefit', name: { nl: 'Maatschappelijke baat', en: 'Public benefit' } },
  ],
};
