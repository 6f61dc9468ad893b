import type { ExampleRow } from './example-row.ts';

const taken = { state: 'in-progress' };

/** Issues as projects of a municipality have them. */
export const issueRows: readonly ExampleRow[] = [
  {
    draft: {
      title: '{leverancier} levert een maand later',
      kind: 'problem',
      severity: 'major',
      priority: 'high',
      description:
        'In het voortgangsoverleg meldt {leverancier} dat de afgesproken datum niet wordt gehaald.',
      impact: 'De acceptatie kan niet beginnen; {doelgroep} krijgen later dan beloofd wat is toegezegd.',
      delayDays: 20,
    },
    taken,
    over: {
      state: 'resolved',
      resolution: 'In twee delen opgeleverd; het deel dat op het kritieke pad ligt kwam eerst.',
    },
    days: 34,
  },
  {
    themes: ['software', 'building'],
    draft: {
      title: '{product} voldoet niet aan de toegankelijkheidseis',
      kind: 'off-specification',
      severity: 'major',
      priority: 'high',
      description: 'De keuring vond elf punten die niet voldoen aan de norm waarnaar het bestek verwijst.',
      impact: 'Zonder herstel kan {product} niet worden geaccepteerd.',
      costCents: 1_850_000,
    },
    taken,
    over: {
      state: 'closed',
      resolution: 'Negen punten hersteld door {leverancier}; voor twee geldt een afgesproken termijn.',
    },
    days: 41,
  },
  {
    themes: ['civil', 'building', 'social'],
    draft: {
      title: 'Wens om {plek} erbij te nemen',
      kind: 'change-request',
      severity: 'moderate',
      priority: 'normal',
      description: '{partner} vraagt het werk uit te breiden, nu er toch wordt gewerkt.',
      impact: 'Drie weken extra werk en een hogere prijs; de toezegging aan {doelgroep} blijft staan.',
      delayDays: 15,
      costCents: 4_200_000,
    },
    taken: { state: 'escalated', escalationLevel: 'programme' },
    over: {
      state: 'closed',
      resolution: 'Afgewezen door de stuurgroep; opgenomen in het voorstel voor volgend jaar.',
    },
    days: 27,
  },
  {
    themes: ['civil', 'building', 'rules'],
    draft: {
      title: 'Bezwaar tegen het besluit ligt bij de rechtbank',
      kind: 'problem',
      severity: 'critical',
      priority: 'urgent',
      description: 'Twee bewoners vragen een voorlopige voorziening.',
      impact: 'Tot de zitting mag er niets onomkeerbaars gebeuren.',
      delayDays: 30,
    },
    taken: { state: 'escalated', escalationLevel: 'portfolio' },
    over: {
      state: 'closed',
      resolution: 'De voorzieningenrechter wees het verzoek af; het werk ging verder.',
    },
    days: 48,
  },
  {
    themes: ['software'],
    draft: {
      title: 'Testgegevens zijn niet volledig',
      kind: 'problem',
      severity: 'minor',
      priority: 'normal',
      description: 'In de testset ontbreken de gevallen die in de praktijk het meeste werk geven.',
      impact: 'De test zegt te weinig over {product} in gebruik.',
    },
    taken,
    over: {
      state: 'closed',
      resolution: 'De set is aangevuld met vijftig geanonimiseerde gevallen uit de praktijk.',
    },
    days: 18,
  },
  {
    draft: {
      title: 'Geen ruimte in de agenda van {partner}',
      kind: 'problem',
      severity: 'moderate',
      priority: 'high',
      description: 'De afstemming is drie keer verzet; intussen stapelen de vragen zich op.',
      impact: 'Vier besluiten wachten, waarvan één op het kritieke pad ligt.',
    },
    taken: { state: 'escalated', escalationLevel: 'programme' },
    over: {
      state: 'resolved',
      resolution: 'De opdrachtgever belde; er is nu elke veertien dagen een vast uur.',
    },
    days: 21,
  },
  {
    themes: ['software', 'building', 'civil'],
    draft: {
      title: 'Meerwerk zonder opdracht uitgevoerd',
      kind: 'off-specification',
      severity: 'moderate',
      priority: 'normal',
      description: '{leverancier} stuurt een rekening voor werk dat niemand schriftelijk opdroeg.',
      impact: 'De post onvoorzien raakt voor een derde leeg als wij betalen.',
      costCents: 2_640_000,
    },
    taken,
    over: {
      state: 'closed',
      resolution: 'De helft betaald; meerwerk loopt voortaan alleen via een wijzigingsverzoek.',
    },
    days: 30,
  },
  {
    draft: {
      title: 'Twee sleutelfiguren tegelijk met verlof',
      kind: 'problem',
      severity: 'moderate',
      priority: 'normal',
      description: 'In de weken van de overgang zijn beide mensen weg die {product} door en door kennen.',
      impact: 'Vragen blijven liggen; een fout wordt later gevonden.',
    },
    over: {
      state: 'closed',
      resolution: 'De overgang is een week verschoven en een derde collega is ingewerkt.',
    },
    days: 16,
  },
  {
    draft: {
      title: 'Cijfers van {partner} en van ons spreken elkaar tegen',
      kind: 'problem',
      severity: 'major',
      priority: 'high',
      description: 'De telling die wij gebruiken wijkt een vijfde af van die van {partner}.',
      impact: 'De raad kreeg een getal dat niet klopt; het effect is niet meer aan te tonen.',
    },
    taken,
    over: {
      state: 'resolved',
      resolution: 'Eén definitie afgesproken en met terugwerkende kracht geteld; de raad is ingelicht.',
    },
    days: 38,
  },
  {
    themes: ['software', 'building', 'civil'],
    draft: {
      title: 'Onderhoudscontract dekt {product} niet',
      kind: 'problem',
      severity: 'major',
      priority: 'normal',
      description:
        'Bij het opstellen van het beheerplan blijkt dat niemand storingen oplost na de oplevering.',
      impact: 'De overdracht aan beheer kan zo niet doorgaan.',
      costCents: 960_000,
    },
    taken,
    over: {
      state: 'closed',
      resolution: 'Het contract is uitgebreid; de kosten staan in de begroting van beheer.',
    },
    days: 44,
  },
  {
    themes: ['civil', 'building', 'social', 'software'],
    draft: {
      title: 'Wens van {doelgroep}: eerder open',
      kind: 'change-request',
      severity: 'minor',
      priority: 'low',
      description: 'In drie gesprekken kwam dezelfde vraag terug.',
      impact: 'Een week eerder klaar kan, als de nazorg later begint.',
    },
    over: { state: 'closed', resolution: 'Toegezegd; de nazorg begint een week later en duurt even lang.' },
    days: 12,
  },
  {
    themes: ['civil', 'building'],
    draft: {
      title: 'Verkeerde aansluiting op tekening',
      kind: 'off-specification',
      severity: 'moderate',
      priority: 'high',
      description: 'De tekening wijkt af van wat bij {plek} werd gevonden.',
      impact: 'Een deel van het ontwerp moet over; de rest kan doorgaan.',
      delayDays: 8,
    },
    taken,
    over: {
      state: 'closed',
      resolution: 'Ter plaatse ingemeten, tekening aangepast en opnieuw vrijgegeven.',
    },
    days: 14,
  },
  {
    themes: ['rules', 'change', 'social'],
    draft: {
      title: 'Werkwijze wordt niet gevolgd',
      kind: 'problem',
      severity: 'moderate',
      priority: 'high',
      description: 'Een steekproef laat zien dat een derde van de gevallen nog op de oude manier gaat.',
      impact: 'Het effect waarop wij rekenen blijft uit zolang beide manieren naast elkaar bestaan.',
    },
    taken,
    over: {
      state: 'closed',
      resolution: 'Afdelingshoofden bespreken het elke week; de oude formulieren zijn weg.',
    },
    days: 33,
  },
  {
    themes: ['rules', 'change'],
    draft: {
      title: 'Advies van de ondernemingsraad blijft uit',
      kind: 'problem',
      severity: 'major',
      priority: 'high',
      description: 'De ondernemingsraad vraagt meer tijd en een toelichting op de gevolgen voor het werk.',
      impact: 'Zonder advies kan het besluit niet worden genomen.',
      delayDays: 10,
    },
    taken: { state: 'escalated', escalationLevel: 'organisation' },
    over: { state: 'closed', resolution: 'Positief advies na een extra overleg, met twee voorwaarden.' },
    days: 29,
  },
];
