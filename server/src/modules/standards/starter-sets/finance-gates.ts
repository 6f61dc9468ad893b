import type { Gate } from '@regie/contracts/standards';
import { known, must, paper, say, should } from '../domain/criteria.ts';

export const financeGates: readonly Gate[] = [
  {
    opens: 'definition',
    title: say('Start impactanalyse', 'Start of impact analysis'),
    classes: ['a', 'b'],
    quorum: 0,
    criteria: [
      known.sponsor,
      known.goal,
      must(
        'obligation',
        'Duidelijk is of het een verplichting van wet of toezichthouder is, en per wanneer.',
        'It is clear whether law or supervisor obliges it, and by when.',
      ),
      should(
        'first-line',
        'De eerste lijn die het risico draagt is benoemd.',
        'The first line that bears the risk is named.',
      ),
    ],
    documents: [],
  },
  {
    opens: 'preparation',
    title: say('Risicoakkoord', 'Risk agreed'),
    classes: ['a', 'b'],
    quorum: 1,
    criteria: [
      known.sponsor,
      must(
        'second-line',
        'Risicobeheer en compliance hebben de impactanalyse beoordeeld.',
        'Risk management and compliance judged the impact analysis.',
      ),
      must(
        'dora-function',
        'Vastgesteld is of het een kritieke of belangrijke functie onder DORA raakt.',
        'It is settled whether it touches a critical or important function under DORA.',
      ),
      must(
        'outsourcing',
        'Bij uitbesteding zijn leverancier, onderaannemers en exit beoordeeld.',
        'With outsourcing, supplier, subcontractors and exit are assessed.',
      ),
      should(
        'customer',
        'Het klantbelang is gewogen en vastgelegd.',
        'The interest of the customer was weighed and written down.',
      ),
    ],
    documents: [
      paper('impact', 'Impactanalyse', 'Impact analysis'),
      paper('risk', 'Risicobeoordeling', 'Risk assessment'),
    ],
  },
  {
    opens: 'execution',
    title: say('Start realisatie', 'Start of realisation'),
    classes: ['a', 'b', 'c'],
    quorum: 1,
    criteria: [
      known.brief,
      known.essentials,
      known.risks,
      must(
        'controls',
        'Beheersmaatregelen zijn ontworpen, met eigenaar en bewijs.',
        'Controls are designed, with owner and evidence.',
      ),
      must(
        'contract',
        'Contracten met ICT-dienstverleners bevatten de bepalingen van DORA en staan in het register.',
        'Contracts with ICT providers hold the clauses of DORA and are in the register.',
      ),
      should(
        'segregation',
        'Functiescheiding is getoetst in proces en rechten.',
        'Segregation of duties was checked in process and rights.',
      ),
      known.baseline,
    ],
    documents: [
      paper('plan', 'Projectplan', 'Project plan'),
      paper('controls', 'Beheersmaatregelen', 'Control framework'),
    ],
  },
  {
    opens: 'closure',
    title: say('Ingebruikname', 'Taking into use'),
    classes: ['a', 'b', 'c'],
    quorum: 2,
    criteria: [
      must(
        'accepted',
        'De proceseigenaar heeft het resultaat aanvaard, met werkende beheersmaatregelen.',
        'The process owner accepted the result, with working controls.',
      ),
      must(
        'resilience',
        'Weerbaarheid is getest: herstel, terugval en uitval van de leverancier.',
        'Resilience was tested: recovery, fallback and failure of the supplier.',
      ),
      must(
        'reconciled',
        'Migratie is aangesloten: saldi en aantallen kloppen, verschillen zijn verklaard.',
        'Migration is reconciled: balances and numbers agree, differences are explained.',
      ),
      must(
        'reporting',
        'Rapportage aan toezichthouder en financiën is bijgewerkt.',
        'Reporting to supervisor and finance is brought up to date.',
      ),
      should('audit', 'Interne audit kent het dossier.', 'Internal audit knows the file.'),
    ],
    documents: [
      paper('acceptance', 'Acceptatie', 'Acceptance'),
      paper('reconciliation', 'Aansluiting', 'Reconciliation'),
    ],
  },
];
