const en = {
  lede: (name: string, zone: string) =>
    `${name} keeps the time of ${zone}; that decides which day it is on status dates.`,
  settings: 'Settings',
  name: 'Name',
  language: 'Language for new accounts',
  zone: 'Time zone',
  zoneHelp: 'A name such as Europe/Amsterdam.',
  sharing: 'Records may be shared by a link',
  sharingHelp:
    'Who may change a record then makes links that show it without signing in, for 90 days at most.',
  onOff: (isOn: boolean): string => (isOn ? 'on' : 'off'),
  outwards: 'To the outside',
  shares: 'Records shared by a link',
  webhooks: 'Webhooks: programs that are told of what happens',
  save: 'Save',
  saved: 'Settings saved',
  cannotSave: 'This page does not know which version it would change; reload it.',
  example: 'Example organisation',
  exampleAbsent: 'There is no example in this Regie.',
  examplePresent:
    'The example is here: a municipality with its projects and people. Remove it with the command',
  exampleBusy: (percent: string) => `The example is being made: ${percent}.`,
  todayIs: 'Today',
};

const nl = {
  lede: (name: string, zone: string) =>
    `${name} houdt de tijd van ${zone} aan; die bepaalt welke dag het is op peildatums.`,
  settings: 'Instellingen',
  name: 'Naam',
  language: 'Taal van nieuwe accounts',
  zone: 'Tijdzone',
  zoneHelp: 'Een naam als Europe/Amsterdam.',
  sharing: 'Records mogen met een link worden gedeeld',
  sharingHelp:
    'Wie een record mag wijzigen, maakt dan links die het zonder aanmelden tonen, hoogstens 90 dagen.',
  onOff: (isOn: boolean): string => (isOn ? 'aan' : 'uit'),
  outwards: 'Naar buiten',
  shares: 'Records die met een link zijn gedeeld',
  webhooks: 'Webhooks: programma’s die horen wat er gebeurt',
  save: 'Opslaan',
  saved: 'Instellingen opgeslagen',
  cannotSave: 'Deze pagina weet niet welke versie zij zou wijzigen; laad haar opnieuw.',
  example: 'Voorbeeldorganisatie',
  exampleAbsent: 'Er is geen voorbeeld in deze Regie.',
  examplePresent:
    'Het voorbeeld staat erin: een gemeente met haar projecten en mensen. Verwijder het met de opdracht',
  exampleBusy: (percent: string) => `Het voorbeeld wordt gemaakt: ${percent}.`,
  todayIs: 'Vandaag',
} satisfies typeof en;

export const texts = { en, nl };
