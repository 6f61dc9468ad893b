/** What the adviser from outside recommended the municipality. */
export const recommendations = [
  {
    title: 'Eén lijst van vragen bij elke faseovergang',
    kind: 'guideline',
    state: 'handed-in',
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
    title: 'Leerpunten ophalen voor de start, niet na de afsluiting',
    kind: 'workflow',
    state: 'draft',
    finding: 'Leerpunten worden geschreven, en zelden gelezen door wie een soortgelijk project begint.',
    evidence: null,
    proposedText: null,
    expectedEffect: null,
  },
] as const;
