/**
 * A row as it is told: days and name. `=` before it: side by side with the row above; `+`: after all rows that stand side
 * by side; else after the row above. {deel} is the part that is made, other words are those of the project.
 */
export type ToldRow = string;

/** How a kind of project goes about its work. The first and the last phase are the same for all. */
export interface PlanContent {
  readonly definition: readonly ToldRow[];
  readonly preparation: readonly ToldRow[];
  /** What is made, in this order; small projects make fewer. */
  readonly parts: readonly string[];
  /** What is done for each of them. */
  readonly steps: readonly ToldRow[];
  /** After the last part. */
  readonly completion: readonly ToldRow[];
}

export const initiation: readonly ToldRow[] = [
  '5 Aanleiding en vraag verkennen met de opdrachtgever',
  '4 Belanghebbenden in kaart brengen',
  '=5 Eerste raming en dekking opstellen',
  '=4 Risico’s op hoofdlijnen verkennen',
  '+6 Projectopdracht schrijven',
  '3 Projectopdracht bespreken in de stuurgroep',
  '2 Projectopdracht vaststellen',
];

export const closure: readonly ToldRow[] = [
  '5 Restpunten afhandelen',
  '=6 Dossier en documentatie op orde brengen',
  '=4 Nazorg afspreken met {doelgroep}',
  '+4 Overdragen aan de lijn',
  '4 Evaluatie met team en opdrachtgever',
  '3 Financiële eindafrekening',
  '2 Decharge door de stuurgroep',
];
