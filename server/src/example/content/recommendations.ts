/** What was decided on a recommendation. */
const byPractice = {
  reason: 'Sluit aan bij onze eigen praktijkmeting. We beginnen bij projecten van klasse A.',
  ownerId: 'ouali',
  dueAt: 25,
  makesGuideline: true,
} as const;
const byReports = {
  reason: 'Opdrachtgevers vragen hier zelf om. We proberen het eerst in één portfolio.',
  ownerId: 'jansen',
  dueAt: 12,
  makesGuideline: false,
} as const;
const byRisks = {
  reason: 'Een bladzijde is genoeg voor de stuurgroep; het register blijft de bron.',
  ownerId: 'jansen',
  dueAt: 30,
  makesGuideline: false,
} as const;

/** What the adviser from outside recommended the municipality. */
export const recommendations = [
  {
    title: 'Eén lijst van vragen bij elke faseovergang',
    kind: 'guideline',
    state: 'handed-in',
    decision: byPractice,
    finding:
      'Opdrachtgevers stellen bij elke faseovergang andere vragen. Wat in het ene project een voorwaarde is, blijft in het andere ongevraagd.',
    evidence:
      'Van acht gelezen projecten stond bij drie geen baat in de projectopdracht; de vijf gesprekken met opdrachtgevers bevestigen dat.',
    proposedText:
      'Bij een faseovergang beantwoordt de projectmanager dezelfde zes vragen: wat is klaar, wat kost het nog, welke risico’s blijven, welke baten verwachten we, wie neemt het over, en waarom nu.',
    expectedEffect: 'Besluiten die te vergelijken zijn, en een kortere doorlooptijd van faseovergangen.',
    draftTitle: 'Zes vragen bij een faseovergang',
    draftText:
      'Bij elke faseovergang beantwoordt de projectmanager zes vragen, in deze volgorde:\n1. Wat is klaar, en wat niet?\n2. Wat kost het nog, en wanneer is het af?\n3. Welke risico’s blijven, en wie draagt ze?\n4. Welke baten verwachten we nog?\n5. Wie neemt het resultaat over?\n6. Waarom gaan we nu door?\n\nDe opdrachtgever besluit niet voordat de zes antwoorden er liggen.',
  },
  {
    title: 'Besluiten over uitstel horen bij de portfoliomanager',
    kind: 'decision-framework',
    state: 'handed-in',
    finding:
      'Uitstel van een project raakt andere projecten in de portfolio, maar wordt binnen het project besloten.',
    evidence: 'Drie verschuivingen van meer dan vier weken zonder besluit in het besluitenregister.',
    proposedText:
      'Uitstel van meer dan vier weken, of dat een ander project raakt, is een besluit van de portfoliomanager. De projectmanager legt de gevolgen voor.',
    expectedEffect: 'Minder verrassingen tussen projecten die van elkaar afhangen.',
  },
  {
    title: 'Vooruitkijken in de voortgangsrapportage',
    kind: 'template',
    state: 'handed-in',
    decision: byReports,
    finding:
      'Voortgangsrapportages vertellen wat er is gebeurd. Wat er op de opdrachtgever afkomt staat er zelden in.',
    evidence:
      'Van twintig gelezen rapportages noemden er vier een besluit van na de rapportageperiode; drie opdrachtgevers zeiden te worden verrast.',
    proposedText: 'Voeg aan de voortgangsrapportage twee onderdelen toe over wat eraan komt.',
    expectedEffect: 'Opdrachtgevers zien een besluit minstens zes weken van tevoren aankomen.',
    draftDocument: 'report',
    draftTitle: 'Vooruitblik in de voortgangsrapportage',
    draftText:
      '# Wat er op u afkomt\nBesluiten en momenten van de komende twaalf weken, met de week waarin ze nodig zijn.\n# Waar we op rekenen\nWat anderen moeten doen, en wat er gebeurt als dat later wordt.',
  },
  {
    title: 'Eén bladzijde over risico’s voor de stuurgroep',
    kind: 'template',
    state: 'handed-in',
    decision: byRisks,
    finding: 'Stuurgroepen krijgen het hele risicoregister en bespreken de eerste regels daarvan.',
    evidence: 'Zes verslagen van stuurgroepen: gemiddeld drie van de zeventien risico’s kwamen aan bod.',
    proposedText: 'Een risicorapportage van één bladzijde, met wat de stuurgroep moet weten en beslissen.',
    expectedEffect: 'De zwaarste risico’s komen elke keer aan bod, met een besluit waar dat nodig is.',
    draftDocument: 'risk-report',
    draftTitle: 'Risicorapportage op één bladzijde',
    draftText:
      'Hoogstens één bladzijde; wie meer wil lezen opent het register.\n\n# De vijf zwaarste\nPer risico: wat er kan gebeuren, hoe zwaar, en wat er nu aan wordt gedaan.\n# Wat er veranderde\nRisico’s die erbij kwamen, zwaarder werden of vervielen sinds de vorige keer.\n# Wat de stuurgroep beslist\nMaatregelen die geld of mensen vragen, met een voorstel.\n# Wat we aanvaarden\nRisico’s waar niets aan gebeurt, en waarom dat verantwoord is.',
  },
  {
    title: 'Leerpunten ophalen voor de start, niet na de afsluiting',
    kind: 'workflow',
    state: 'draft',
    finding: 'Leerpunten worden geschreven, en zelden gelezen door wie een soortgelijk project begint.',
    evidence: null,
    proposedText: null,
    expectedEffect: null,
  },
] as const;
