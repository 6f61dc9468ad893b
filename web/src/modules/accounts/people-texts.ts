const en = {
  title: 'People and roles',
  lede: (people: number, without: number, pending: number) =>
    [
      people === 1 ? 'One person has an account' : `${people} people have an account`,
      without === 0
        ? 'everybody has a role'
        : without === 1
          ? 'one has no role yet'
          : `${without} have no role yet`,
    ].join('; ') + (pending === 0 ? '.' : `; ${pending} ${pending === 1 ? 'is' : 'are'} deactivated.`),
  add: 'Add a person',
  search: 'Search by name, function or address',
  noneFound: 'Nobody found',
  noneFoundDetail: 'Nobody’s name, function or address has these words.',
  clear: 'Show everybody',
  save: 'Save',
  name: 'Name',
  email: 'E-mail address',
  jobTitle: 'Function',
  roles: 'Roles',
  noRole: 'no role',
  inactive: 'deactivated',
  more: (name: string) => `Actions for ${name}`,
  giveRole: 'Give a role',
  role: 'Role',
  where: 'Where',
  whereHelp: 'It counts there and on everything below.',
  give: 'Give',
  given: (role: string, where: string) => `${role} on ${where} given`,
  take: (role: string, where: string) => `Take away ${role} on ${where}`,
  taken: (role: string, where: string) => `${role} on ${where} taken away`,
  edit: 'Change name or function',
  changed: 'Changed',
  deactivate: 'Deactivate',
  deactivateTitle: (name: string) => `Deactivate ${name}?`,
  deactivateText: 'Every session ends at once. Roles and what was written stay, so it can be put back.',
  deactivated: (name: string) => `${name} is deactivated`,
  activate: 'Reactivate',
  activated: (name: string) => `${name} is active again`,
  newLink: 'New link for a password',
  newLinkTitle: (name: string) => `New link for ${name}?`,
  newLinkText: 'With it a new password can be chosen. A link given before stops working.',
  linkTitle: (name: string) => `Link for ${name}`,
  linkText:
    'Give this link in a safe way. It is shown now and never again, works once, and lets its holder choose a password.',
  done: 'Done',
  matrix: 'What each role may do',
};

const nl = {
  title: 'Mensen en rollen',
  lede: (people: number, without: number, pending: number) =>
    [
      people === 1 ? 'Eén mens heeft een account' : `${people} mensen hebben een account`,
      without === 0
        ? 'iedereen heeft een rol'
        : without === 1
          ? 'één heeft nog geen rol'
          : `${without} hebben nog geen rol`,
    ].join('; ') + (pending === 0 ? '.' : `; ${pending} ${pending === 1 ? 'is' : 'zijn'} gedeactiveerd.`),
  add: 'Iemand toevoegen',
  search: 'Zoek op naam, functie of adres',
  noneFound: 'Niemand gevonden',
  noneFoundDetail: 'Bij niemand staan deze woorden in naam, functie of adres.',
  clear: 'Toon iedereen',
  save: 'Opslaan',
  name: 'Naam',
  email: 'E-mailadres',
  jobTitle: 'Functie',
  roles: 'Rollen',
  noRole: 'geen rol',
  inactive: 'gedeactiveerd',
  more: (name: string) => `Acties voor ${name}`,
  giveRole: 'Een rol geven',
  role: 'Rol',
  where: 'Waar',
  whereHelp: 'Zij telt daar en op alles eronder.',
  give: 'Geven',
  given: (role: string, where: string) => `${role} op ${where} gegeven`,
  take: (role: string, where: string) => `${role} op ${where} intrekken`,
  taken: (role: string, where: string) => `${role} op ${where} ingetrokken`,
  edit: 'Naam of functie wijzigen',
  changed: 'Gewijzigd',
  deactivate: 'Deactiveren',
  deactivateTitle: (name: string) => `${name} deactiveren?`,
  deactivateText:
    'Elke sessie eindigt meteen. Rollen en wat geschreven is blijven, dus het kan worden teruggedraaid.',
  deactivated: (name: string) => `${name} is gedeactiveerd`,
  activate: 'Weer activeren',
  activated: (name: string) => `${name} is weer actief`,
  newLink: 'Nieuwe link voor een wachtwoord',
  newLinkTitle: (name: string) => `Nieuwe link voor ${name}?`,
  newLinkText: 'Daarmee kan een nieuw wachtwoord worden gekozen. Een eerder gegeven link werkt niet meer.',
  linkTitle: (name: string) => `Link voor ${name}`,
  linkText:
    'Geef deze link op een veilige manier. Hij is alleen nu te zien, werkt één keer, en wie hem heeft kiest een wachtwoord.',
  done: 'Klaar',
  matrix: 'Wat elke rol mag',
} satisfies typeof en;

export const peopleTexts = { en, nl };
