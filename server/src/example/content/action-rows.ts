import type { ExampleRow } from './example-row.ts';

const taken = { state: 'in-progress' };
const done = (result: string) => ({ state: 'done', result });

/** Actions as project meetings agree them. */
export const actionRows: readonly ExampleRow[] = [
  {
    draft: { title: 'Planning van {leverancier} vergelijken met die van ons', priority: 'high' },
    taken,
    over: done('Twee verschillen gevonden en in het voortgangsoverleg rechtgezet.'),
    days: 8,
  },
  {
    draft: { title: '{partner} uitnodigen voor de stuurgroep', priority: 'normal' },
    over: done('Schuift aan bij het volgende overleg.'),
    days: 5,
  },
  {
    draft: { title: 'Lijst met openstaande vragen van {doelgroep} opstellen', priority: 'normal' },
    taken,
    over: done('Lijst met zeventien vragen; vier zijn van belang voor het ontwerp.'),
    days: 12,
  },
  {
    draft: {
      title: 'Begroting bijwerken met de laatste prijzen',
      priority: 'high',
      description:
        'De raming is van voor de zomer; de prijzen van materiaal en uren zijn sindsdien gestegen.',
    },
    taken,
    over: done('Bijgewerkt; blijft binnen de tolerantie.'),
    days: 10,
  },
  {
    draft: { title: 'Raadsinformatiebrief voorbereiden', priority: 'urgent' },
    taken,
    over: done('Verzonden na akkoord van het college.'),
    days: 14,
  },
  {
    draft: { title: 'Acceptatiecriteria van {product} laten vaststellen', priority: 'high' },
    taken: { state: 'waiting', waitsFor: 'Akkoord van beheer' },
    over: done('Vastgesteld door opdrachtgever en beheer.'),
    days: 18,
  },
  {
    draft: { title: 'Nieuwsbericht over {plek} plaatsen', priority: 'low' },
    over: done('Geplaatst op de website en in het weekblad.'),
    days: 6,
  },
  {
    draft: { title: 'Vervanging regelen tijdens het verlof', priority: 'normal' },
    over: done('Collega ingewerkt; overdracht staat in het dossier.'),
    days: 9,
  },
  {
    draft: {
      title: 'Gegevensbeschermingseffectbeoordeling laten toetsen',
      priority: 'high',
      description:
        'De functionaris gegevensbescherming wil de beoordeling zien voordat er met echte gegevens wordt gewerkt.',
    },
    themes: ['software', 'social', 'change'],
    taken: { state: 'waiting', waitsFor: 'Functionaris gegevensbescherming' },
    over: done('Akkoord met drie maatregelen; alle drie ingepland.'),
    days: 24,
  },
  {
    draft: { title: 'Bewonersavond bij {plek} organiseren', priority: 'normal' },
    themes: ['civil', 'building'],
    taken,
    over: done('Ruim vijftig bezoekers; het verslag staat bij de bijlagen.'),
    days: 20,
  },
  {
    draft: { title: 'Klic-melding en kabels laten controleren', priority: 'high' },
    themes: ['civil', 'building'],
    over: done('Geen onbekende kabels; één leiding wordt verlegd.'),
    days: 7,
  },
  {
    draft: { title: 'Gebruikerstest met {doelgroep} inplannen', priority: 'normal' },
    themes: ['software', 'change', 'social'],
    taken,
    over: done('Twee rondes van zes deelnemers vastgelegd.'),
    days: 11,
  },
  {
    draft: { title: 'Oude werkinstructie intrekken', priority: 'low' },
    themes: ['rules', 'change', 'software'],
    over: { state: 'dropped', result: 'De oude instructie blijft gelden voor lopende zaken.' },
    days: 15,
  },
  {
    draft: { title: 'Contract met {leverancier} nalopen op boetes', priority: 'normal' },
    taken,
    over: done('Boete geldt pas na vier weken; juridische zaken is het ermee eens.'),
    days: 9,
  },
  {
    draft: { title: 'Verslag van de stuurgroep rondsturen', priority: 'normal' },
    over: done('Rondgestuurd binnen twee dagen.'),
    days: 3,
  },
];
