import type { ExampleRow } from './example-row.ts';

const endorsed = { state: 'endorsed', isShared: true };
const applied = { state: 'applied' };

/** What projects would tell others. */
export const lessonRows: readonly ExampleRow[] = [
  {
    draft: {
      title: 'Vraag {partner} vanaf het begin',
      kind: 'improve',
      category: 'people',
      situation: '{partner} werd pas betrokken toen het ontwerp klaar was.',
      effect: 'Drie onderdelen moesten over en het vertrouwen was weg.',
      recommendation: 'Nodig partners uit voor de eerste schets, ook als er nog weinig te zien is.',
    },
    taken: endorsed,
    over: applied,
    days: 40,
  },
  {
    draft: {
      title: 'Een proef met echte gevallen',
      kind: 'keep',
      category: 'quality',
      situation: 'Voor de ingebruikname werkten {doelgroep} twee weken met echte gevallen.',
      effect: 'Elf fouten gevonden die de test niet had laten zien.',
      recommendation: 'Plan een proef met echte gevallen in, ook als de test goed ging.',
    },
    taken: endorsed,
    over: applied,
    days: 30,
  },
  {
    draft: {
      title: 'Spreek af wie meerwerk goedkeurt',
      kind: 'improve',
      category: 'cost',
      situation: 'Niemand wist wie aan {leverancier} meerwerk mocht opdragen.',
      effect: 'Rekeningen voor werk waar niemand om had gevraagd.',
      recommendation:
        'Leg bij de start vast wie tot welk bedrag meerwerk opdraagt, en meld het aan de leverancier.',
    },
    taken: endorsed,
    over: applied,
    days: 35,
  },
  {
    draft: {
      title: 'Eén aanspreekpunt voor bewoners',
      kind: 'keep',
      category: 'environment',
      situation: 'Omwonenden van {plek} hadden één naam en één telefoonnummer.',
      effect: 'Weinig klachten, en de klachten die kwamen waren binnen een dag beantwoord.',
      recommendation: 'Wijs per project een omgevingsmanager aan en laat die ook ’s avonds bereikbaar zijn.',
    },
    themes: ['civil', 'building'],
    taken: endorsed,
    over: applied,
    days: 28,
  },
  {
    draft: {
      title: 'Reken met verlof in de zomer',
      kind: 'improve',
      category: 'planning',
      situation: 'De planning ging uit van volle bezetting in juli en augustus.',
      effect: 'Zes weken uitloop, waarvan niemand had opgekeken.',
      recommendation: 'Zet verlof in de kalender voordat data worden toegezegd.',
    },
    taken: endorsed,
    over: applied,
    days: 25,
  },
  {
    draft: {
      title: 'Conversie van gegevens is een project op zich',
      kind: 'improve',
      category: 'technology',
      situation: 'Het overzetten van de oude gegevens kreeg twee weken aan het eind.',
      effect: 'Het kostte er elf; de ingebruikname schoof op.',
      recommendation: 'Begin met een proefconversie in de eerste maand en herhaal die elke maand.',
    },
    themes: ['software', 'change'],
    taken: endorsed,
    over: applied,
    days: 45,
  },
  {
    draft: {
      title: 'De opdrachtgever opent elke bijeenkomst',
      kind: 'keep',
      category: 'political',
      situation: 'De opdrachtgever legde zelf uit waarom dit project nodig is.',
      effect: 'De afdelingen maakten tijd vrij.',
      recommendation: 'Laat de opdrachtgever zichtbaar zijn bij de start, de proef en de ingebruikname.',
    },
    over: { state: 'dropped' },
    days: 30,
  },
  {
    draft: {
      title: 'Leg elk besluit dezelfde dag vast',
      kind: 'improve',
      category: 'scope',
      situation: 'Een mondelinge toezegging werd drie maanden later anders uitgelegd.',
      effect: 'Het werk werd twee keer gedaan.',
      recommendation: 'Schrijf het besluit dezelfde dag in het register en stuur de link rond.',
    },
    taken: endorsed,
    over: applied,
    days: 20,
  },
];
