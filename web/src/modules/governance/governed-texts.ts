import type { Catalogue } from '../../language/index.ts';

const en = {
  free: 'Nothing stands in the way.',
  blocked: 'First settle what is named here.',
  reason: 'Reason',
  reasonFirst: 'Give a reason first.',
  reasonRead: {
    advised: 'It stands in the list of deviations.',
    reserved: 'The PMO reads it when it decides.',
  },
  ways: { advised: 'Go on anyway', reserved: 'Propose' },
  proposed: 'Proposed; it waits for a decision',
};

const nl: typeof en = {
  free: 'Er staat niets in de weg.',
  blocked: 'Los eerst op wat hier staat.',
  reason: 'Reden',
  reasonFirst: 'Geef eerst een reden.',
  reasonRead: {
    advised: 'Zij staat bij de afwijkingen.',
    reserved: 'Het PMO leest haar bij het besluit.',
  },
  ways: { advised: 'Toch doorgaan', reserved: 'Voorstellen' },
  proposed: 'Voorgesteld; het wacht op een besluit',
};

/** What the dialog of an act says that an office may have something to say of. */
export const governedTexts: Catalogue<typeof en> = { en, nl };
