import type { PlanContent } from './plan-content.ts';

/** Systems that are chosen, set up and taken into use. */
export const softwarePlan: PlanContent = {
  definition: [
    '8 Werkprocessen van nu beschrijven',
    '=6 Interviews met {doelgroep}',
    '+7 Programma van eisen opstellen',
    '4 Architectuurtoets met informatiemanagement',
    '=5 Privacytoets (DPIA) voorbereiden',
    '+5 Marktconsultatie',
    '4 Businesscase actualiseren',
    '2 Definitie vastgesteld door de stuurgroep',
  ],
  preparation: [
    '8 Aanbestedingsstukken opstellen',
    '10 Publicatie en nota van inlichtingen',
    '6 Inschrijvingen beoordelen',
    '3 Gunning aan {leverancier}',
    '5 Contract en verwerkersovereenkomst',
    '=5 Projectteam en planning met {leverancier} afstemmen',
    '=4 Communicatieplan opstellen',
    '+3 Startbijeenkomst met {leverancier}',
  ],
  parts: [
    'basisinrichting',
    'koppelingen',
    'gegevensconversie',
    'formulieren en sjablonen',
    'autorisaties',
    'rapportages',
    'archivering',
  ],
  steps: [
    '6 Ontwerp {deel}',
    '10 {deel} inrichten door {leverancier}',
    '5 {deel} testen met kerngebruikers',
    '3 Bevindingen {deel} oplossen',
  ],
  completion: [
    '8 Ketentest met {partner}',
    '=8 Opleiding van {doelgroep}',
    '=5 Werkinstructies schrijven',
    '+5 Gebruikersacceptatietest',
    '3 Besluit over ingebruikname',
    '1 Livegang van {product}',
    '10 Nazorg na livegang',
  ],
};

/** Buildings. */
export const buildingPlan: PlanContent = {
  definition: [
    '10 Ruimtelijk en functioneel programma van eisen',
    '=8 Bodem- en asbestonderzoek op {plek}',
    '+8 Schetsontwerp',
    '6 Gesprekken met {doelgroep} en omwonenden',
    '5 Kostenraming schetsontwerp',
    '4 Raadsvoorstel krediet',
    '2 Krediet verleend door de raad',
  ],
  preparation: [
    '12 Voorlopig ontwerp',
    '14 Definitief ontwerp',
    '=8 Constructieve en bouwfysische berekeningen',
    '+10 Aanvraag omgevingsvergunning',
    '=10 Bestek en tekeningen',
    '+10 Aanbesteding uitvoering',
    '4 Gunning aan {leverancier}',
    '5 Nutsaansluitingen aanvragen bij {partner}',
  ],
  parts: ['fundering', 'casco', 'dak', 'gevels', 'installaties', 'afbouw', 'buitenruimte'],
  steps: [
    '4 Werkvoorbereiding {deel}',
    '14 {deel} uitvoeren',
    '=4 Toezicht en bouwvergadering {deel}',
    '+3 Keuring en opname {deel}',
  ],
  completion: [
    '6 Installaties inregelen en beproeven',
    '=8 Inrichting en meubilair plaatsen',
    '+3 Vooroplevering',
    '4 Opleverpunten herstellen',
    '1 Oplevering van {product}',
    '3 Ingebruikname met {doelgroep}',
  ],
};

/** Roads, bridges, water and public space. */
export const civilPlan: PlanContent = {
  definition: [
    '7 Inspectie en opname van {plek}',
    '=7 Verkeers- en waterkundig onderzoek',
    '+6 Varianten uitwerken',
    '5 Bewonersavond over de varianten',
    '4 Afweging en keuze van de variant',
    '3 Raming en dekking actualiseren',
    '2 Variant vastgesteld door het college',
  ],
  preparation: [
    '10 Ontwerp uitwerken',
    '=7 Onderzoek naar kabels en leidingen',
    '=6 Ecologische quickscan',
    '+6 Vergunningen en verkeersbesluit',
    '7 Contractstukken opstellen',
    '8 Aanbesteding',
    '3 Gunning aan {leverancier}',
    '4 Afstemming met {partner}',
  ],
  parts: [
    'deel noord',
    'deel midden',
    'deel zuid',
    'kruisingen',
    'beplanting en inrichting',
    'verlichting en bebording',
  ],
  steps: [
    '3 Omleiding en voorbereiding {deel}',
    '10 Grondwerk en fundering {deel}',
    '9 Aanleg {deel}',
    '3 Afwerking en keuring {deel}',
  ],
  completion: [
    '3 Schouw met {doelgroep}',
    '4 Restpunten herstellen door {leverancier}',
    '=3 Revisietekeningen verwerken',
    '+2 Oplevering van {product}',
    '2 Openstelling',
    '4 Overdracht aan beheer',
  ],
};
