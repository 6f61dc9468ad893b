import type { TermPack } from './term-pack.ts';

/** Words of those who work in stages under a project board. */
export const staged: TermPack = {
  code: 'staged',
  about: {
    nl: 'Voor wie werkt zoals in PRINCE2: een stuurgroep die per fase vrijgeeft, op basis van een initiatiedocument.',
    en: 'For who works as in PRINCE2: a project board that releases stage by stage, on an initiation document.',
  },
  names: [
    { code: 'phase', name: { nl: 'Managementfase', en: 'Stage' } },
    { code: 'phase.initiation', name: { nl: 'Opstarten', en: 'Starting up' } },
    { code: 'phase.definition', name: { nl: 'Initiatie', en: 'Initiating' } },
    { code: 'phase.execution', name: { nl: 'Uitvoering', en: 'Delivery' } },
    { code: 'phase.closure', name: { nl: 'Afsluiten', en: 'Closing' } },
    {
      code: 'gate',
      name: { nl: 'Faseovergang', en: 'Stage boundary' },
      meaning: {
        nl: 'Het punt waarop de stuurgroep aan de hand van het fase-eindrapport beslist of de volgende fase begint.',
        en: 'The point where the project board decides, by the end stage report, whether the next stage begins.',
      },
    },
    {
      code: 'sponsor',
      name: { nl: 'Opdrachtgever', en: 'Executive' },
      meaning: {
        nl: 'Zit de stuurgroep voor en staat in voor de zakelijke rechtvaardiging van het project.',
        en: 'Chairs the project board and answers for the business justification of the project.',
      },
    },
    { code: 'role.sponsor', name: { nl: 'Opdrachtgever', en: 'Executive' } },
    { code: 'series-kind.steering-group', name: { nl: 'Stuurgroep', en: 'Project board' } },
    {
      code: 'brief',
      name: { nl: 'Projectinitiatiedocument', en: 'Project initiation document' },
      meaning: {
        nl: 'Wat en waarom, met welke aanpak, rollen en toleranties; de afspraak tussen stuurgroep en projectmanager.',
        en: 'What and why, with which approach, roles and tolerances; what board and project manager agreed on.',
      },
    },
    {
      code: 'document-kind.brief',
      name: { nl: 'Projectinitiatiedocument', en: 'Project initiation document' },
    },
    { code: 'document-kind.report', name: { nl: 'Hoofdpuntenrapport', en: 'Highlight report' } },
    { code: 'document-kind.gate-document', name: { nl: 'Fase-eindrapport', en: 'End stage report' } },
    { code: 'document-kind.pitch', name: { nl: 'Projectmandaat', en: 'Project mandate' } },
    { code: 'risk-actionee', name: { nl: 'Risicoactiehouder', en: 'Risk action owner' } },
    { code: 'lesson', name: { nl: 'Les', en: 'Lesson' } },
    { code: 'plural.lesson', name: { nl: 'Lessen', en: 'Lessons' } },
  ],
};
