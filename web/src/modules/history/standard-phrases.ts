/** What somebody did with the standards of the organisation. */
export const standardPhrases = {
  en: {
    'guidelines.draft': 'drafted the guideline {}',
    'guidelines.update': 'changed the guideline {}',
    'guidelines.change': 'changed {}',
    'guidelines.publish': 'published a version of {}',
    'guidelines.mark-read': 'read {}',
    'document-templates.publish': 'published a version of a document template',
    'document-templates.publish-variant': 'published a variant of a document template for {}',
    'briefs.write-part': 'wrote a part of the brief of {}',
    'briefs.set-units': 'said who carries {} too',
    'briefs.renew': 'let the brief of {} follow the newest template',
    'briefs.make-pdf': 'had the brief of {} made into a PDF',
  },
  nl: {
    'guidelines.draft': 'stelde de richtlijn {} op',
    'guidelines.update': 'wijzigde de richtlijn {}',
    'guidelines.change': 'wijzigde {}',
    'guidelines.publish': 'stelde een versie van {} vast',
    'guidelines.mark-read': 'las {}',
    'document-templates.publish': 'stelde een versie van een documentsjabloon vast',
    'document-templates.publish-variant': 'stelde een variant van een documentsjabloon vast voor {}',
    'briefs.write-part': 'schreef een onderdeel van de projectopdracht van {}',
    'briefs.set-units': 'legde vast wie {} mee draagt',
    'briefs.renew': 'liet de projectopdracht van {} het nieuwste sjabloon volgen',
    'briefs.make-pdf': 'liet van de projectopdracht van {} een pdf maken',
  },
};
