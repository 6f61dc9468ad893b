import { choice } from './choice.ts';
import type { TermTable } from './term.ts';

const sectors = {
  'sector.government': choice(
    ['Government', 'Overheid'],
    ['Work of a public body.', 'Werk van een overheid.'],
  ),
  'sector.it': choice(['IT', 'ICT'], ['Systems and data.', 'Systemen en gegevens.']),
  'sector.construction': choice(
    ['Construction', 'Bouw'],
    ['Buildings, roads and water.', 'Gebouwen, wegen en water.'],
  ),
  'sector.healthcare': choice(['Healthcare', 'Zorg'], ['Care for people.', 'Zorg voor mensen.']),
  'sector.finance': choice(
    ['Finance', 'Financiën'],
    ['Banks, insurers and funds.', 'Banken, verzekeraars en fondsen.'],
  ),
} as const satisfies TermTable;

const health = {
  'health.green': choice(
    ['Green', 'Groen'],
    ['Within the tolerances.', 'Binnen de toleranties.'],
    'Custom of the field',
  ),
  'health.amber': choice(
    ['Amber', 'Oranje'],
    ['Within the tolerances, forecast to leave them.', 'Binnen de toleranties, met de prognose erbuiten.'],
    'Custom of the field',
  ),
  'health.red': choice(
    ['Red', 'Rood'],
    ['Outside the tolerances.', 'Buiten de toleranties.'],
    'Custom of the field',
  ),
  'health.grey': choice(
    ['Grey', 'Grijs'],
    ['No claim is made: not started, or nothing known.', 'Geen uitspraak: niet begonnen of niets bekend.'],
    'Custom of the field',
  ),
  'health.blue': choice(['Blue', 'Blauw'], ['Complete.', 'Afgerond.'], 'Custom of the field'),
} as const satisfies TermTable;

/** Options of the choices of a project. */
export const projectChoices = {
  'project-class.a': choice(
    ['A', 'A'],
    ['Large or risky: full control.', 'Groot of riskant: volledige sturing.'],
  ),
  'project-class.b': choice(['B', 'B'], ['Ordinary control.', 'Gewone sturing.']),
  'project-class.c': choice(['C', 'C'], ['Small: light control.', 'Klein: lichte sturing.']),
  'state.proposed': choice(['Proposed', 'Voorgesteld'], ['Not decided yet.', 'Nog niet besloten.']),
  'state.active': choice(['Active', 'Lopend'], ['Being worked on.', 'Er wordt aan gewerkt.']),
  'state.on-hold': choice(
    ['On hold', 'Stilgelegd'],
    ['Paused, with a day to restart.', 'Onderbroken, met een dag om te herstarten.'],
  ),
  'state.completed': choice(
    ['Completed', 'Afgerond'],
    ['Handed over and closed.', 'Overgedragen en gesloten.'],
  ),
  'state.stopped': choice(
    ['Stopped', 'Gestopt'],
    ['Ended before its result.', 'Beëindigd voor het resultaat.'],
  ),
  'phase.initiation': choice(
    ['Initiation', 'Initiatief'],
    ['Find out whether and why.', 'Uitzoeken of en waarom.'],
    'Projectmatig werken',
  ),
  'phase.definition': choice(
    ['Definition', 'Definitie'],
    ['Agree what the result is.', 'Afspreken wat het resultaat is.'],
    'Projectmatig werken',
  ),
  'phase.preparation': choice(
    ['Preparation', 'Voorbereiding'],
    ['Design and arrange all that the work needs.', 'Ontwerpen en regelen wat het werk nodig heeft.'],
    'Projectmatig werken',
  ),
  'phase.execution': choice(
    ['Execution', 'Realisatie'],
    ['Make the result.', 'Het resultaat maken.'],
    'Projectmatig werken',
  ),
  'phase.closure': choice(
    ['Closure', 'Afronding'],
    ['Hand over and learn.', 'Overdragen en leren.'],
    'Projectmatig werken',
  ),
  ...health,
  ...sectors,
  'method.phased': choice(
    ['Phased', 'Gefaseerd'],
    ['One phase after the other.', 'De ene fase na de andere.'],
  ),
  'method.agile': choice(['Agile', 'Agile'], ['In short iterations.', 'In korte iteraties.']),
  'method.hybrid': choice(
    ['Hybrid', 'Hybride'],
    ['Phases, with iterations inside.', 'Fasen, met iteraties erbinnen.'],
  ),
  'confidentiality.open': choice(['Open', 'Openbaar'], ['Anybody may read it.', 'Iedereen mag het lezen.']),
  'confidentiality.internal': choice(
    ['Internal', 'Intern'],
    ['Everybody in the organisation may read it.', 'Iedereen in de organisatie mag het lezen.'],
  ),
  'confidentiality.confidential': choice(
    ['Confidential', 'Vertrouwelijk'],
    ['Only who has a role in it may read it.', 'Alleen wie er een rol in heeft mag het lezen.'],
  ),
} as const satisfies TermTable;
