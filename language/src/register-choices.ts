import { choice } from './choice.ts';
import type { TermTable } from './term.ts';

/** Options of the choices in the registers, and what one record is to another. */
export const registerChoices = {
  'link.relates-to': choice(
    ['Has to do with', 'Hangt samen met'],
    ['One is not understood without the other.', 'Het een is niet te begrijpen zonder het ander.'],
  ),
  'link.causes': choice(
    ['Causes', 'Veroorzaakt'],
    ['Without it, the other would not be.', 'Zonder dit was het andere er niet.'],
  ),
  'link.mitigates': choice(
    ['Makes less bad', 'Beperkt'],
    [
      'It makes the other less likely or less bad.',
      'Het maakt het andere minder waarschijnlijk of minder erg.',
    ],
  ),
  'link.follows-from': choice(
    ['Follows from', 'Komt voort uit'],
    ['It was agreed because of the other.', 'Het is afgesproken vanwege het andere.'],
  ),
  'link.contributes-to': choice(
    ['Contributes to', 'Draagt bij aan'],
    ['It helps the other to be achieved.', 'Het helpt het andere te bereiken.'],
  ),
  'link-back.relates-to': choice(
    ['Has to do with', 'Hangt samen met'],
    ['One is not understood without the other.', 'Het een is niet te begrijpen zonder het ander.'],
  ),
  'link-back.causes': choice(
    ['Caused by', 'Veroorzaakt door'],
    ['Without the other, it would not be.', 'Zonder het andere was dit er niet.'],
  ),
  'link-back.mitigates': choice(
    ['Made less bad by', 'Beperkt door'],
    [
      'The other makes it less likely or less bad.',
      'Het andere maakt dit minder waarschijnlijk of minder erg.',
    ],
  ),
  'link-back.follows-from': choice(
    ['Leads to', 'Leidt tot'],
    ['The other was agreed because of it.', 'Het andere is vanwege dit afgesproken.'],
  ),
  'link-back.contributes-to': choice(
    ['Is served by', 'Wordt gediend door'],
    ['The other helps it to be achieved.', 'Het andere helpt dit te bereiken.'],
  ),
  'goal-state.draft': choice(['Draft', 'Concept'], ['Not agreed yet.', 'Nog niet vastgesteld.']),
  'goal-state.active': choice(
    ['Active', 'Loopt'],
    ['Agreed, and worked on.', 'Vastgesteld, er wordt aan gewerkt.'],
  ),
  'goal-state.achieved': choice(
    ['Achieved', 'Bereikt'],
    ['It is as it was meant to be.', 'Het is zoals het bedoeld was.'],
  ),
  'goal-state.dropped': choice(
    ['Dropped', 'Losgelaten'],
    ['No longer aimed at.', 'Er wordt niet meer naar gestreefd.'],
  ),
  'issue-kind.problem': choice(
    ['Problem', 'Probleem'],
    ['Something goes wrong or worries.', 'Iets gaat mis of baart zorgen.'],
  ),
  'issue-kind.change-request': choice(
    ['Request for change', 'Wijzigingsverzoek'],
    ['Something should become other than was agreed.', 'Iets moet anders worden dan afgesproken.'],
  ),
  'issue-kind.off-specification': choice(
    ['Off specification', 'Afwijking van de specificatie'],
    [
      'Something was delivered, or will be, other than was agreed.',
      'Iets is of wordt anders opgeleverd dan afgesproken.',
    ],
  ),
  'issue-state.open': choice(['Open', 'Open'], ['Named, not taken up yet.', 'Genoemd, nog niet opgepakt.']),
  'issue-state.in-progress': choice(
    ['In hand', 'In behandeling'],
    ['Somebody is solving it.', 'Iemand lost het op.'],
  ),
  'issue-state.escalated': choice(
    ['Escalated', 'Geëscaleerd'],
    ['Waits for a level above.', 'Wacht op een niveau hoger.'],
  ),
  'issue-state.resolved': choice(
    ['Solved', 'Opgelost'],
    ['Solved; to be confirmed by who raised it.', 'Opgelost; wie het meldde bevestigt het nog.'],
  ),
  'issue-state.closed': choice(['Closed', 'Gesloten'], ['Solved and confirmed.', 'Opgelost en bevestigd.']),
  'severity.minor': choice(['Minor', 'Klein'], ['A nuisance.', 'Hinderlijk.']),
  'severity.moderate': choice(
    ['Moderate', 'Matig'],
    ['Costs time or money within the tolerance.', 'Kost tijd of geld binnen de tolerantie.'],
  ),
  'severity.major': choice(['Major', 'Groot'], ['Threatens the tolerance.', 'Bedreigt de tolerantie.']),
  'severity.critical': choice(['Critical', 'Kritiek'], ['Threatens the result.', 'Bedreigt het resultaat.']),
  'priority.low': choice(['Low', 'Laag'], ['When there is time.', 'Als er tijd is.']),
  'priority.normal': choice(['Normal', 'Normaal'], ['In its turn.', 'Op zijn beurt.']),
  'priority.high': choice(['High', 'Hoog'], ['Before the others.', 'Voor de andere.']),
  'priority.urgent': choice(['Urgent', 'Dringend'], ['Now.', 'Nu.']),
  'action-state.open': choice(['Open', 'Open'], ['Agreed, not begun.', 'Afgesproken, niet begonnen.']),
  'action-state.in-progress': choice(['Busy', 'Bezig'], ['Being done.', 'Wordt gedaan.']),
  'action-state.waiting': choice(
    ['Waiting', 'Wacht'],
    ['Cannot go on until something else is there.', 'Kan niet verder tot iets anders er is.'],
  ),
  'action-state.done': choice(['Done', 'Gedaan'], ['Finished.', 'Klaar.']),
  'action-state.dropped': choice(['Dropped', 'Vervallen'], ['Will not be done.', 'Wordt niet gedaan.']),
  'decision-state.asked': choice(['Asked', 'Gevraagd'], ['Waits for who decides.', 'Wacht op wie besluit.']),
  'decision-state.taken': choice(['Taken', 'Genomen'], ['Counts.', 'Telt.']),
  'decision-state.superseded': choice(
    ['Superseded', 'Vervangen'],
    ['Another decision took its place.', 'Een ander besluit kwam ervoor in de plaats.'],
  ),
  'decision-state.withdrawn': choice(
    ['Withdrawn', 'Ingetrokken'],
    ['No longer asked for.', 'Wordt niet meer gevraagd.'],
  ),
  'assumption-state.unverified': choice(
    ['To verify', 'Na te gaan'],
    ['Nobody has made sure yet.', 'Nog niemand heeft het nagegaan.'],
  ),
  'assumption-state.confirmed': choice(
    ['Holds', 'Klopt'],
    ['It was verified and holds.', 'Het is nagegaan en klopt.'],
  ),
  'assumption-state.refuted': choice(
    ['Does not hold', 'Klopt niet'],
    ['It was verified and does not hold.', 'Het is nagegaan en klopt niet.'],
  ),
  'assumption-state.lapsed': choice(
    ['Lapsed', 'Vervallen'],
    ['Nothing rests on it any more.', 'Er berust niets meer op.'],
  ),
  'certainty.low': choice(['Low', 'Laag'], ['A guess.', 'Een gok.']),
  'certainty.medium': choice(['Medium', 'Midden'], ['Likely by experience.', 'Aannemelijk uit ervaring.']),
  'certainty.high': choice(['High', 'Hoog'], ['Nearly certain.', 'Vrijwel zeker.']),
  'lesson-kind.keep': choice(
    ['Keep', 'Behouden'],
    ['It went well and should go so again.', 'Het ging goed en moet weer zo gaan.'],
  ),
  'lesson-kind.improve': choice(
    ['Improve', 'Verbeteren'],
    ['It should go better next time.', 'Het moet een volgende keer beter.'],
  ),
  'lesson-state.noted': choice(['Noted', 'Genoteerd'], ['Somebody wrote it down.', 'Iemand schreef het op.']),
  'lesson-state.endorsed': choice(
    ['Endorsed', 'Onderschreven'],
    ['Others agree with it.', 'Anderen zijn het ermee eens.'],
  ),
  'lesson-state.applied': choice(
    ['Applied', 'Verwerkt'],
    ['It is in a checklist, template or agreement.', 'Het staat in een checklist, sjabloon of afspraak.'],
  ),
  'lesson-state.dropped': choice(
    ['Dropped', 'Vervallen'],
    ['Others do not need it.', 'Anderen hebben er niets aan.'],
  ),
  'blocker-state.raised': choice(
    ['Raised', 'Gemeld'],
    ['Named, nobody acts yet.', 'Genoemd, nog niemand handelt.'],
  ),
  'blocker-state.in-progress': choice(
    ['Being cleared', 'Wordt weggenomen'],
    ['Somebody is taking it away.', 'Iemand neemt het weg.'],
  ),
  'blocker-state.escalated': choice(
    ['Escalated', 'Geëscaleerd'],
    ['Waits for a level above.', 'Wacht op een niveau hoger.'],
  ),
  'blocker-state.cleared': choice(['Cleared', 'Weggenomen'], ['Work goes on.', 'Het werk gaat verder.']),
  'blocker-state.withdrawn': choice(['Withdrawn', 'Ingetrokken'], ['It was none.', 'Het was er geen.']),
} as const satisfies TermTable;
