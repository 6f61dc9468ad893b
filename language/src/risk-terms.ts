import type { TermTable } from './term.ts';

/** Fields of a risk and what belongs to it. */
export const riskTerms = {
  risk: {
    en: 'Risk',
    nl: 'Risico',
    meaning: {
      en: 'Something uncertain that, if it happens, changes whether the goals are met.',
      nl: 'Iets onzekers dat, als het gebeurt, uitmaakt of de doelen worden gehaald.',
    },
    source: 'ISO 31000',
  },
  'risk-kind': {
    en: 'Threat or opportunity',
    nl: 'Bedreiging of kans',
    meaning: {
      en: 'Whether the effect would be bad or good.',
      nl: 'Of het gevolg slecht of goed zou zijn.',
    },
    source: 'Custom of the field',
  },
  category: {
    en: 'Category',
    nl: 'Categorie',
    meaning: { en: 'Where it comes from.', nl: 'Waar het vandaan komt.' },
    source: 'Custom of the field',
  },
  cause: {
    en: 'Cause',
    nl: 'Oorzaak',
    meaning: {
      en: 'What is the case now and may lead to the event: “because …”.',
      nl: 'Wat nu het geval is en tot de gebeurtenis kan leiden: “doordat …”.',
    },
    source: 'ISO 31000',
  },
  'risk-event': {
    en: 'Event',
    nl: 'Gebeurtenis',
    meaning: {
      en: 'What may or may not happen: “it could happen that …”.',
      nl: 'Wat al of niet kan gebeuren: “kan het gebeuren dat …”.',
    },
    source: 'ISO 31000',
  },
  effect: {
    en: 'Effect',
    nl: 'Gevolg',
    meaning: {
      en: 'What it would do to the goals of the project: “so that …”.',
      nl: 'Wat het met de doelen van het project zou doen: “waardoor …”.',
    },
    source: 'ISO 31000',
  },
  status: {
    en: 'Status',
    nl: 'Status',
    meaning: {
      en: 'Whether the risk is still open, is being acted on, has occurred or is closed.',
      nl: 'Of het risico nog openstaat, wordt aangepakt, is opgetreden of is gesloten.',
    },
    source: 'Custom of the field',
  },
  'risk-owner': {
    en: 'Risk owner',
    nl: 'Risico-eigenaar',
    meaning: {
      en: 'Who answers for the risk and decides on the response.',
      nl: 'Wie voor het risico staat en over de maatregel besluit.',
    },
    source: 'ISO 31000',
  },
  'risk-actionee': {
    en: 'Risk actionee',
    nl: 'Actiehouder',
    meaning: { en: 'Who carries out the response.', nl: 'Wie de maatregel uitvoert.' },
    source: 'Custom of the field',
  },
  'raised-on': {
    en: 'Raised on',
    nl: 'Gemeld op',
    meaning: { en: 'The day somebody named it.', nl: 'De dag waarop iemand het noemde.' },
    source: 'Custom of the field',
  },
  'raised-by': {
    en: 'Raised by',
    nl: 'Gemeld door',
    meaning: { en: 'Who named it.', nl: 'Wie het noemde.' },
    source: 'Custom of the field',
  },
  proximity: {
    en: 'Proximity',
    nl: 'Nabijheid',
    meaning: { en: 'How soon it could happen.', nl: 'Hoe snel het zou kunnen gebeuren.' },
    source: 'Custom of the field',
  },
  probability: {
    en: 'Probability',
    nl: 'Waarschijnlijkheid',
    meaning: {
      en: 'How likely the event is before any response, from 1 (hardly) to 5 (almost certain).',
      nl: 'Hoe waarschijnlijk de gebeurtenis is vóór maatregelen, van 1 (nauwelijks) tot 5 (bijna zeker).',
    },
    source: 'ISO 31000',
    avoid: { en: ['chance'], nl: ['kans'] },
  },
  'impact-time': {
    en: 'Impact on time',
    nl: 'Impact op tijd',
    meaning: {
      en: 'How much later things would be done, from 1 to 5.',
      nl: 'Hoeveel later het klaar zou zijn, van 1 tot 5.',
    },
    source: 'Custom of the field',
  },
  'impact-cost': {
    en: 'Impact on cost',
    nl: 'Impact op geld',
    meaning: {
      en: 'How much more it would cost, from 1 to 5.',
      nl: 'Hoeveel meer het zou kosten, van 1 tot 5.',
    },
    source: 'Custom of the field',
  },
  'impact-quality': {
    en: 'Impact on quality',
    nl: 'Impact op kwaliteit',
    meaning: {
      en: 'How much scope or quality would suffer, from 1 to 5.',
      nl: 'Hoeveel scope of kwaliteit zou lijden, van 1 tot 5.',
    },
    source: 'Custom of the field',
  },
  'impact-safety': {
    en: 'Impact on safety',
    nl: 'Impact op veiligheid',
    meaning: {
      en: 'How badly people could be hurt, from 1 to 5.',
      nl: 'Hoe ernstig mensen geraakt kunnen worden, van 1 tot 5.',
    },
    source: 'Custom of the field',
  },
  'impact-reputation': {
    en: 'Impact on reputation',
    nl: 'Impact op reputatie',
    meaning: {
      en: 'How much trust would be lost, from 1 to 5.',
      nl: 'Hoeveel vertrouwen verloren zou gaan, van 1 tot 5.',
    },
    source: 'Custom of the field',
  },
  impact: {
    en: 'Impact',
    nl: 'Impact',
    meaning: {
      en: 'The highest of the five impacts, before any response.',
      nl: 'De hoogste van de vijf impacts, vóór maatregelen.',
    },
    source: 'ISO 31000',
  },
  'risk-score': {
    en: 'Inherent score',
    nl: 'Brutoscore',
    meaning: {
      en: 'Probability times impact, before any response: 1 to 25.',
      nl: 'Waarschijnlijkheid maal impact, vóór maatregelen: 1 tot 25.',
    },
    source: 'Custom of the field',
    avoid: { en: ['gross score'] },
  },
  'delay-effect': {
    en: 'Delay if it happens',
    nl: 'Uitloop als het gebeurt',
    meaning: {
      en: 'How many days later the project would end if the event happens.',
      nl: 'Hoeveel dagen later het project eindigt als de gebeurtenis optreedt.',
    },
    source: 'Regie',
  },
  'cost-effect': {
    en: 'Cost if it happens',
    nl: 'Kosten als het gebeurt',
    meaning: {
      en: 'What the event would cost if it happens.',
      nl: 'Wat de gebeurtenis zou kosten als zij optreedt.',
    },
    source: 'Regie',
  },
  'expected-delay': {
    en: 'Expected delay',
    nl: 'Verwachte uitloop',
    meaning: {
      en: 'Probability times the delay if it happens.',
      nl: 'Waarschijnlijkheid maal de uitloop als het gebeurt.',
    },
    source: 'Custom of the field',
  },
  'expected-cost': {
    en: 'Expected cost',
    nl: 'Verwachte kosten',
    meaning: {
      en: 'Probability times the cost if it happens.',
      nl: 'Waarschijnlijkheid maal de kosten als het gebeurt.',
    },
    source: 'Custom of the field',
  },
  'response-type': {
    en: 'Response',
    nl: 'Soort maatregel',
    meaning: { en: 'The way in which the risk is met.', nl: 'De manier waarop het risico wordt aangepakt.' },
    source: 'Custom of the field',
  },
  'residual-probability': {
    en: 'Residual probability',
    nl: 'Restwaarschijnlijkheid',
    meaning: {
      en: 'How likely the event is once the response works, from 1 to 5.',
      nl: 'Hoe waarschijnlijk de gebeurtenis is als de maatregel werkt, van 1 tot 5.',
    },
    source: 'ISO 31000',
    avoid: { nl: ['restkans'] },
  },
  'residual-impact': {
    en: 'Residual impact',
    nl: 'Restimpact',
    meaning: {
      en: 'How large the impact is once the response works, from 1 to 5.',
      nl: 'Hoe groot de impact is als de maatregel werkt, van 1 tot 5.',
    },
    source: 'ISO 31000',
  },
  'residual-score': {
    en: 'Residual score',
    nl: 'Restscore',
    meaning: {
      en: 'Residual probability times residual impact: 1 to 25.',
      nl: 'Restwaarschijnlijkheid maal restimpact: 1 tot 25.',
    },
    source: 'Custom of the field',
    avoid: { en: ['net score'], nl: ['nettoscore'] },
  },
  'secondary-risks': {
    en: 'Secondary risks',
    nl: 'Secundaire risico’s',
    meaning: {
      en: 'New risks that the response itself brings.',
      nl: 'Nieuwe risico’s die de maatregel zelf meebrengt.',
    },
    source: 'Custom of the field',
  },
  'risk-trigger': {
    en: 'Early warning',
    nl: 'Voorteken',
    meaning: {
      en: 'What will be seen shortly before the event happens.',
      nl: 'Wat te zien is vlak voordat de gebeurtenis optreedt.',
    },
    source: 'Custom of the field',
  },
  'escalation-level': {
    en: 'Escalated to',
    nl: 'Geëscaleerd naar',
    meaning: {
      en: 'The level that decides on it.',
      nl: 'Het niveau dat erover besluit.',
    },
    source: 'Custom of the field',
  },
  'reviewed-on': {
    en: 'Last reviewed',
    nl: 'Laatst beoordeeld',
    meaning: {
      en: 'The day on which the owner last looked whether it is still right.',
      nl: 'De dag waarop de eigenaar het laatst heeft bekeken of het nog klopt.',
    },
    source: 'Custom of the field',
  },
  'response-action': {
    en: 'Response action',
    nl: 'Beheersmaatregel',
    meaning: {
      en: 'Work that makes the event less likely or its effect smaller.',
      nl: 'Werk dat de gebeurtenis minder waarschijnlijk of het gevolg kleiner maakt.',
    },
    source: 'ISO 31000',
  },
} as const satisfies TermTable;
