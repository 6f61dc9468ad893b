import type { ExampleDocuments } from './example-documents.ts';

/** Documents of projects that build. */
export const builtDocuments = {
  SPOR: {
    plan: {
      day: -320,
      approach:
        'Ontwerp en bouw worden samen gegund, zodat de aannemer meedenkt over het dak. We bouwen naast de oude hal, die open blijft tot de oplevering.',
      milestones:
        'Gunning | {-260} | Kim Verhoeven\nDak dicht | {-30} | Bouwcombinatie Waterrijk\nOplevering | {+214} | Bouwcombinatie Waterrijk\nOpening | {+270} | opdrachtgever',
      resources:
        'Projectmanager | hele looptijd\nToezichthouder bouw | vanaf de gunning, drie dagen per week\nAdviseur sport | ontwerp en inrichting',
      risks:
        'De netaansluiting komt te laat: aangevraagd bij de gunning, noodvoorziening begroot.\nPrijzen van staal stijgen: vaste prijs voor de draagconstructie.\nVerenigingen vinden de vloer te hard: proefvloer in de oude hal.',
      quality: 'De hal voldoet aan de normen van de sportbonden en is bijna energieneutraal.',
    },
    revisions: [
      {
        day: -205,
        reason: 'Planning van de aannemer overgenomen na de gunning',
        milestones:
          'Fundering klaar | {-150} | Bouwcombinatie Waterrijk\nDak dicht | {-20} | Bouwcombinatie Waterrijk\nOplevering | {+214} | Bouwcombinatie Waterrijk\nOpening | {+270} | opdrachtgever',
      },
      {
        day: -58,
        reason: 'Dakspanten zes weken later; volgorde van afbouw omgedraaid',
        approach:
          'Ontwerp en bouw zijn samen gegund. Omdat de dakspanten later komen begint de afbouw in de kleedkamers en de entree; de zaal volgt als het dak dicht is.',
        milestones:
          'Dak dicht | {+22} | Bouwcombinatie Waterrijk\nZaalvloer klaar | {+150} | Bouwcombinatie Waterrijk\nOplevering | {+245} | Bouwcombinatie Waterrijk\nOpening | {+270} | opdrachtgever',
      },
    ],
    reports: [
      {
        day: -285,
        summary:
          'Vier combinaties hebben ingeschreven. De beoordeling loopt en het budget lijkt voldoende. De verenigingen zijn bijgepraat.',
        status:
          'Tijd | groen | was groen\nGeld | groen | was groen\nResultaat | groen | programma van eisen vastgesteld',
        decisions: 'Het college gunt op voordracht van de beoordelingscommissie.',
      },
      {
        day: -215,
        summary:
          'De opdracht is gegund aan Bouwcombinatie Waterrijk. Het definitieve ontwerp is klaar. De omwonenden hebben één bezwaar ingediend.',
        status:
          'Tijd | groen | was groen\nGeld | groen | gegund 2 procent onder de raming\nResultaat | groen | ontwerp getoetst door de bonden',
        decisions: 'De stuurgroep stelt het definitieve ontwerp vast.',
        next: 'Grondwerk en palen. Het gesprek met de indiener van het bezwaar.',
      },
      {
        day: -140,
        summary:
          'De fundering ligt er en de vloer van de begane grond is gestort. Het bezwaar is ingetrokken. De bouw ligt op schema.',
        status:
          'Tijd | groen | was groen\nGeld | groen | was groen\nResultaat | groen | keuring van de palen goed',
        decisions: null,
        next: 'Staalconstructie van de zaal.',
      },
      {
        day: -55,
        summary:
          'De leverancier van de dakspanten kan zes weken niet leveren. De aannemer heeft een andere volgorde uitgewerkt. De opening blijft haalbaar, maar de speling is op.',
        status:
          'Tijd | oranje | was groen\nGeld | groen | meerkosten voor rekening van de aannemer\nResultaat | groen | was groen',
        decisions:
          'De opdrachtgever stemt voor het einde van de maand in met de gewijzigde volgorde van afbouw.',
        next: 'Afbouw van kleedkamers en entree; wekelijks contact over de spanten.',
      },
      {
        day: -9,
        summary:
          'De eerste spanten zijn geleverd en gekeurd. De kleedkamers zijn betegeld. Voor de zaalvloer is een tweede ploeg vastgelegd.',
        status:
          'Tijd | oranje | was oranje\nGeld | groen | was groen\nResultaat | groen | spanten goedgekeurd',
        decisions: 'De verenigingen kiezen voor het voorjaar de kleur van de zaalvloer.',
        next: 'Het dak gaat dicht.',
      },
    ],
  },
  BRUG: {
    plan: {
      day: -190,
      approach:
        'De brug wordt in twee fasen vervangen, zodat fietsers altijd kunnen oversteken. De nieuwe brug wordt op de werf gebouwd en in één nacht ingevaren.',
      milestones:
        'Vergunning | {-120} | Martijn Bos\nNoordelijke helft open | {+20} | Brugbouw Meppelink\nInvaren nieuwe brug | {+95} | Brugbouw Meppelink\nOplevering | {+140} | opdrachtgever',
      resources:
        'Constructeur | ontwerp en toets, twee dagen per week\nVerkeerskundige | omleidingen\nCommunicatie | rond elke afsluiting',
      risks:
        'De oude fundering ligt anders dan op tekening: proefsleuf voor de gunning.\nDe vaarweg mag maar drie nachten dicht: reservenacht afgesproken met de vaarwegbeheerder.',
    },
    revisions: [
      {
        day: -52,
        reason: 'Overgenomen van de vorige projectmanager; proefsleuf verwerkt',
        risks:
          'De oude fundering ligt een halve meter naar het oosten: het ontwerp van de landhoofden is aangepast.\nDe vaarweg mag maar drie nachten dicht: reservenacht afgesproken met de vaarwegbeheerder.\nHoog water in het voorjaar: het invaren kan twee weken schuiven.',
      },
    ],
    reports: [
      {
        day: -160,
        summary:
          'Het ontwerp is besproken met de vaarwegbeheerder en de hulpdiensten. De proefsleuf wordt volgende maand gegraven. Geen bijzonderheden.',
        status: 'Tijd | groen | was groen\nGeld | groen | was groen\nResultaat | groen | was groen',
        decisions: 'De opdrachtgever kiest tussen een omleiding over de Molenbrug of een tijdelijke brug.',
      },
      {
        day: -88,
        summary:
          'De vergunning is verleend. De proefsleuf laat zien dat de fundering anders ligt dan getekend. De constructeur rekent de landhoofden opnieuw door.',
        status:
          'Tijd | groen | was groen\nGeld | groen | 40.000 euro uit de post onvoorzien\nResultaat | groen | vergunning binnen',
        decisions: 'De opdrachtgever stemt in met het gebruik van de post onvoorzien.',
        next: 'Aangepast ontwerp van de landhoofden.',
      },
      {
        day: -12,
        summary:
          'De noordelijke helft is gesloopt en de nieuwe landhoofden staan. Op de werf is het brugdek gelast. Fietsers gebruiken de zuidelijke helft.',
        status: 'Tijd | groen | was groen\nGeld | groen | was groen\nResultaat | groen | lassen goedgekeurd',
        decisions: 'De vaarwegbeheerder bevestigt de drie nachten voor het invaren.',
        next: 'De noordelijke helft gaat open.',
      },
    ],
  },
  ROUT: {
    plan: {
      day: -100,
      approach:
        'Per school lopen we met ouders en kinderen de route, kiezen we twee maatregelen en voeren die binnen een kwartaal uit. Elke ronde neemt drie of vier scholen.',
      milestones:
        'Eerste ronde klaar | {-20} | Jip Kramer\nTweede ronde klaar | {+70} | Jip Kramer\nDerde ronde klaar | {+160} | Jip Kramer\nEvaluatie | {+200} | Verkeersburo Linge',
      resources:
        'Verkeerskundige | drie dagen per week\nWegbeheer | uitvoering in elke ronde\nSchoolbesturen | een contactpersoon per school',
      risks:
        'Ouders blijven met de auto komen: stopplekken op loopafstand en een week van de fiets.\nWerk valt samen met het groot onderhoud: gezamenlijke planning met wegbeheer.',
    },
    revisions: [
      {
        day: -25,
        reason: 'Geleerd van de eerste ronde: handhaving hoort erbij',
        approach:
          'Per school lopen we met ouders en kinderen de route, kiezen we twee maatregelen en voeren die binnen een kwartaal uit. In de eerste weken staat er handhaving bij de nieuwe stopplekken.',
      },
    ],
    reports: [
      {
        day: -70,
        summary:
          'De routes van de eerste vier scholen zijn gelopen. Er zijn acht maatregelen gekozen. Twee daarvan kunnen met het groot onderhoud mee.',
        status: 'Tijd | groen | was groen\nGeld | groen | was groen\nResultaat | groen | 4 van 11 scholen',
        decisions: null,
      },
      {
        day: -16,
        summary:
          'De eerste ronde is uitgevoerd. Bij drie van de vier scholen rijden minder auto’s tot de deur. Bij de vierde blijft het druk en helpt handhaving.',
        status:
          'Tijd | groen | was groen\nGeld | groen | 12 procent van het budget besteed\nResultaat | groen | 4 van 11 scholen klaar',
        decisions: 'De opdrachtgever stelt voor twee maanden handhaving beschikbaar.',
        next: 'Routes lopen bij de scholen in de Molenbuurt.',
      },
    ],
  },
  WIJK: {
    plan: {
      day: -150,
      approach:
        'Drie locaties na elkaar, te beginnen met de bibliotheek. Wat we bij de eerste leren over spreekkamers en geluid gaat mee naar de volgende.',
      milestones:
        'Bibliotheek open | {-15} | Esther Wolters\nSchool open | {+80} | Verbouw Van Oort\nGezondheidscentrum open | {+165} | Verbouw Van Oort',
      resources:
        'Wijkteamleiders | een dag per week per locatie\nHuisvesting | contracten en inrichting\nICT | aansluiting twee weken voor de opening',
      risks:
        'Gesprekken zijn te horen in de hal: geluidsmeting voor de oplevering.\nDe huurovereenkomst met de school blijft liggen: afspraak op bestuursniveau.',
    },
    revisions: [
      {
        day: -30,
        reason: 'Huur met de school rond; derde locatie een maand eerder',
        milestones:
          'Bibliotheek open | {-15} | Esther Wolters\nSchool open | {+65} | Verbouw Van Oort\nGezondheidscentrum open | {+135} | Verbouw Van Oort',
      },
    ],
    reports: [
      {
        day: -110,
        summary:
          'De indeling van de bibliotheek is klaar en besproken met het wijkteam. De bibliotheek blijft open tijdens de verbouwing. De huur van de school is in onderhandeling.',
        status:
          'Tijd | groen | was groen\nGeld | groen | was groen\nResultaat | groen | indeling vastgesteld',
        decisions: 'De opdrachtgever beslist over gedeelde of eigen spreekkamers.',
      },
      {
        day: -61,
        summary:
          'De verbouwing van de bibliotheek loopt. De geluidsmeting leidde tot dikkere wanden in twee kamers. De kosten daarvan passen binnen het budget.',
        status:
          'Tijd | groen | was groen\nGeld | groen | 9.000 euro meerwerk\nResultaat | groen | geluid voldoet',
        decisions: null,
        next: 'Inrichting en aansluiting van ICT.',
      },
      {
        day: -8,
        summary:
          'Het wijkteam Noorderkwartier werkt in de bibliotheek. In de eerste week kwamen er veertig inwoners langs. De restpunten zijn klein.',
        status:
          'Tijd | groen | was groen\nGeld | groen | was groen\nResultaat | groen | 1 van 3 locaties open',
        decisions: 'Het wijkteam kiest de openingstijden voor de avond.',
        next: 'Begin van de verbouwing in de school.',
      },
    ],
  },
} as const satisfies Readonly<Record<string, ExampleDocuments>>;
