import type { RefusalTable } from '../spine/refusal.ts';

export const engagementRefusals = {
  'engagements/person-unknown': {
    status: 422,
    en: 'This person has no open account.',
    nl: 'Deze persoon heeft geen open account.',
    next: { en: 'Add the adviser under People first.', nl: 'Voeg de adviseur eerst toe onder Mensen.' },
  },
  'engagements/own': {
    status: 422,
    en: 'Nobody engages themselves.',
    nl: 'Niemand geeft zichzelf een adviesopdracht.',
    next: { en: 'Choose the adviser.', nl: 'Kies de adviseur.' },
  },
  'engagements/end-before-start': {
    status: 422,
    en: 'The last day, {end}, is before the first, {start}.',
    nl: 'De laatste dag, {end}, ligt voor de eerste, {start}.',
    next: { en: 'Choose a later last day.', nl: 'Kies een latere laatste dag.' },
  },
  'engagements/end-past': {
    status: 422,
    en: 'The last day, {end}, has passed.',
    nl: 'De laatste dag, {end}, is voorbij.',
    next: { en: 'Choose today or later.', nl: 'Kies vandaag of later.' },
  },
  'engagements/over': {
    status: 409,
    en: 'This engagement is over; it is not changed any more.',
    nl: 'Deze adviesopdracht is voorbij; zij wijzigt niet meer.',
    next: { en: 'Give a new engagement.', nl: 'Geef een nieuwe adviesopdracht.' },
  },
  'engagements/money-closed': {
    status: 403,
    en: 'You may not see money here, so you cannot open it to others.',
    nl: 'U mag hier geen bedragen zien, dus kunt u ze niet voor anderen openen.',
    next: { en: 'Leave money closed.', nl: 'Laat bedragen gesloten.' },
  },
} as const satisfies RefusalTable;

export const recommendationRefusals = {
  'recommendations/of-another': {
    status: 403,
    en: 'Only its author changes a recommendation.',
    nl: 'Alleen de schrijver wijzigt een aanbeveling.',
    next: { en: 'Write your own, or ask the author.', nl: 'Schrijf een eigen, of vraag het de schrijver.' },
  },
  'recommendations/author-fixed': {
    status: 422,
    en: 'A recommendation is written in one’s own name.',
    nl: 'Een aanbeveling staat op eigen naam.',
    next: { en: 'Leave the author out.', nl: 'Laat de schrijver weg.' },
  },
  'recommendations/handed-in': {
    status: 409,
    en: 'This recommendation is handed in and does not change meanwhile.',
    nl: 'Deze aanbeveling is ingediend en wijzigt intussen niet.',
    next: { en: 'Take it back first.', nl: 'Trek haar eerst terug.' },
  },
  'recommendations/decided': {
    status: 409,
    en: 'This recommendation was decided on.',
    nl: 'Over deze aanbeveling is besloten.',
    next: { en: 'Write a new one.', nl: 'Schrijf een nieuwe.' },
  },
  'recommendations/incomplete': {
    status: 422,
    en: 'Before it is handed in a recommendation says what was found, by which evidence, and what is proposed.',
    nl: 'Voor het indienen zegt een aanbeveling wat er is gevonden, waaruit dat blijkt en wat het voorstel is.',
    next: { en: 'Fill in what is empty.', nl: 'Vul aan wat leeg is.' },
  },
  'recommendations/document-missing': {
    status: 422,
    en: 'The draft of a template says for which kind of document it is.',
    nl: 'Het concept van een sjabloon zegt voor welk soort document het is.',
    next: { en: 'Choose the kind of document.', nl: 'Kies het soort document.' },
  },
  'recommendations/not-by-writing': {
    status: 422,
    en: 'Accepting or rejecting is a decision of the organisation, with a reason.',
    nl: 'Aannemen of afwijzen is een besluit van de organisatie, met een reden.',
    next: { en: 'Use the decision.', nl: 'Gebruik het besluit.' },
  },
  'recommendations/not-handed-in': {
    status: 409,
    en: 'This recommendation is not handed in: there is nothing to decide.',
    nl: 'Deze aanbeveling is niet ingediend: er valt niets te besluiten.',
    next: { en: 'Wait until it is handed in.', nl: 'Wacht tot zij is ingediend.' },
  },
  'recommendations/owner-missing': {
    status: 422,
    en: 'An accepted recommendation is worked out by somebody, by a day.',
    nl: 'Een aangenomen aanbeveling wordt door iemand uitgewerkt, voor een dag.',
    next: { en: 'Name who, and by when.', nl: 'Noem wie, en wanneer.' },
  },
  'recommendations/nothing-to-work-out': {
    status: 422,
    en: 'A rejected recommendation is worked out by nobody.',
    nl: 'Een afgewezen aanbeveling werkt niemand uit.',
    next: { en: 'Leave out who, when and the draft.', nl: 'Laat wie, wanneer en het concept weg.' },
  },
  'recommendations/no-draft': {
    status: 422,
    en: 'This recommendation holds no draft of a guideline.',
    nl: 'In deze aanbeveling staat geen concept van een richtlijn.',
    next: { en: 'Accept it without a guideline.', nl: 'Neem haar aan zonder richtlijn.' },
  },
  'recommendations/own': {
    status: 403,
    en: 'Nobody decides on their own recommendation.',
    nl: 'Niemand besluit over de eigen aanbeveling.',
    next: { en: 'Have somebody else decide.', nl: 'Laat een ander besluiten.' },
  },
} as const satisfies RefusalTable;
export type RecommendationRefusal = keyof typeof recommendationRefusals;
