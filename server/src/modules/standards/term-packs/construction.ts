import type { TermPack } from './term-pack.ts';

/** Words of those who build. */
export const construction: TermPack = {
  code: 'construction',
  about: {
    nl: 'Voor de bouw en de infra: ontwerp, werkvoorbereiding en oplevering, met meer- en minderwerk.',
    en: 'For building and civil works: design, work preparation and completion, with variations.',
  },
  names: [
    { code: 'phase.definition', name: { nl: 'Ontwerp', en: 'Design' } },
    { code: 'phase.preparation', name: { nl: 'Werkvoorbereiding', en: 'Work preparation' } },
    { code: 'phase.execution', name: { nl: 'Uitvoering', en: 'Construction' } },
    { code: 'phase.closure', name: { nl: 'Oplevering en nazorg', en: 'Completion and aftercare' } },
    {
      code: 'gate',
      name: { nl: 'Vrijgave', en: 'Release' },
      meaning: {
        nl: 'Het besluit waarmee de volgende fase van het werk mag beginnen.',
        en: 'The decision by which the next phase of the works may begin.',
      },
    },
    { code: 'project-manager', name: { nl: 'Projectleider', en: 'Project leader' } },
    { code: 'role.project-manager', name: { nl: 'Projectleider', en: 'Project leader' } },
    { code: 'issue', name: { nl: 'Knelpunt', en: 'Site issue' } },
    { code: 'plural.issue', name: { nl: 'Knelpunten', en: 'Site issues' } },
    { code: 'issue-kind', name: { nl: 'Soort knelpunt', en: 'Kind of site issue' } },
    { code: 'issue-owner', name: { nl: 'Eigenaar van het knelpunt', en: 'Owner of the site issue' } },
    {
      code: 'issue-kind.change-request',
      name: { nl: 'Meer- of minderwerk', en: 'Variation' },
      meaning: {
        nl: 'Een verzoek om anders, meer of minder te bouwen dan is overeengekomen.',
        en: 'A request to build otherwise, more or less than was agreed.',
      },
    },
    {
      code: 'issue-kind.off-specification',
      name: { nl: 'Afwijking van het bestek', en: 'Departure from the specification' },
    },
    { code: 'blocker', name: { nl: 'Stagnatie', en: 'Stoppage' } },
    { code: 'plural.blocker', name: { nl: 'Stagnaties', en: 'Stoppages' } },
    { code: 'assigned-resources', name: { nl: 'Inzet', en: 'Crew and plant' } },
    { code: 'slip', name: { nl: 'Termijnoverschrijding', en: 'Overrun' } },
    { code: 'hand-over', name: { nl: 'Oplevering', en: 'Completion' } },
    { code: 'document-kind.plan', name: { nl: 'Uitvoeringsplan', en: 'Execution plan' } },
    { code: 'document-kind.report', name: { nl: 'Bouwverslag', en: 'Site report' } },
    { code: 'series-kind.steering-group', name: { nl: 'Bouwteamoverleg', en: 'Building team meeting' } },
  ],
};
