import type { ExampleDocuments } from './example-documents.ts';

/** Documents of projects that bring systems, agreements or measures. */
export const otherDocuments = {
  ZAAK: {
    plan: {
      day: -335,
      approach:
        'Zaaktypen worden in vier golven ingericht, de eenvoudigste eerst. Dossiers gaan in drie proefconversies over voordat de echte volgt. Elke golf wordt getest door behandelaars.',
      milestones:
        'Eerste golf klaar | {-210} | Zaaklijn Software\nTweede proefconversie goed | {-60} | Zaaklijn Software\nLivegang | {+100} | opdrachtgever\nOud systeem uit | {+190} | ICT-beheer',
      resources:
        'Functioneel beheer | twee mensen, hele looptijd\nBehandelaars | per golf vier testers, twee dagen per week\nConversieteam van de leverancier | drie periodes van vier weken',
      risks:
        'Dossiers gaan niet volledig over: drie proefconversies met een steekproef door behandelaars.\nHet oude contract loopt af: mogelijkheid tot verlenging vastgelegd.\nTesters zijn nodig in hun gewone werk: vervanging begroot.',
      quality: 'Van elke duizend dossiers zijn er hoogstens twee onvolledig, en die zijn bekend.',
    },
    revisions: [
      {
        day: -165,
        reason: 'Golven opnieuw ingedeeld na de eerste testronde',
        approach:
          'Zaaktypen worden in vijf golven ingericht; vergunningen krijgen een eigen golf. Dossiers gaan in drie proefconversies over voordat de echte volgt.',
      },
      {
        day: -33,
        reason: 'Livegang acht weken later na afkeuren van de tweede proefconversie',
        milestones:
          'Oorzaak ontbrekende bijlagen bekend | {+10} | Zaaklijn Software\nDerde proefconversie goed | {+60} | Zaaklijn Software\nLivegang | {+156} | opdrachtgever\nOud systeem uit | {+190} | ICT-beheer',
        risks:
          'Dossiers gaan niet volledig over: extra conversiecapaciteit gevraagd, bijlagen worden apart geteld.\nHet oude contract loopt af: verlengd met drie maanden.\nVertrouwen van behandelaars daalt: wekelijkse demonstratie van wat werkt.',
      },
    ],
    reports: [
      {
        day: -255,
        summary:
          'De eerste golf van twaalf zaaktypen is ingericht en getest. De testers zijn tevreden over het zoeken. De eerste proefconversie is gepland.',
        status: 'Tijd | groen | was groen\nGeld | groen | was groen\nResultaat | groen | 12 van 64 zaaktypen',
        decisions: null,
        next: 'De tweede golf en de eerste proefconversie.',
      },
      {
        day: -145,
        summary:
          'De eerste proefconversie gaf 4 procent onleesbare dossiers. De leverancier onderzoekt de oorzaak. De inrichting loopt volgens plan.',
        status:
          'Tijd | oranje | was groen\nGeld | groen | was groen\nResultaat | oranje | 38 van 64 zaaktypen, conversie afgekeurd',
        decisions: 'De opdrachtgever stemt in met een extra steekproef door behandelaars.',
      },
      {
        day: -84,
        summary:
          'De oorzaak van de onleesbare dossiers is gevonden en verholpen. De vergunningen zijn ingericht. De tweede proefconversie is over een maand.',
        status:
          'Tijd | oranje | was oranje\nGeld | groen | was groen\nResultaat | groen | 52 van 64 zaaktypen',
        decisions: 'De stuurgroep wijst per afdeling een beslisser aan voor dossiers die niet mee overgaan.',
        next: 'De tweede proefconversie.',
      },
      {
        day: -31,
        summary:
          'De tweede proefconversie is afgekeurd: 31.000 dossiers missen bijlagen. De livegang schuift acht weken. Het oude contract is tegen meerkosten verlengd.',
        status:
          'Tijd | rood | was oranje\nGeld | oranje | 180.000 euro voor de verlenging\nResultaat | oranje | 64 van 64 zaaktypen, conversie afgekeurd',
        decisions: 'De stuurgroep besluit op korte termijn over extra conversiecapaciteit.',
        next: 'Onderzoek naar de bijlagen, samen met de leverancier van het archiefsysteem.',
      },
    ],
  },
  TOEG: {
    plan: {
      day: -215,
      approach:
        'Elke site krijgt een toets, een lijst met verbeteringen en een hertoets. De drukst bezochte sites gaan eerst. Redacteuren leren meteen toegankelijk te schrijven.',
      milestones:
        'Eerste toets van alle sites | {-140} | Toegang voor Iedereen\nHertoets van de helft | {-60} | Toegang voor Iedereen\nAlle verklaringen gepubliceerd | {+80} | redactie',
      resources:
        'Toetser | twee dagen per week\nRedactie | een dag per week\nLeveranciers van sites | naar bevinding',
      risks:
        'Leveranciers verhelpen bevindingen niet: afspraken in het contract, anders uitfaseren.\nNieuwe pagina’s maken nieuwe fouten: controle voor publicatie.',
    },
    revisions: [
      {
        day: -78,
        reason: 'Twee sites worden uitgefaseerd in plaats van verbeterd',
        milestones:
          'Hertoets van veertien sites | {-20} | Toegang voor Iedereen\nTwee sites uitgefaseerd | {+60} | eigenaren\nAlle verklaringen gepubliceerd | {+80} | redactie',
      },
    ],
    reports: [
      {
        day: -132,
        summary:
          'Zeven sites zakten voor de eerste toets. Twee leveranciers reageren niet op de bevindingen. De redactie is getraind.',
        status:
          'Tijd | oranje | was groen\nGeld | groen | was groen\nResultaat | oranje | 9 van 16 sites voldoende',
        decisions: 'De opdrachtgever spreekt twee leveranciers aan op hun contract.',
      },
      {
        day: -72,
        summary:
          'Een van de twee leveranciers heeft alle bevindingen verholpen. De sites van de andere worden uitgefaseerd. De hertoets loopt.',
        status:
          'Tijd | groen | was oranje\nGeld | groen | was groen\nResultaat | groen | 12 van 16 sites voldoende',
        decisions: null,
        next: 'Hertoets van de laatste sites.',
      },
      {
        day: -11,
        summary:
          'Veertien van de zestien sites zijn goedgekeurd. De laatste twee worden met de eigenaar uitgefaseerd. De cliëntenraad is enthousiast.',
        status:
          'Tijd | groen | was groen\nGeld | groen | was groen\nResultaat | groen | 14 van 16 sites voldoende',
        decisions: 'De eigenaren van twee sites kiezen een dag om ermee te stoppen.',
      },
    ],
  },
  JEUG: {
    plan: {
      day: -225,
      approach:
        'Vijf gemeenten kopen samen in, in zestien percelen. Eerst wordt de vraag bepaald met wijkteams en ouders, dan volgen marktgesprekken, en daarna de aanbesteding.',
      milestones:
        'Vraag bepaald | {-170} | Samira Benali\nAanbesteding gepubliceerd | {-110} | inkoop\nGunning | {-20} | colleges\nContracten getekend | {+30} | de vijf regiogemeenten',
      resources:
        'Inkoper | hele looptijd\nInhoudelijk adviseurs | een per gemeente\nJurist | publicatie en gunning',
      risks:
        'Aanbieders schrijven niet in om het tarief: onderzoek naar de kostprijs.\nEen gemeente haakt af: besluiten lopen gelijk op in alle raden.',
    },
    revisions: [
      {
        day: -108,
        reason: 'Tarieven bijgesteld na onderzoek naar de kostprijs',
        risks:
          'Aanbieders schrijven niet in: tarieven zijn na onderzoek met 6 procent verhoogd.\nHet regionale budget is te krap: afspraak over wachtlijsten per perceel.\nEen gemeente haakt af: besluiten lopen gelijk op in alle raden.',
      },
    ],
    reports: [
      {
        day: -142,
        summary:
          'Twee grote aanbieders dreigen niet in te schrijven om het tarief. Een onderzoek naar de kostprijs loopt. De publicatie schuift drie weken.',
        status:
          'Tijd | oranje | was groen\nGeld | oranje | tarief onder druk\nResultaat | groen | vraag vastgesteld',
        decisions: 'De wethouders van vijf gemeenten stellen de ruimte voor het tarief vast.',
      },
      {
        day: -69,
        summary:
          'De aanbesteding is gepubliceerd met bijgestelde tarieven. Er zijn 84 vragen gesteld en beantwoord. De inschrijving sluit volgende maand.',
        status: 'Tijd | groen | was oranje\nGeld | groen | was oranje\nResultaat | groen | was groen',
        decisions: null,
        next: 'Beoordelen van de inschrijvingen.',
      },
      {
        day: -14,
        summary:
          'Veertien van de zestien percelen zijn gegund. Voor de laatste twee wordt onderhandeld. De overgang van kinderen met een lopend traject is geregeld.',
        status:
          'Tijd | groen | was groen\nGeld | groen | binnen het regionale budget\nResultaat | groen | 14 van 16 percelen',
        decisions: 'De colleges geven mandaat om voor twee percelen te onderhandelen.',
        next: 'Contracten tekenen en de overgang voorbereiden.',
      },
    ],
  },
  BIOV: {
    plan: {
      day: -205,
      approach:
        'De 34 maatregelen zijn verdeeld over zes eigenaren. Elke maand worden er vijf aangetoond, de zwaarste eerst. Oefenen hoort erbij.',
      milestones:
        'Tien maatregelen aantoonbaar | {-130} | Joost Maas\nOefening herstel geslaagd | {-70} | rekencentrum\nAlle maatregelen aantoonbaar | {+110} | eigenaren',
      resources:
        'Adviseur beveiliging | drie dagen per week\nSysteembeheer | twee dagen per week\nEigenaren | een dag per maand',
      risks:
        'Terugzetten van back-ups lukt niet: twee oefeningen in het jaar.\nEigenaren stellen uit: stand per eigenaar in het managementoverleg.',
    },
    revisions: [
      {
        day: -118,
        reason: 'Herstelplan na de mislukte oefening',
        approach:
          'De 34 maatregelen zijn verdeeld over zes eigenaren. Herstel van back-ups gaat nu voor: elke week wordt één systeem teruggezet, tot de oefening slaagt.',
      },
    ],
    reports: [
      {
        day: -136,
        summary:
          'Het terugzetten van back-ups mislukte bij de oefening. Een herstelplan wordt opgesteld. Negen maatregelen zijn aantoonbaar.',
        status:
          'Tijd | oranje | was groen\nGeld | groen | was groen\nResultaat | rood | 9 van 34, oefening mislukt',
        decisions: 'De opdrachtgever geeft herstel voorrang boven de andere maatregelen.',
      },
      {
        day: -66,
        summary:
          'De tweede oefening is geslaagd: herstel binnen vier uur. Twintig maatregelen zijn aantoonbaar. Eén eigenaar loopt achter.',
        status:
          'Tijd | groen | was oranje\nGeld | groen | was groen\nResultaat | groen | 20 van 34, oefening geslaagd',
        decisions: 'De opdrachtgever spreekt de eigenaar aan die achterloopt.',
        next: 'Toegangsrechten per afdeling nalopen.',
      },
      {
        day: -10,
        summary:
          'Zevenentwintig van de 34 maatregelen zijn aantoonbaar. De toegangsrechten van vertrokken medewerkers zijn opgeschoond. De controle is aangekondigd.',
        status: 'Tijd | groen | was groen\nGeld | groen | was groen\nResultaat | groen | 27 van 34',
        decisions: null,
      },
    ],
  },
} as const satisfies Readonly<Record<string, ExampleDocuments>>;
