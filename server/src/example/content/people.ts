import type { ExamplePerson } from './example-person.ts';

const board = {
  meijer: { name: 'Annelies Meijer', jobTitle: 'Burgemeester' },
  aydin: { name: 'Emre Aydın', jobTitle: 'Wethouder dienstverlening en bedrijfsvoering' },
  wielinga: { name: 'Sjoerd Wielinga', jobTitle: 'Wethouder ruimte, water en klimaat' },
  brouwer: { name: 'Carla Brouwer', jobTitle: 'Wethouder zorg, jeugd en inburgering' },
  tersteege: { name: 'Hugo ter Steege', jobTitle: 'Wethouder mobiliteit, sport en onderwijs' },
} as const satisfies Record<string, ExamplePerson>;

const direction = {
  vandenberg: { name: 'Ruud van den Berg', jobTitle: 'Gemeentesecretaris', role: 'sponsor' },
  osinga: { name: 'Tineke Osinga', jobTitle: 'Concerncontroller', role: 'auditor' },
  elamrani: { name: 'Samira El Amrani', jobTitle: 'Directeur dienstverlening en bedrijfsvoering' },
  kuipers: { name: 'Gerard Kuipers', jobTitle: 'Directeur ruimte' },
  deboer: { name: 'Willemijn de Boer', jobTitle: 'Directeur samenleving' },
  buitenhuis: { name: 'Esther Buitenhuis', jobTitle: 'Adviseur projectbesturing, extern', joined: -48 },
  venema: { name: 'Jan Venema', jobTitle: 'Rekenkameronderzoeker', role: 'auditor', joined: -190 },
} as const satisfies Record<string, ExamplePerson>;

const office = {
  dewit: { name: 'Marieke de Wit', jobTitle: 'PMO-manager', role: 'pmo-manager' },
  jansen: { name: 'Bas Jansen', jobTitle: 'PMO-medewerker planning en rapportage', role: 'pmo-officer' },
  ouali: { name: 'Nadia Ouali', jobTitle: 'PMO-medewerker risico en kwaliteit', role: 'pmo-officer' },
  smit: { name: 'Floor Smit', jobTitle: 'PMO-medewerker financiën', role: 'pmo-officer', joined: -140 },
} as const satisfies Record<string, ExamplePerson>;

const portfolioManagers = {
  dijkstra: { name: 'Femke Dijkstra', jobTitle: 'Portfoliomanager digitale dienstverlening' },
  hofman: { name: 'Peter Hofman', jobTitle: 'Portfoliomanager fysieke leefomgeving' },
  yilmaz: { name: 'Elif Yılmaz', jobTitle: 'Portfoliomanager sociaal domein' },
  vanleeuwen: { name: 'Marco van Leeuwen', jobTitle: 'Portfoliomanager bedrijfsvoering' },
  postma: { name: 'Aukje Postma', jobTitle: 'Portfoliomanager veiligheid en bestuur' },
} as const satisfies Record<string, ExamplePerson>;

const programmeManagers = {
  vos: { name: 'Laura Vos', jobTitle: 'Programmamanager Dienstverlening 2028' },
  scholten: { name: 'Erik Scholten', jobTitle: 'Programmamanager Omgevingswet' },
  haddad: { name: 'Karim Haddad', jobTitle: 'Programmamanager Klimaatbestendig Waterrijk' },
  vandam: { name: 'Ingrid van Dam', jobTitle: 'Programmamanager Samen sterk in de wijk' },
  peeters: { name: 'Joris Peeters', jobTitle: 'Programmamanager Datagedreven werken' },
} as const satisfies Record<string, ExamplePerson>;

const heads = {
  mulder: { name: 'Henk Mulder', jobTitle: 'Afdelingshoofd burgerzaken en klantcontact' },
  blom: { name: 'Sandra Blom', jobTitle: 'Afdelingshoofd communicatie en participatie' },
  terpstra: { name: 'Jelle Terpstra', jobTitle: 'Afdelingshoofd vergunningen en toezicht' },
  koster: { name: 'Marijke Koster', jobTitle: 'Afdelingshoofd openbare ruimte' },
  boukhari: { name: 'Youssef Boukhari', jobTitle: 'Afdelingshoofd vastgoed en sport' },
  degroot: { name: 'Anneke de Groot', jobTitle: 'Afdelingshoofd jeugd en Wmo' },
  timmer: { name: 'Rob Timmer', jobTitle: 'Afdelingshoofd werk en inkomen' },
  claassen: { name: 'Ilse Claassen', jobTitle: 'Afdelingshoofd informatie en automatisering' },
  huisman: { name: 'Frank Huisman', jobTitle: 'Afdelingshoofd financiën en control' },
  vanrijn: { name: 'Petra van Rijn', jobTitle: 'Afdelingshoofd veiligheid en handhaving' },
} as const satisfies Record<string, ExamplePerson>;

const projectManagers = {
  visser: { name: 'Thomas Visser', jobTitle: 'Projectmanager ICT' },
  bakker: { name: 'Sanne Bakker', jobTitle: 'Projectmanager dienstverlening' },
  chen: { name: 'Wei Chen', jobTitle: 'Projectmanager ICT' },
  hoekstra: { name: 'Maaike Hoekstra', jobTitle: 'Projectmanager participatie' },
  vanderlaan: { name: 'Dirk van der Laan', jobTitle: 'Projectmanager omgevingsrecht' },
  prins: { name: 'Esther Prins', jobTitle: 'Projectmanager ruimte' },
  bos: { name: 'Martijn Bos', jobTitle: 'Projectmanager civiel' },
  sari: { name: 'Deniz Sarı', jobTitle: 'Projectmanager groen en klimaat' },
  verhoeven: { name: 'Koen Verhoeven', jobTitle: 'Projectmanager vastgoed' },
  kramer: { name: 'Linda Kramer', jobTitle: 'Projectmanager mobiliteit' },
  benali: { name: 'Fatima Benali', jobTitle: 'Projectmanager jeugd' },
  schouten: { name: 'Niels Schouten', jobTitle: 'Projectmanager sociaal domein' },
  wolters: { name: 'Hanneke Wolters', jobTitle: 'Projectmanager Wmo en wonen' },
  vermeer: { name: 'Jeroen Vermeer', jobTitle: 'Projectmanager data' },
  dekker: { name: 'Roos Dekker', jobTitle: 'Projectmanager bedrijfsvoering' },
  vanvliet: { name: 'Arjan van Vliet', jobTitle: 'Projectmanager financiën en inkoop' },
  maas: { name: 'Judith Maas', jobTitle: 'Projectmanager veiligheid' },
  bruin: { name: 'Ton Bruin', jobTitle: 'Projectmanager civiel', left: -48 },
} as const satisfies Record<string, ExamplePerson>;

const team = {
  boersma: { name: 'Lisette Boersma', jobTitle: 'Informatiearchitect' },
  nguyen: { name: 'Minh Nguyen', jobTitle: 'Applicatiebeheerder' },
  jacobs: { name: 'Tim Jacobs', jobTitle: 'Functioneel beheerder' },
  vanes: { name: 'Carlijn van Es', jobTitle: 'Adviseur privacy en informatiebeveiliging' },
  rosier: { name: 'Dave Rosier', jobTitle: 'Inkoopadviseur' },
  polat: { name: 'Ayşe Polat', jobTitle: 'Adviseur communicatie' },
  veenstra: { name: 'Gerben Veenstra', jobTitle: 'Technisch adviseur riolering' },
  zwart: { name: 'Monique Zwart', jobTitle: 'Jurist omgevingsrecht' },
  brandsma: { name: 'Wouter Brandsma', jobTitle: 'Toezichthouder civiele werken' },
  cornelissen: { name: 'Eva Cornelissen', jobTitle: 'Stedenbouwkundige' },
  lambrechts: { name: 'Stef Lambrechts', jobTitle: 'Bouwkundig adviseur' },
  ozturk: { name: 'Selin Öztürk', jobTitle: 'Beleidsadviseur jeugd' },
  meijerink: { name: 'Gijs Meijerink', jobTitle: 'Beleidsadviseur Wmo' },
  akkerman: { name: 'Nienke Akkerman', jobTitle: 'Gebiedsregisseur' },
  tahiri: { name: 'Bilal Tahiri', jobTitle: 'Data-analist' },
  groen: { name: 'Marloes Groen', jobTitle: 'Contractmanager' },
  spaans: { name: 'Ellen Spaans', jobTitle: 'HR-adviseur' },
} as const satisfies Record<string, ExamplePerson>;

const outside = {
  advisor: { name: 'Joost Peilman', jobTitle: 'Extern adviseur', role: 'auditor', joined: -60 },
} as const satisfies Record<string, ExamplePerson>;

/** The people of the example by a code of their own. */
export const people = {
  ...board,
  ...direction,
  ...office,
  ...portfolioManagers,
  ...programmeManagers,
  ...heads,
  ...projectManagers,
  ...team,
  ...outside,
} as const satisfies Record<string, ExamplePerson>;
export type PersonCode = keyof typeof people;
