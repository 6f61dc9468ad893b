import type { CustomField } from '@regie/contracts/records';
import { customFieldOperations, viewOperations } from '@regie/contracts/records';
import { districts } from './content/example-project.ts';
import type { PersonCode } from './content/people.ts';
import type { Past } from './past.ts';
import { firstDay } from './people-story.ts';
import { randomOf } from './random.ts';
import { personOn, type Stage, type Step } from './stage.ts';

type FieldWish = Pick<CustomField, 'recordType' | 'label' | 'kind' | 'options'>;

/** Fields that this municipality added, by the name that the story gives them. */
const fields: Readonly<Record<string, FieldWish>> = {
  district: {
    recordType: 'project',
    label: { nl: 'Wijk', en: 'District' },
    kind: 'choice',
    options: [...districts],
  },
  council: {
    recordType: 'project',
    label: { nl: 'Raadsbesluit', en: 'Council decision' },
    kind: 'day',
    options: [],
  },
  subsidy: { recordType: 'project', label: { nl: 'Subsidie', en: 'Subsidy' }, kind: 'yes-no', options: [] },
  reserve: {
    recordType: 'risk',
    label: { nl: 'In weerstandsvermogen', en: 'In risk reserve' },
    kind: 'yes-no',
    options: [],
  },
};

interface ViewWish {
  readonly by: PersonCode;
  readonly recordType: 'project' | 'risk';
  readonly name: string;
  readonly isShared: boolean;
  readonly state: {
    readonly filter?: string;
    readonly sort?: string;
    readonly group?: string;
    readonly columns?: string[];
  };
}

const money = [
  'key',
  'title',
  'portfolioTitle',
  'class',
  'budgetCents',
  'costOfDelayCents',
  'budgetOwnerId',
  'endsOn',
];

const dates = [
  'key',
  'title',
  'portfolioTitle',
  'reportedHealth',
  'timeHealth',
  'timeHealthReason',
  'computedFinish',
  'baselineFinish',
  'slipDays',
  'floatLeftDays',
  'toleranceDays',
];

const views: readonly ViewWish[] = [
  {
    by: 'jansen',
    recordType: 'project',
    name: 'Planning',
    isShared: true,
    state: { filter: 'state in (active, on-hold)', sort: '-slipDays', columns: dates },
  },
  {
    by: 'dewit',
    recordType: 'project',
    name: 'Rood en oranje',
    isShared: true,
    state: { filter: 'state = active and reportedHealth in (red, amber)', sort: '-reportedHealth,title' },
  },
  {
    by: 'dewit',
    recordType: 'project',
    name: 'Per portfolio',
    isShared: true,
    state: { filter: 'state in (proposed, active, on-hold)', group: 'portfolioTitle', sort: 'title' },
  },
  {
    by: 'jansen',
    recordType: 'project',
    name: 'Budget klasse A',
    isShared: true,
    state: { filter: 'class = a', sort: '-budgetCents', columns: money },
  },
  {
    by: 'dewit',
    recordType: 'project',
    name: 'Mijn projecten',
    isShared: true,
    state: { filter: 'managerId = me', sort: 'endsOn' },
  },
  {
    by: 'ouali',
    recordType: 'risk',
    name: 'Hoog en zonder maatregel',
    isShared: true,
    state: { filter: 'status in (open, active) and score >= 12 and responseType is empty', sort: '-score' },
  },
  {
    by: 'ouali',
    recordType: 'risk',
    name: 'Top van de directie',
    isShared: true,
    state: { filter: 'status in (open, active) and score >= 15', sort: '-score', group: 'escalationLevel' },
  },
  {
    by: 'ouali',
    recordType: 'risk',
    name: 'Mijn risico’s',
    isShared: true,
    state: { filter: 'ownerId = me and status in (open, active)', sort: '-score' },
  },
  {
    by: 'hofman',
    recordType: 'risk',
    name: 'Opgetreden dit jaar',
    isShared: false,
    state: { filter: 'status = occurred', sort: '-reviewedOn' },
  },
];

async function addField(stage: Stage, name: string, body: FieldWish): Promise<void> {
  const by = personOn(stage, 'dewit');
  const { response } = await stage.chronicle.perform(by, customFieldOperations.add, { body });
  stage.fields.set(name, response.field.key);
}

async function saveView(stage: Stage, { by, ...body }: ViewWish): Promise<void> {
  await stage.chronicle.perform(personOn(stage, by), viewOperations.save, { body });
}

/** The PMO adds the fields of the municipality in the first week, and views as it learns what is asked for. */
export function tellOffice(past: Past): readonly Step[] {
  const random = randomOf('office');
  const first = past.momentOf(firstDay + 6, random);
  return [
    ...Object.entries(fields).map(([name, field], index) => ({
      at: new Date(first.getTime() + index * 180_000),
      act: async (stage: Stage) => await addField(stage, name, field),
    })),
    ...views.map((view, index) => ({
      at: past.momentOf(firstDay + 20 + index * 21, random),
      act: async (stage: Stage) => await saveView(stage, view),
    })),
  ];
}
