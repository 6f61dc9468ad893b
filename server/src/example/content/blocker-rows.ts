import type { ExampleRow } from './example-row.ts';

const taken = { state: 'in-progress' };

/** What made work stand still. */
export const blockerRows: readonly ExampleRow[] = [
  {
    draft: {
      title: 'Geen toegang tot de testomgeving',
      blockedWork: 'Gebruikerstest',
      impact: 'Zes testers wachten.',
      neededStep: 'Accounts en rechten voor de testers van {leverancier}.',
    },
    themes: ['software', 'change'],
    taken,
    over: { state: 'cleared', resolution: 'Accounts gemaakt; een vaste contactpersoon is afgesproken.' },
    days: 9,
  },
  {
    draft: {
      title: 'Kabel ligt in de weg bij {plek}',
      blockedWork: 'Graafwerk',
      impact: 'De ploeg staat stil; verplaatsen kost een dag per keer.',
      neededStep: 'Verlegging door de netbeheerder.',
    },
    themes: ['civil', 'building'],
    taken: { state: 'escalated', escalationLevel: 'programme' },
    over: {
      state: 'cleared',
      resolution: 'De netbeheerder verlegde de kabel na een gesprek met de wethouder.',
    },
    days: 17,
  },
  {
    draft: {
      title: 'Akkoord op het budget ontbreekt',
      blockedWork: 'Opdracht aan {leverancier}',
      impact: 'De opdracht kan niet worden verstrekt.',
      neededStep: 'Handtekening van de budgethouder.',
    },
    taken: { state: 'escalated', escalationLevel: 'portfolio' },
    over: { state: 'cleared', resolution: 'Getekend na een toelichting aan de controller.' },
    days: 12,
  },
  {
    draft: {
      title: '{partner} geeft geen antwoord',
      blockedWork: 'Afstemming van het ontwerp',
      impact: 'Het ontwerp kan niet worden vastgesteld.',
      neededStep: 'Een besluit van de directie van {partner}.',
    },
    taken,
    over: { state: 'cleared', resolution: 'Antwoord gekregen nadat de opdrachtgever had gebeld.' },
    days: 14,
  },
  {
    draft: {
      title: 'Geen jurist beschikbaar',
      blockedWork: 'Toets van het contract',
      impact: 'De aanbesteding kan niet worden gepubliceerd.',
      neededStep: 'Acht uur van een jurist aanbestedingsrecht.',
    },
    over: { state: 'cleared', resolution: 'Juridische zaken huurde tijdelijk iemand in.' },
    days: 11,
  },
  {
    draft: {
      title: 'Werkinstructie is niet vastgesteld',
      blockedWork: 'Opleiding van de medewerkers',
      impact: 'De opleiders kunnen niet beginnen.',
      neededStep: 'Vaststelling door het afdelingshoofd.',
    },
    themes: ['rules', 'change', 'social'],
    taken,
    over: { state: 'cleared', resolution: 'Vastgesteld met een evaluatie na drie maanden.' },
    days: 10,
  },
];
