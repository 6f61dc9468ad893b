import type { DocumentKind, PartContent, TemplatePart } from '@regie/contracts/standards';

const say = (nl: string, en: string) => ({ nl, en });

type Words = readonly [nl: string, en: string];

function part(
  code: string,
  title: Words,
  guidance: Words,
  more: { readonly isRequired?: boolean; readonly content?: PartContent } = {},
): TemplatePart {
  return {
    code,
    title: say(...title),
    guidance: say(...guidance),
    isRequired: more.isRequired ?? true,
    content: more.content ?? 'text',
  };
}
const optional = { isRequired: false } as const;
const list = { content: 'list' } as const;

/**
 * What stands in each kind of document at first start. It becomes version 1 in the database when somebody publishes
 * another, so that what was begun with it keeps it.
 */
export const standardDocuments: Readonly<Record<DocumentKind, readonly TemplatePart[]>> = {
  brief: [
    part(
      'background',
      ['Aanleiding', 'Background'],
      ['Wat er speelt en waarom nu.', 'What is going on, and why now.'],
    ),
    part(
      'objectives',
      ['Doelen', 'Objectives'],
      [
        'Wat er na afloop anders is, zo dat het te meten is.',
        'What is different afterwards, so that it can be measured.',
      ],
      list,
    ),
    part(
      'scope',
      ['Reikwijdte', 'Scope'],
      [
        'Wat er bij hoort en, even belangrijk, wat niet.',
        'What belongs to it and, as important, what does not.',
      ],
    ),
    part(
      'deliverables',
      ['Op te leveren producten', 'Deliverables'],
      [
        'Wat er klaar is aan het eind, met wie het aanvaardt.',
        'What is ready at the end, with who accepts it.',
      ],
      list,
    ),
    part(
      'constraints',
      ['Randvoorwaarden', 'Constraints'],
      ['Wat vaststaat: wetten, dagen, geld, mensen.', 'What is fixed: laws, days, money, people.'],
      { isRequired: false, content: 'list' },
    ),
    part(
      'assumptions',
      ['Aannames', 'Assumptions'],
      ['Wat u voor waar houdt zonder het te weten.', 'What you take as true without knowing it.'],
      { isRequired: false, content: 'list' },
    ),
    part(
      'tolerances',
      ['Toleranties', 'Tolerances'],
      [
        'Hoeveel tijd en geld het mag afwijken voordat de opdrachtgever erover gaat.',
        'How far time and money may differ before the sponsor decides.',
      ],
    ),
    part(
      'approach',
      ['Aanpak', 'Approach'],
      ['Hoe het werk gaat: fasen, methode, inkoop.', 'How the work is done: phases, method, procurement.'],
      optional,
    ),
    part(
      'roles',
      ['Rollen', 'Roles'],
      [
        'Wie opdrachtgever, projectmanager en gebruiker is, en wie besluit.',
        'Who is sponsor, manager and user, and who decides.',
      ],
    ),
  ],
  plan: [
    part('approach', ['Aanpak', 'Approach'], ['Fasen en werkwijze.', 'Phases and way of working.']),
    part(
      'milestones',
      ['Mijlpalen', 'Milestones'],
      ['Met dag en wie ervoor staat.', 'With day and who stands for it.'],
      { content: 'table' },
    ),
    part(
      'resources',
      ['Mensen en middelen', 'People and means'],
      ['Wie wanneer nodig is.', 'Who is needed when.'],
      { content: 'table' },
    ),
    part(
      'risks',
      ['Risico’s', 'Risks'],
      ['De grootste, met de maatregel.', 'The largest, with the response.'],
      list,
    ),
    part(
      'quality',
      ['Kwaliteit', 'Quality'],
      ['Waaraan het resultaat voldoet.', 'What the result must meet.'],
      optional,
    ),
  ],
  'gate-document': [
    part('state', ['Stand', 'State'], ['Wat klaar is en wat niet.', 'What is ready and what is not.']),
    part(
      'next',
      ['Volgende fase', 'Next phase'],
      ['Wat er gaat gebeuren en wat dat vraagt.', 'What will happen and what that takes.'],
    ),
    part(
      'case',
      ['Nog de moeite waard', 'Still worth it'],
      ['Of baten en kosten nog kloppen.', 'Whether benefits and costs still hold.'],
    ),
    part('decision', ['Gevraagd besluit', 'Decision asked'], ['In één zin.', 'In one sentence.']),
  ],
  'risk-report': [
    part(
      'top',
      ['Grootste risico’s', 'Largest risks'],
      ['Met eigenaar en maatregel.', 'With owner and response.'],
      { content: 'table' },
    ),
    part('trend', ['Verandering', 'Change'], ['Wat erbij kwam, wat verviel.', 'What came, what went.']),
  ],
  report: [
    part('summary', ['Samenvatting', 'Summary'], ['In drie zinnen.', 'In three sentences.']),
    part(
      'status',
      ['Tijd, geld, resultaat', 'Time, money, result'],
      ['Met de vorige stand ernaast.', 'With the state before beside it.'],
      { content: 'table' },
    ),
    part(
      'decisions',
      ['Gevraagde besluiten', 'Decisions asked'],
      ['Van wie en voor wanneer.', 'Of whom and by when.'],
      list,
    ),
    part('next', ['Komende periode', 'Next period'], ['Wat er dan gebeurt.', 'What happens then.'], optional),
  ],
  pitch: [
    part('idea', ['Idee', 'Idea'], ['Wat u wilt en voor wie.', 'What you want and for whom.']),
    part(
      'need',
      ['Aanleiding', 'Need'],
      ['Wat er nu misgaat of blijft liggen.', 'What goes wrong or is left now.'],
    ),
    part(
      'benefit',
      ['Wat het oplevert', 'What it brings'],
      ['In geld, tijd of kwaliteit.', 'In money, time or quality.'],
    ),
    part(
      'cost',
      ['Wat het ongeveer kost', 'What it takes'],
      ['Orde van grootte is genoeg.', 'An order of magnitude will do.'],
      optional,
    ),
  ],
  meeting: [
    part('agenda', ['Agenda', 'Agenda'], ['Met wie elk punt inbrengt.', 'With who brings each point.'], list),
    part(
      'decisions',
      ['Besluiten', 'Decisions'],
      ['Wat er besloten is en door wie.', 'What was decided and by whom.'],
      list,
    ),
    part('actions', ['Acties', 'Actions'], ['Wie, wat, wanneer.', 'Who, what, when.'], { content: 'table' }),
    part('minutes', ['Verslag', 'Minutes'], ['Alleen wat later telt.', 'Only what counts later.'], optional),
  ],
};
