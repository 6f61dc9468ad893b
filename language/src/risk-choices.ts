import { choice } from './choice.ts';
import type { TermTable } from './term.ts';

const custom = 'Custom of the field';

const categories = {
  'category.planning': choice(
    ['Schedule', 'Planning'],
    ['Time and order of the work.', 'Tijd en volgorde van het werk.'],
    custom,
  ),
  'category.cost': choice(['Cost', 'Kosten'], ['Money and prices.', 'Geld en prijzen.'], custom),
  'category.scope': choice(
    ['Scope', 'Scope'],
    ['What is in and what is out.', 'Wat erbij hoort en wat niet.'],
    custom,
  ),
  'category.quality': choice(
    ['Quality', 'Kwaliteit'],
    ['How good the result is.', 'Hoe goed het resultaat is.'],
    custom,
  ),
  'category.people': choice(
    ['People', 'Mensen'],
    ['Capacity and knowledge.', 'Capaciteit en kennis.'],
    custom,
  ),
  'category.supplier': choice(
    ['Supplier', 'Leverancier'],
    ['Others who deliver.', 'Anderen die leveren.'],
    custom,
  ),
  'category.technology': choice(
    ['Technology', 'Techniek'],
    ['Systems and means.', 'Systemen en middelen.'],
    custom,
  ),
  'category.legal': choice(
    ['Legal', 'Juridisch'],
    ['Law, permits and contracts.', 'Wet, vergunning en contract.'],
    custom,
  ),
  'category.political': choice(
    ['Political', 'Politiek'],
    ['Council, board and opinion.', 'Raad, bestuur en opinie.'],
    custom,
  ),
  'category.environment': choice(
    ['Environment', 'Omgeving'],
    ['Neighbours, nature and soil.', 'Buurt, natuur en bodem.'],
    custom,
  ),
  'category.safety': choice(
    ['Safety', 'Veiligheid'],
    ['People who could be hurt.', 'Mensen die gewond kunnen raken.'],
    custom,
  ),
} as const satisfies TermTable;

const responses = {
  'response-type.avoid': choice(
    ['Avoid', 'Vermijden'],
    ['Make the event impossible.', 'De gebeurtenis onmogelijk maken.'],
    custom,
  ),
  'response-type.reduce': choice(
    ['Reduce', 'Verminderen'],
    ['Make it less likely or less bad.', 'Het minder waarschijnlijk of minder erg maken.'],
    custom,
  ),
  'response-type.transfer': choice(
    ['Transfer', 'Overdragen'],
    ['Let another bear the effect, for a price.', 'Een ander het gevolg laten dragen, tegen een prijs.'],
    custom,
  ),
  'response-type.share': choice(
    ['Share', 'Delen'],
    ['Divide loss or gain with another.', 'Verlies of winst met een ander delen.'],
    custom,
  ),
  'response-type.accept': choice(
    ['Accept', 'Accepteren'],
    ['Knowingly do nothing.', 'Bewust niets doen.'],
    custom,
  ),
  'response-type.contingent-plan': choice(
    ['Contingent plan', 'Noodplan'],
    ['Prepare what to do if it happens.', 'Voorbereiden wat te doen als het gebeurt.'],
    custom,
  ),
  'response-type.exploit': choice(
    ['Exploit', 'Benutten'],
    ['Make sure it happens.', 'Zorgen dat het gebeurt.'],
    custom,
  ),
  'response-type.enhance': choice(
    ['Enhance', 'Vergroten'],
    ['Make it likelier or better.', 'Het waarschijnlijker of beter maken.'],
    custom,
  ),
  'response-type.reject': choice(
    ['Reject', 'Afwijzen'],
    ['Leave the opportunity.', 'De kans laten lopen.'],
    custom,
  ),
} as const satisfies TermTable;

/** Options of the choices of a risk, its bands, and the states of a response action. */
export const riskChoices = {
  'risk-kind.threat': choice(
    ['Threat', 'Bedreiging'],
    ['Its effect would be bad.', 'Het gevolg zou slecht zijn.'],
    custom,
  ),
  'risk-kind.opportunity': choice(
    ['Opportunity', 'Kans'],
    ['Its effect would be good.', 'Het gevolg zou goed zijn.'],
    custom,
  ),
  'status.open': choice(
    ['Open', 'Open'],
    ['Named, not acted on yet.', 'Genoemd, nog niet aangepakt.'],
    custom,
  ),
  'status.active': choice(
    ['Active', 'Actief'],
    ['The response is being carried out.', 'De maatregel wordt uitgevoerd.'],
    custom,
  ),
  'status.occurred': choice(
    ['Occurred', 'Opgetreden'],
    ['It happened; it is an issue now.', 'Het is gebeurd; het is nu een issue.'],
    custom,
  ),
  'status.closed': choice(
    ['Closed', 'Gesloten'],
    ['It can no longer happen.', 'Het kan niet meer gebeuren.'],
    custom,
  ),
  ...categories,
  'proximity.imminent': choice(['Imminent', 'Nabij'], ['Within weeks.', 'Binnen enkele weken.'], custom),
  'proximity.this-phase': choice(
    ['This phase', 'Deze fase'],
    ['Before the next gate.', 'Voor de volgende faseovergang.'],
    custom,
  ),
  'proximity.this-project': choice(
    ['This project', 'Dit project'],
    ['Before the project ends.', 'Voor het einde van het project.'],
    custom,
  ),
  'proximity.after-project': choice(
    ['After the project', 'Na het project'],
    ['When the result is in use.', 'Als het resultaat in gebruik is.'],
    custom,
  ),
  ...responses,
  'escalation-level.project': choice(
    ['Project', 'Project'],
    ['The project manager decides.', 'De projectmanager besluit.'],
  ),
  'escalation-level.programme': choice(
    ['Programme', 'Programma'],
    ['The programme manager decides.', 'De programmamanager besluit.'],
  ),
  'escalation-level.portfolio': choice(
    ['Portfolio', 'Portfolio'],
    ['The portfolio manager decides.', 'De portfoliomanager besluit.'],
  ),
  'escalation-level.organisation': choice(
    ['Organisation', 'Organisatie'],
    ['The board decides.', 'De directie besluit.'],
  ),
  'risk-band.low': choice(['Low', 'Laag'], ['Keep an eye on it.', 'In het oog houden.'], custom),
  'risk-band.moderate': choice(
    ['Moderate', 'Matig'],
    ['Agree a response.', 'Een maatregel afspreken.'],
    custom,
  ),
  'risk-band.high': choice(['High', 'Hoog'], ['Act, and report it.', 'Handelen en melden.'], custom),
  'risk-band.extreme': choice(
    ['Extreme', 'Zeer hoog'],
    ['Act now and escalate.', 'Nu handelen en escaleren.'],
    custom,
  ),
  'response-state.planned': choice(
    ['Planned', 'Gepland'],
    ['Agreed, not begun.', 'Afgesproken, niet begonnen.'],
  ),
  'response-state.busy': choice(['Busy', 'Bezig'], ['Being done.', 'Wordt gedaan.']),
  'response-state.done': choice(['Done', 'Gedaan'], ['Finished.', 'Klaar.']),
  'response-state.dropped': choice(['Dropped', 'Vervallen'], ['Will not be done.', 'Wordt niet gedaan.']),
} as const satisfies TermTable;
