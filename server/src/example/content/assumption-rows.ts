import type { ExampleRow } from './example-row.ts';

/** What projects took for true, and what came of it. */
export const assumptionRows: readonly ExampleRow[] = [
  {
    draft: {
      title: '{leverancier} heeft dit jaar nog ruimte',
      certainty: 'medium',
      effectIfWrong: 'De start schuift een kwartaal op.',
    },
    over: { state: 'confirmed', verification: 'Schriftelijk bevestigd, met namen.' },
    days: 20,
  },
  {
    draft: {
      title: 'De prijzen stijgen niet meer dan vier procent',
      certainty: 'low',
      effectIfWrong: 'De post onvoorzien is te klein; een aanvullend krediet is nodig.',
    },
    over: { state: 'refuted', verification: 'De index van het kwartaal kwam uit op 6,1 procent.' },
    days: 45,
  },
  {
    draft: {
      title: '{partner} levert de gegevens voor het einde van het kwartaal',
      certainty: 'medium',
      effectIfWrong: 'De inrichting van {product} begint met oude gegevens.',
    },
    over: { state: 'confirmed', verification: 'Ontvangen en steekproefsgewijs gecontroleerd.' },
    days: 30,
  },
  {
    draft: {
      title: 'Vier op de tien van {doelgroep} doen mee',
      certainty: 'low',
      effectIfWrong: 'Het effect blijft uit en de businesscase sluit niet.',
    },
    over: { state: 'refuted', verification: 'In de proef deed een kwart mee.' },
    days: 40,
  },
  {
    draft: {
      title: 'De vergunning komt binnen de wettelijke termijn',
      certainty: 'high',
      effectIfWrong: 'De uitvoering begint na het bouwseizoen.',
    },
    themes: ['civil', 'building'],
    over: { state: 'confirmed', verification: 'Verleend, zonder zienswijzen.' },
    days: 35,
  },
  {
    draft: {
      title: 'De grond bij {plek} is schoon',
      certainty: 'medium',
      effectIfWrong: 'Sanering kost minstens twee maanden.',
    },
    themes: ['civil', 'building'],
    over: { state: 'confirmed', verification: 'Verkennend bodemonderzoek: licht verhoogd, geen sanering.' },
    days: 25,
  },
  {
    draft: {
      title: 'De koppeling kan met de bestaande interface',
      certainty: 'medium',
      effectIfWrong: 'Er moet een koppeling worden gebouwd: zes weken extra.',
    },
    themes: ['software', 'change'],
    over: { state: 'refuted', verification: 'De proefkoppeling mist drie velden die nodig zijn.' },
    days: 22,
  },
  {
    draft: {
      title: 'De raad behandelt het voorstel voor de zomer',
      certainty: 'high',
      effectIfWrong: 'Het besluit valt na het reces; drie maanden later.',
    },
    over: { state: 'confirmed', verification: 'Staat op de langetermijnagenda en is geagendeerd.' },
    days: 28,
  },
  {
    draft: {
      title: 'De wet treedt op de aangekondigde datum in werking',
      certainty: 'medium',
      effectIfWrong: 'De overgangstermijn wordt korter of het werk is voor niets.',
    },
    themes: ['rules', 'social', 'change'],
    over: { state: 'lapsed', verification: 'De datum doet er niet meer toe: wij beginnen hoe dan ook.' },
    days: 38,
  },
];
