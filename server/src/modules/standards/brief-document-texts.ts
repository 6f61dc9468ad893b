const en = {
  brief: 'Project brief',
  code: 'Code',
  version: 'Version',
  written: (version: number, day: string, name: string) =>
    `${version}, last written on ${day}${name === '' ? '' : ` by ${name}`}`,
  state: 'State',
  draft: 'Draft, not approved',
  approved: (name: string, day: string) => `Approved by ${name} on ${day}`,
  onPaper: (name: string) => `on paper, recorded by ${name}`,
  note: 'Note to the approval',
  template: 'Template',
  standard: (number: number) => `Standard of the organisation, version ${number}`,
  variant: (unit: string, number: number | null) => (number === null ? unit : `${unit}, version ${number}`),
  otherUnit: 'another unit',
  missing: 'Required and not filled in',
  made: 'Made on',
  leftOut: (reason: string) => `Left out: ${reason}`,
  leftOutBare: 'Left out without a reason.',
  empty: 'Not filled in.',
  others: 'Written, and no longer in the template',
};
export type BriefDocumentTexts = typeof en;

const nl: BriefDocumentTexts = {
  brief: 'Projectopdracht',
  code: 'Code',
  version: 'Versie',
  written: (version, day, name) =>
    `${version}, laatst geschreven op ${day}${name === '' ? '' : ` door ${name}`}`,
  state: 'Stand',
  draft: 'Concept, niet goedgekeurd',
  approved: (name, day) => `Goedgekeurd door ${name} op ${day}`,
  onPaper: (name) => `op papier, vastgelegd door ${name}`,
  note: 'Noot bij de goedkeuring',
  template: 'Sjabloon',
  standard: (number) => `Standaard van de organisatie, versie ${number}`,
  variant: (unit, number) => (number === null ? unit : `${unit}, versie ${number}`),
  otherUnit: 'een andere eenheid',
  missing: 'Verplicht en niet ingevuld',
  made: 'Gemaakt op',
  leftOut: (reason) => `Weggelaten: ${reason}`,
  leftOutBare: 'Weggelaten zonder reden.',
  empty: 'Niet ingevuld.',
  others: 'Geschreven, en niet meer in het sjabloon',
};
export const briefDocumentTexts = { en, nl } as const;
