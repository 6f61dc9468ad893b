/** What people write about a project. {wie} becomes a mention; the other words are those of the project. */
export const projectComments: readonly [string, ...string[]] = [
  '{wie} Kun jij voor de volgende stuurgroep de mijlpalen naast de raming leggen? Ik mis de overdracht aan beheer.',
  'Gesproken met {partner}: zij willen elke twee weken bijpraten. {wie} sluit namens ons aan.',
  '{wie} De demonstratie van {product} was overtuigend. Graag de reacties van {doelgroep} nog in het verslag.',
  'De cijfers van dit kwartaal staan in het dossier. {wie} wil jij ze controleren voordat ze naar de directie gaan?',
  'Het contract met {leverancier} loopt af voor het einde van de fase. {wie} zet het op de agenda van inkoop.',
  '{wie} Is de capaciteit voor de zomer geregeld? Vorig jaar liepen we daar op vast.',
  'Bezoek aan {plek} gehad. Veel vragen over de planning, weinig over de kosten.',
  'De planning is bijgewerkt na het overleg van vanochtend.',
  '{wie} De stuurgroep wil bij het volgende besluit ook een variant zonder {leverancier} zien.',
  'Communicatie naar {doelgroep} gaat volgende week de deur uit. {wie} heeft de tekst gezien.',
  'Twee lessen uit de vorige fase toegevoegd aan de evaluatie: eerder testen, en één aanspreekpunt per afdeling.',
  '{wie} Ik mis nog de paraaf van financiën op de bijgestelde raming.',
];

/** What people write about a risk. */
export const riskComments: readonly [string, ...string[]] = [
  '{wie} Klopt de waarschijnlijkheid nog? Vorige maand leek dit minder te worden.',
  'Besproken in het teamoverleg: we houden de maatregel zoals hij is.',
  '{wie} De maatregel is duurder dan gedacht. Past dit nog binnen de post onvoorzien?',
  'Gebeld met {leverancier}: zij herkennen dit en komen met een voorstel.',
  '{wie} Graag opnemen in de rapportage aan de directie, dit raakt ook andere projecten.',
  'Eerste maatregel is klaar. Ik stel voor de score bij de volgende beoordeling te verlagen.',
  'Dit speelde bij het vorige project ook. De lessen staan in de evaluatie.',
];

/** Answers to whoever asked. */
export const answers: readonly [string, ...string[]] = [
  '{wie} Doe ik, uiterlijk vrijdag.',
  '{wie} Is geregeld, het stuk staat in het dossier.',
  '{wie} Eens. Ik neem het mee naar de stuurgroep.',
  '{wie} Ik zoek het uit en kom er maandag op terug.',
];
