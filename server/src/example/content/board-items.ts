/** What the board spoke of in a meeting of the past year, with what came of it. */
export interface BoardItem {
  readonly title: string;
  readonly annotation: string;
  readonly notes: string;
  /** A decision that was taken, or else an action that was agreed. */
  readonly ruling?: string;
  readonly action?: string;
}

/** One for each meeting in turn. */
export const boardItems: readonly BoardItem[] = [
  {
    title: 'Volgorde van de nieuwe projecten',
    annotation: 'Vier projecten staan klaar; er is ruimte voor twee.',
    notes: 'De bruggen gaan voor: uitstel kost daar het meest. De sporthal schuift een kwartaal op.',
    ruling: 'De twee brugprojecten beginnen dit kwartaal; de sporthal begint een kwartaal later.',
  },
  {
    title: 'Capaciteit van civiele techniek',
    annotation: 'Drie projecten vragen dezelfde werkvoorbereiders.',
    notes: 'De piek valt in de zomer. De hoofden kijken wat uitbesteed kan worden.',
    action: 'Een voorstel voor het uitbesteden van de werkvoorbereiding in de zomer',
  },
  {
    title: 'Stijgende bouwkosten',
    annotation: 'De index steeg in een half jaar met vijf procent.',
    notes: 'Nog geen bijstelling van budgetten; wel bij elk project de gevoeligheid in beeld.',
    action: 'Per project de gevoeligheid voor de kostenindex opgeven',
  },
  {
    title: 'Projecten zonder bijdrage aan een doel',
    annotation: 'Zes lopende projecten noemen geen doel van het programma.',
    notes: 'Twee zijn wettelijk verplicht; van de andere vier wil het board de bedoeling terugzien.',
    ruling: 'Een project zonder doel komt niet meer op de lijst, tenzij de wet het vraagt.',
  },
  {
    title: 'Samenloop van wegwerkzaamheden',
    annotation: 'In het najaar liggen drie omleidingen over elkaar.',
    notes: 'De verkeerskundige toont de knelpunten. Eén project begint zes weken later.',
    ruling: 'De herinrichting begint na de oplevering van de brug.',
  },
  {
    title: 'Lessen uit afgeronde projecten',
    annotation: 'Wat nemen we mee naar de volgende aanbesteding?',
    notes: 'Eerder met de aannemer om tafel; de nutsbedrijven vanaf de eerste schets erbij.',
    action: 'De lessen over nutsbedrijven opnemen in de handreiking voorbereiding',
  },
];
