/** What somebody did with the standards of the organisation. */
export const standardPhrases = {
  en: {
    'guidelines.draft': 'drafted the guideline {}',
    'guidelines.update': 'changed the guideline {}',
    'guidelines.change': 'changed {}',
    'guidelines.publish': 'published a version of {}',
    'guidelines.mark-read': 'read {}',
  },
  nl: {
    'guidelines.draft': 'stelde de richtlijn {} op',
    'guidelines.update': 'wijzigde de richtlijn {}',
    'guidelines.change': 'wijzigde {}',
    'guidelines.publish': 'stelde een versie van {} vast',
    'guidelines.mark-read': 'las {}',
  },
};
