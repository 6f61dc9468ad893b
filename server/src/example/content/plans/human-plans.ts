import type { PlanContent } from './plan-content.ts';

/** Services for inhabitants. */
export const socialPlan: PlanContent = {
  definition: [
    '7 Cijfers en ervaringen verzamelen over {doelgroep}',
    '=6 Gesprekken met cliënten en hun vertegenwoordigers',
    '+6 Doelen en maatschappelijke effecten bepalen',
    '5 Bouwstenen van {product} beschrijven',
    '4 Toets aan wet en verordening',
    '4 Advies van de adviesraad sociaal domein',
    '2 Opzet vastgesteld door het college',
  ],
  preparation: [
    '7 Afspraken met {partner}',
    '=6 Functies en bezetting uitwerken',
    '+5 Inkoop van begeleiding voorbereiden',
    '8 Inkoop en gunning aan {leverancier}',
    '5 Werkwijze en verwijsroute beschrijven',
    '=4 Privacy en gegevensdeling regelen',
    '+4 Communicatie naar {doelgroep} voorbereiden',
  ],
  parts: [
    'proef in de eerste wijk',
    'scholing van medewerkers',
    'samenwerking met huisartsen',
    'uitbreiding naar de andere wijken',
    'inloop en spreekuren',
    'volgen van resultaten',
  ],
  steps: [
    '5 Voorbereiden: {deel}',
    '12 Uitvoeren: {deel}',
    '4 Ervaringen ophalen: {deel}',
    '3 Bijstellen: {deel}',
  ],
  completion: [
    '6 Effectmeting onder {doelgroep}',
    '=5 Kosten en opbrengsten vergelijken',
    '+5 Voorstel voor structurele invoering',
    '4 Behandeling in de commissie',
    '2 Besluit over structurele invoering',
  ],
};

/** Policy, rules and what follows from the law. */
export const rulesPlan: PlanContent = {
  definition: [
    '6 Wettelijk kader en jurisprudentie verkennen',
    '=5 Inventarisatie van bestaand beleid',
    '+5 Knelpunten bespreken met {doelgroep}',
    '5 Uitgangspuntennotitie',
    '4 Afstemming met {partner}',
    '2 Uitgangspunten vastgesteld door het college',
  ],
  preparation: [
    '8 Onderzoek door {leverancier}',
    '=6 Participatie: werksessies op {plek}',
    '+6 Varianten en gevolgen beschrijven',
    '4 Toets op uitvoerbaarheid en handhaafbaarheid',
    '4 Financiële gevolgen doorrekenen',
    '2 Voorkeursvariant gekozen',
  ],
  parts: [
    'algemene bepalingen',
    'wonen en leefomgeving',
    'bedrijvigheid',
    'water en groen',
    'procedure en toezicht',
    'toelichting en kaarten',
  ],
  steps: [
    '6 Concept {deel} schrijven',
    '4 Interne toets {deel}',
    '4 Reacties op {deel} verwerken',
    '2 {deel} gereed voor inspraak',
  ],
  completion: [
    '10 Terinzagelegging en zienswijzen',
    '6 Nota van beantwoording',
    '4 Raadsvoorstel',
    '2 Vaststelling door de raad',
    '4 Bekendmaking en inwerkingtreding',
    '5 Werkwijzen en formulieren aanpassen',
  ],
};

/** Changes in the organisation itself. */
export const changePlan: PlanContent = {
  definition: [
    '6 Beeld van nu: metingen en gesprekken',
    '=5 Voorbeelden bij andere gemeenten bekijken',
    '+5 Gewenste werkwijze beschrijven',
    '4 Gevolgen voor functies en teams bepalen',
    '3 Bespreking met leidinggevenden',
    '3 Advies van de ondernemingsraad',
    '2 Veranderaanpak vastgesteld door de directie',
  ],
  preparation: [
    '5 Veranderteam samenstellen',
    '=6 Middelen en ondersteuning regelen met {leverancier}',
    '+5 Plan voor communicatie en scholing',
    '5 Eerste versie van {product} maken',
    '4 Toets met {doelgroep}',
    '3 Startbijeenkomst',
  ],
  parts: [
    'team dienstverlening',
    'team bedrijfsvoering',
    'team ruimte',
    'team samenleving',
    'bestuur en directie',
    'ondersteunende processen',
  ],
  steps: [
    '4 Voorbereiden met {deel}',
    '6 Scholing van {deel}',
    '10 Nieuwe werkwijze invoeren bij {deel}',
    '3 Terugblik met {deel}',
  ],
  completion: [
    '6 Meting van de nieuwe werkwijze',
    '4 Verbeteringen doorvoeren',
    '=4 Handboek en intranet bijwerken',
    '+3 Rapportage aan de directie',
    '2 Invoering afgerond',
  ],
};
