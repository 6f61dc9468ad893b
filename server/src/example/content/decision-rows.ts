import type { ExampleRow } from './example-row.ts';

const taken = (ruling: string, rationale: string) => ({ state: 'taken', ruling, rationale });

/** Decisions as steering groups take them. */
export const decisionRows: readonly ExampleRow[] = [
  {
    draft: {
      title: 'In één keer over of per afdeling',
      description: 'Gaat iedereen tegelijk over op {product}, of komt de ene afdeling na de andere?',
      alternatives:
        'Alles in één weekend. Per afdeling, in vijf stappen. Eerst een proef, dan de rest in één keer.',
      body: 'Stuurgroep',
      isReversible: false,
    },
    themes: ['software', 'change'],
    over: taken(
      'Eerst een proef met één afdeling, daarna de rest in één keer.',
      'Twee systemen naast elkaar kost te veel; zonder proef is het risico voor {doelgroep} te groot.',
    ),
    premise: 'De proef van {leverancier} duurt ten hoogste vier weken.',
    days: 21,
  },
  {
    draft: {
      title: 'Extra capaciteit inhuren',
      description: 'De bezetting is te krap om de datum te halen. Huren wij in of schuiven wij op?',
      alternatives:
        'Inhuren voor drie maanden. Acht weken later klaar. Minder opleveren op de afgesproken datum.',
      body: 'Stuurgroep',
      isReversible: true,
    },
    over: taken(
      'Inhuren voor drie maanden, ten laste van de post onvoorzien.',
      'Later klaar kost meer dan de inhuur, en minder opleveren lost niets op.',
    ),
    premise: 'De post onvoorzien is nog voor meer dan de helft gevuld.',
    days: 16,
  },
  {
    draft: {
      title: 'Wie beheert {product} na de oplevering',
      description: 'Beheer bij de eigen dienst of bij {leverancier}?',
      alternatives:
        'Eigen dienst met bijscholing. Onderhoudscontract van vier jaar. Eerst een jaar contract, dan zelf.',
      body: 'Directieteam',
      isReversible: true,
    },
    over: taken(
      'Een jaar contract, daarna de eigen dienst.',
      'De kennis is er nog niet; na een jaar wel, en dan is zelf doen goedkoper.',
    ),
    premise: 'Het jaarcontract kost ten hoogste 48.000 euro.',
    days: 32,
  },
  {
    draft: {
      title: 'Weekendwerk bij {plek}',
      description: 'Mag er in twee weekenden worden doorgewerkt om de hinder te bekorten?',
      alternatives:
        'Alleen doordeweeks, drie weken langer. Twee weekenden met geluid. Nachten met halve baan.',
      body: 'College',
      isReversible: true,
    },
    themes: ['civil', 'building'],
    over: taken(
      'Twee weekenden, met een bericht aan de omwonenden veertien dagen vooraf.',
      'Korter hinder weegt zwaarder dan twee luide weekenden.',
    ),
    premise: 'De ontheffing voor geluid geldt tot eind van het jaar.',
    days: 12,
  },
  {
    draft: {
      title: 'Doorgaan naar de volgende fase',
      description: 'Is het ontwerp van {product} ver genoeg om de uitvoering te beginnen?',
      alternatives: 'Doorgaan. Doorgaan onder voorwaarden. Eerst het ontwerp afmaken.',
      body: 'Stuurgroep',
      isReversible: false,
    },
    over: taken(
      'Doorgaan; de twee open punten zijn voor het eind van de maand opgelost.',
      'De open punten raken het kritieke pad niet.',
    ),
    premise: 'De raming ligt binnen de tolerantie van tien procent.',
    days: 10,
  },
  {
    draft: {
      title: 'Aanbesteden of binnen het raamcontract',
      description: 'Vragen wij {leverancier} binnen het raamcontract, of gaan wij de markt op?',
      alternatives: 'Raamcontract. Meervoudig onderhands. Europese aanbesteding.',
      body: 'Directieteam',
      isReversible: false,
    },
    over: taken('Binnen het raamcontract.', 'De raming blijft onder de grens, en wij kennen de kwaliteit.'),
    premise: 'De raming blijft onder de Europese grens.',
    days: 19,
  },
  {
    draft: {
      title: 'Een overgangsregeling voor {doelgroep}',
      description: 'Geldt de nieuwe regel meteen voor iedereen of alleen voor nieuwe gevallen?',
      alternatives: 'Meteen voor iedereen. Alleen nieuwe gevallen. Een jaar overgang.',
      body: 'College',
      isReversible: true,
    },
    themes: ['rules', 'social'],
    over: taken(
      'Een jaar overgang voor lopende gevallen.',
      'Niemand gaat er van de ene op de andere dag op achteruit, en de uitvoering kan het aan.',
    ),
    premise: 'Het gaat om minder dan 350 lopende gevallen.',
    days: 28,
  },
  {
    draft: {
      title: 'Deelname van {partner} in de kosten',
      description: '{partner} heeft er voordeel van. Vragen wij een bijdrage?',
      alternatives: 'Geen bijdrage. Een derde van de kosten. Bijdrage in uren.',
      body: 'Stuurgroep',
      isReversible: true,
    },
    over: { state: 'withdrawn' },
    days: 23,
  },
];
