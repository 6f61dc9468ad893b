import type { RefusalTable } from '../spine/refusal.ts';

export const officeRefusals = {
  'offices/end-before-start': {
    status: 422,
    en: 'The end {end} lies before the start {start}.',
    nl: 'Het einde {end} ligt voor de start {start}.',
    next: { en: 'Correct one of the two days.', nl: 'Verbeter een van beide dagen.' },
  },
  'offices/external-without-end': {
    status: 422,
    en: 'An external office needs the day on which its engagement ends.',
    nl: 'Een extern PMO heeft een einddatum van de opdracht nodig.',
    next: { en: 'Fill in when the engagement ends.', nl: 'Vul in wanneer de opdracht eindigt.' },
  },
  'offices/person-unknown': {
    status: 422,
    en: 'One of the people does not exist or has no open account.',
    nl: 'Een van de personen bestaat niet of heeft geen actief account.',
    next: { en: 'Choose people from the list.', nl: 'Kies personen uit de lijst.' },
  },
  'offices/model-the-same': {
    status: 409,
    en: 'The office works by this model already.',
    nl: 'Het PMO werkt al volgens dit model.',
    next: { en: 'Choose another model.', nl: 'Kies een ander model.' },
  },
  'offices/switch-in-past': {
    status: 422,
    en: 'The day {day} has passed.',
    nl: 'De dag {day} is voorbij.',
    next: { en: 'Choose today or later.', nl: 'Kies vandaag of later.' },
  },
} as const satisfies RefusalTable;

export const controlRefusals = {
  'controls/unknown': {
    status: 404,
    en: 'There is no control {control}.',
    nl: 'Er is geen spelregel {control}.',
    next: { en: 'Choose one from the table.', nl: 'Kies er een uit de tabel.' },
  },
  'controls/setting-does-not-fit': {
    status: 422,
    en: 'The control {control} cannot be set to this.',
    nl: 'De spelregel {control} kan deze instelling niet krijgen.',
    next: {
      en: 'A state is advised or required; an integrity control is always required.',
      nl: 'Een toestand wordt geadviseerd of geëist; een integriteitsregel is altijd geëist.',
    },
  },
} as const satisfies RefusalTable;

export const waiverRefusals = {
  'waivers/no-office': {
    status: 409,
    en: 'No office governs this, so there is nothing to waive.',
    nl: 'Geen PMO bestuurt dit, dus er is niets om ontheffing van te vragen.',
    next: { en: 'Just do it.', nl: 'U kunt gewoon doorgaan.' },
  },
  'waivers/not-waivable': {
    status: 422,
    en: 'The control {control} is never waived.',
    nl: 'Van de spelregel {control} wordt nooit ontheffing gegeven.',
    next: { en: 'Meet the condition.', nl: 'Voldoe aan de eis.' },
  },
  'waivers/until-past': {
    status: 422,
    en: 'The last day {day} has passed.',
    nl: 'De laatste dag {day} is voorbij.',
    next: { en: 'Choose today or later.', nl: 'Kies vandaag of later.' },
  },
  'waivers/asked-already': {
    status: 409,
    en: 'A waiver of {control} is asked for or in force here already.',
    nl: 'Voor {control} is hier al ontheffing gevraagd of gegeven.',
    next: { en: 'Wait for the decision.', nl: 'Wacht het besluit af.' },
  },
  'waivers/decided': {
    status: 409,
    en: 'This waiver is already decided.',
    nl: 'Over deze ontheffing is al besloten.',
    next: { en: 'Reload the page.', nl: 'Laad de pagina opnieuw.' },
  },
} as const satisfies RefusalTable;

export const mandateRefusals = {
  'mandates/own': {
    status: 403,
    en: 'Nobody gives a mandate to themselves.',
    nl: 'Niemand geeft zichzelf mandaat.',
    next: { en: 'Ask somebody else who may.', nl: 'Vraag een ander die dat mag.' },
  },
  'mandates/end-before-start': {
    status: 422,
    en: 'The end {end} lies before the start {start}.',
    nl: 'Het einde {end} ligt voor de start {start}.',
    next: { en: 'Correct one of the two days.', nl: 'Verbeter een van beide dagen.' },
  },
  'mandates/beyond-upper': {
    status: 422,
    en: 'This goes further than the mandate that it stands under.',
    nl: 'Dit gaat verder dan het mandaat waar het onder valt.',
    next: {
      en: 'Keep to its kind, its place, its amount and its days.',
      nl: 'Blijf binnen de soort, de plek, het bedrag en de dagen ervan.',
    },
  },
  'mandates/upper-unknown': {
    status: 422,
    en: 'The mandate that this is to stand under does not exist.',
    nl: 'Het mandaat waar dit onder moet vallen bestaat niet.',
    next: { en: 'Reload the page.', nl: 'Laad de pagina opnieuw.' },
  },
  'mandates/person-unknown': {
    status: 422,
    en: 'This person does not exist or has no open account.',
    nl: 'Deze persoon bestaat niet of heeft geen actief account.',
    next: { en: 'Choose somebody from the list.', nl: 'Kies iemand uit de lijst.' },
  },
} as const satisfies RefusalTable;

export const briefRefusals = {
  'briefs/not-sponsor': {
    status: 403,
    en: 'The sponsor approves the brief; others record an approval on paper.',
    nl: 'De opdrachtgever keurt de projectopdracht goed; anderen leggen een goedkeuring op papier vast.',
    next: {
      en: 'Ask the sponsor, or record the paper.',
      nl: 'Vraag de opdrachtgever of leg het papier vast.',
    },
  },
  'briefs/no-sponsor': {
    status: 409,
    en: 'The project has no sponsor who could approve.',
    nl: 'Het project heeft geen opdrachtgever die kan goedkeuren.',
    next: { en: 'Fill in the sponsor first.', nl: 'Vul eerst de opdrachtgever in.' },
  },
  'briefs/approved-already': {
    status: 409,
    en: 'The brief is approved already.',
    nl: 'De projectopdracht is al goedgekeurd.',
    next: { en: 'Withdraw the approval first.', nl: 'Trek eerst de goedkeuring in.' },
  },
  'briefs/not-approved': {
    status: 409,
    en: 'The brief is not approved.',
    nl: 'De projectopdracht is niet goedgekeurd.',
    next: { en: 'Nothing to withdraw.', nl: 'Er is niets in te trekken.' },
  },
} as const satisfies RefusalTable;
