import type { Gate } from '@regie/contracts/standards';
import { known, must, paper, say, should } from '../domain/criteria.ts';

export const constructionGates: readonly Gate[] = [
  {
    opens: 'definition',
    title: say('Start ontwerp (VO/DO)', 'Start of design'),
    classes: ['a', 'b'],
    quorum: 0,
    criteria: [
      known.sponsor,
      known.goal,
      must(
        'programme',
        'Het programma van eisen is vastgesteld.',
        'The statement of requirements is adopted.',
      ),
      must(
        'budget',
        'De investeringsraming is op niveau van het schetsontwerp gemaakt.',
        'The estimate is made at the level of the sketch design.',
      ),
      should(
        'site',
        'Eigendom, bodem en bestemming van de locatie zijn bekend.',
        'Ownership, soil and zoning of the site are known.',
      ),
    ],
    documents: [paper('requirements', 'Programma van eisen', 'Statement of requirements')],
  },
  {
    opens: 'preparation',
    title: say('Start bestek en aanbesteding', 'Start of specification and tender'),
    classes: ['a', 'b'],
    quorum: 1,
    criteria: [
      known.sponsor,
      must(
        'final-design',
        'Het definitief ontwerp is aanvaard en past binnen de raming.',
        'The final design is accepted and fits the estimate.',
      ),
      must(
        'permit',
        'De omgevingsvergunning is aangevraagd of verleend.',
        'The building permit is applied for or granted.',
      ),
      must(
        'safety-design',
        'De coördinator ontwerpfase heeft veiligheid en gezondheid in het ontwerp getoetst.',
        'The coordinator of the design stage reviewed safety and health in the design.',
      ),
      should(
        'clash',
        'Het bouwmodel is gecontroleerd op botsingen tussen disciplines.',
        'The building model was checked for clashes between disciplines.',
      ),
    ],
    documents: [
      paper('design', 'Definitief ontwerp', 'Final design'),
      paper('estimate', 'Kostenraming', 'Cost estimate'),
    ],
  },
  {
    opens: 'execution',
    title: say('Start bouw', 'Start of construction'),
    classes: ['a', 'b', 'c'],
    quorum: 1,
    criteria: [
      known.brief,
      known.essentials,
      known.risks,
      must(
        'award',
        'Het werk is gegund en de overeenkomst is getekend.',
        'The work is awarded and the contract is signed.',
      ),
      must(
        'permit-final',
        'De vergunning is onherroepelijk, of het risico is door de opdrachtgever aanvaard.',
        'The permit is irrevocable, or the client accepted the risk.',
      ),
      must(
        'safety-plan',
        'Het V&G-plan uitvoeringsfase en de bouwmelding zijn gereed.',
        'The safety and health plan and the notification of works are ready.',
      ),
      known.baseline,
    ],
    documents: [
      paper('plan', 'Projectplan', 'Project plan'),
      paper('contract', 'Aannemingsovereenkomst', 'Building contract'),
      paper('safety', 'V&G-plan', 'Safety and health plan'),
    ],
  },
  {
    opens: 'closure',
    title: say('Oplevering', 'Completion'),
    classes: ['a', 'b', 'c'],
    quorum: 1,
    criteria: [
      must(
        'accepted',
        'Het werk is opgenomen en aanvaard; restpunten hebben een eigenaar en een dag.',
        'The work was inspected and accepted; snags have an owner and a day.',
      ),
      must(
        'dossier',
        'Revisietekeningen, garanties en het dossier bevoegd gezag zijn overgedragen.',
        'As-built drawings, warranties and the file for the authority are handed over.',
      ),
      must(
        'maintenance',
        'Beheer en onderhoud zijn overgenomen, met meerjarenplan.',
        'Maintenance is taken over, with a long-term plan.',
      ),
      should('final-account', 'Meer- en minderwerk is afgerekend.', 'Variations are settled.'),
    ],
    documents: [
      paper('completion', 'Proces-verbaal van oplevering', 'Certificate of completion'),
      paper('as-built', 'Revisie', 'As-built'),
    ],
  },
];
