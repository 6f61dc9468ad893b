import { choice } from './choice.ts';
import type { TermTable } from './term.ts';

/** Options of the choices in a plan and in a calendar. */
export const planChoices = {
  'constraint-type.asSoonAsPossible': choice(
    ['As soon as possible', 'Zo vroeg mogelijk'],
    ['Its relations decide when it starts.', 'De relaties bepalen wanneer het begint.'],
    'Custom of the field',
  ),
  'constraint-type.asLateAsPossible': choice(
    ['As late as possible', 'Zo laat mogelijk'],
    ['As late as its successors allow.', 'Zo laat als de opvolgers toelaten.'],
    'Custom of the field',
  ),
  'constraint-type.startNoEarlierThan': choice(
    ['Start no earlier than', 'Niet eerder beginnen dan'],
    ['Begins on this day or later.', 'Begint op deze dag of later.'],
    'Custom of the field',
  ),
  'constraint-type.startNoLaterThan': choice(
    ['Start no later than', 'Niet later beginnen dan'],
    ['Begins on this day or earlier.', 'Begint op deze dag of eerder.'],
    'Custom of the field',
  ),
  'constraint-type.finishNoEarlierThan': choice(
    ['Finish no earlier than', 'Niet eerder eindigen dan'],
    ['Ends on this day or later.', 'Eindigt op deze dag of later.'],
    'Custom of the field',
  ),
  'constraint-type.finishNoLaterThan': choice(
    ['Finish no later than', 'Niet later eindigen dan'],
    ['Ends on this day or earlier.', 'Eindigt op deze dag of eerder.'],
    'Custom of the field',
  ),
  'constraint-type.mustStartOn': choice(
    ['Must start on', 'Moet beginnen op'],
    ['Begins on exactly this day.', 'Begint precies op deze dag.'],
    'Custom of the field',
  ),
  'constraint-type.mustFinishOn': choice(
    ['Must finish on', 'Moet eindigen op'],
    ['Ends on exactly this day.', 'Eindigt precies op deze dag.'],
    'Custom of the field',
  ),
  'activity-type.fixedUnits': choice(
    ['Fixed units', 'Vaste eenheden'],
    ['More work takes longer; who works on it stays.', 'Meer werk duurt langer; de inzet blijft.'],
    'Custom of the field',
  ),
  'activity-type.fixedDuration': choice(
    ['Fixed duration', 'Vaste duur'],
    ['It takes as long whoever works on it.', 'Het duurt even lang, wie er ook aan werkt.'],
    'Custom of the field',
  ),
  'activity-type.fixedWork': choice(
    ['Fixed work', 'Vast werk'],
    ['More people make it shorter.', 'Meer mensen maken het korter.'],
    'Custom of the field',
  ),
  'relation-type.FS': choice(
    ['Finish to start', 'Einde naar begin'],
    ['Begins when the predecessor ends.', 'Begint als de voorganger eindigt.'],
    'Custom of the field',
  ),
  'relation-type.SS': choice(
    ['Start to start', 'Begin naar begin'],
    ['Begins when the predecessor begins.', 'Begint als de voorganger begint.'],
    'Custom of the field',
  ),
  'relation-type.FF': choice(
    ['Finish to finish', 'Einde naar einde'],
    ['Ends when the predecessor ends.', 'Eindigt als de voorganger eindigt.'],
    'Custom of the field',
  ),
  'relation-type.SF': choice(
    ['Start to finish', 'Begin naar einde'],
    ['Ends when the predecessor begins.', 'Eindigt als de voorganger begint.'],
    'Custom of the field',
  ),
  'resource-kind.work': choice(
    ['Person or machine', 'Mens of machine'],
    ['Works a number of hours.', 'Werkt een aantal uren.'],
    'Custom of the field',
  ),
  'resource-kind.material': choice(
    ['Material', 'Materiaal'],
    ['Is used up.', 'Wordt verbruikt.'],
    'Custom of the field',
  ),
  'resource-kind.cost': choice(
    ['Cost', 'Kosten'],
    ['An amount without hours.', 'Een bedrag zonder uren.'],
    'Custom of the field',
  ),
  'schedule-from.start': choice(
    ['From the start', 'Vanaf de start vooruit'],
    ['Everything as early as it can.', 'Alles zo vroeg als het kan.'],
    'Custom of the field',
  ),
  'schedule-from.finish': choice(
    ['From the finish back', 'Vanaf het einde terug'],
    ['Everything as late as the finish allows.', 'Alles zo laat als het einde toelaat.'],
    'Custom of the field',
  ),
  'holiday-set.nl-public': choice(
    ['Dutch public holidays', 'Nederlandse feestdagen'],
    ['Days off in the whole of the Netherlands.', 'Vrije dagen in heel Nederland.'],
  ),
  'holiday-set.nl-construction-north': choice(
    ['Building trade holiday, region north', 'Bouwvak, regio noord'],
    ['When building work rests in that region.', 'Als de bouw stilligt in die regio.'],
  ),
  'holiday-set.nl-construction-middle': choice(
    ['Building trade holiday, region middle', 'Bouwvak, regio midden'],
    ['When building work rests in that region.', 'Als de bouw stilligt in die regio.'],
  ),
  'holiday-set.nl-construction-south': choice(
    ['Building trade holiday, region south', 'Bouwvak, regio zuid'],
    ['When building work rests in that region.', 'Als de bouw stilligt in die regio.'],
  ),
  'holiday-set.nl-school-north': choice(
    ['School holidays, region north', 'Schoolvakanties, regio noord'],
    ['When schools are closed in that region.', 'Als scholen dicht zijn in die regio.'],
  ),
  'holiday-set.nl-school-middle': choice(
    ['School holidays, region middle', 'Schoolvakanties, regio midden'],
    ['When schools are closed in that region.', 'Als scholen dicht zijn in die regio.'],
  ),
  'holiday-set.nl-school-south': choice(
    ['School holidays, region south', 'Schoolvakanties, regio zuid'],
    ['When schools are closed in that region.', 'Als scholen dicht zijn in die regio.'],
  ),
} as const satisfies TermTable;
