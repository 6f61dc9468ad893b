import type { projectPhases } from '@regie/contracts/projects';

type Phase = (typeof projectPhases)[number];

/** What a manager writes when nothing is wrong. */
export const greenNotes: Readonly<Record<Phase, readonly [string, ...string[]]>> = {
  initiation: [
    'Opdracht besproken met de opdrachtgever; kwartiermakers zijn vrijgemaakt.',
    'Verkenning loopt. Gesprekken met de belangrijkste betrokkenen zijn gevoerd.',
  ],
  definition: [
    'Projectopdracht is getekend; programma van eisen in concept.',
    'Eisen zijn opgehaald bij vier afdelingen. Besluit staat op de agenda van de stuurgroep.',
    'Planning en raming zijn getoetst door het PMO.',
  ],
  preparation: [
    'Ontwerp is vastgesteld door de stuurgroep. Inkoop is gestart.',
    'Aanbesteding loopt volgens planning; vragen zijn beantwoord.',
    'Voorbereiding op schema. Team is compleet.',
  ],
  execution: [
    'Mijlpalen van deze periode zijn gehaald; budget op koers.',
    'Uitvoering volgens planning. Twee kleine wijzigingen opgevangen binnen de post onvoorzien.',
    'Goede voortgang. Gebruikers waren positief bij de demonstratie.',
    'Op schema. De aandacht gaat naar tijdig testen en overdragen.',
    'Geen bijzonderheden. De volgende mijlpaal is over vijf weken.',
  ],
  closure: [
    'Oplevering is gehouden; restpunten staan op de lijst met een datum.',
    'Overdracht aan beheer loopt. De evaluatie is gepland.',
  ],
};

/** A middle report of a project that later recovered, was put on hold or stopped, when it has no note of its own. */
export const amberNotes: readonly [string, ...string[]] = [
  'Capaciteit staat onder druk; de volgende mijlpaal wordt krap.',
  'Besluit over de vervolgstap is een vergadering opgeschoven.',
  'Raming loopt drie procent boven het budget; wordt nog uitgezocht.',
  'De speling in de planning is op. Bijsturing staat op de agenda van de stuurgroep.',
  'Een leverancier vraagt meerwerk; inkoop beoordeelt de onderbouwing.',
  'Twee besluiten laten op zich wachten. Het werk gaat door waar dat kan.',
  'Bezetting is krap door ziekte; vervanging is aangevraagd.',
];

/** The first report after a tolerance was exceeded. */
export const firstRedNote =
  'Tolerantie overschreden. Afwijkingsrapport volgt binnen twee weken; het werk gaat beperkt door.';
