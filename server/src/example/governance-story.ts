import { type BodyOf, type Reason, type Refusal, trust } from '@regie/contracts';
import { type ControlCode, officeOperations, waiverOperations } from '@regie/contracts/governance';
import type { PersonCode } from './content/people.ts';
import type { Past } from './past.ts';
import { firstDay } from './people-story.ts';
import { randomOf } from './random.ts';
import { personOn, placeOn, type Stage, type Step } from './stage.ts';

type Office = BodyOf<typeof officeOperations.create>;

/** Half a year of advice, then conditions: the model of one office changed in the middle of the year. */
const officeDays = { founded: firstDay + 16, stricter: -190, advised: -55 } as const;

const article = {
  number: '3.1',
  text: 'De opdrachtgever keurt de projectopdracht goed voordat het werk begint.',
  controls: ['brief-approved' as const],
};

const usual = { endsOn: null, siting: 'internal', engagementEndsOn: null } as const;

function digitalOffice(stage: Stage): Office {
  return {
    ...usual,
    startsOn: stage.past.workdayOf(officeDays.founded),
    scopeId: placeOn(stage, 'digital'),
    title: 'PMO Digitaal',
    model: 'supporting',
    managerId: personOn(stage, 'dewit'),
    memberIds: [personOn(stage, 'jansen')],
    articles: [article],
  };
}

function physicalOffice(stage: Stage): Office {
  return {
    ...usual,
    startsOn: stage.past.workdayOf(officeDays.founded),
    scopeId: placeOn(stage, 'physical'),
    title: 'PMO Fysieke leefomgeving',
    model: 'supporting',
    managerId: personOn(stage, 'dewit'),
    memberIds: [personOn(stage, 'ouali')],
    articles: [article],
  };
}

/** Advisers from outside, for as long as their engagement lasts. */
function advisingOffice(stage: Stage): Office {
  return {
    ...usual,
    startsOn: stage.past.workdayOf(officeDays.advised),
    scopeId: placeOn(stage, 'social'),
    title: 'Adviesbureau Peilpunt',
    model: 'supporting',
    siting: 'external',
    engagementEndsOn: stage.past.workdayOf(120),
    managerId: personOn(stage, 'dewit'),
    memberIds: [personOn(stage, 'advisor')],
    articles: [],
  };
}

async function found(stage: Stage, body: Office) {
  return await stage.chronicle.perform(personOn(stage, 'dewit'), officeOperations.create, { body });
}

/**
 * Two offices that advise from the first weeks on, of which one sets conditions after half a year, and an office of
 * advisers from outside.
 */
export function tellGovernance(past: Past): readonly Step[] {
  const random = randomOf('governance');
  let digital: { readonly id: string; readonly version: number } | undefined;
  const tighten = async (stage: Stage) => {
    if (digital === undefined) return;
    const { id, version } = digital;
    const body = {
      model: 'controlling',
      from: past.workdayOf(officeDays.stricter),
      reason: 'Besluit directie na een half jaar: adviezen over de projectopdracht bleven te vaak liggen.',
    } as const;
    const by = personOn(stage, 'dewit');
    await stage.chronicle.perform(by, officeOperations.switchModel, { parameters: { id }, version, body });
  };
  return [
    {
      at: past.momentOf(officeDays.founded, random),
      act: async (stage) => {
        digital = (await found(stage, digitalOffice(stage))).response.office;
        await found(stage, physicalOffice(stage));
      },
    },
    { at: past.momentOf(officeDays.stricter, random), act: tighten },
    {
      at: past.momentOf(officeDays.advised, random),
      act: async (stage) => await found(stage, advisingOffice(stage)),
    },
  ];
}

const whys: readonly string[] = [
  'De opdrachtgever is op reis; de projectopdracht volgt met de eerstvolgende stuurgroep.',
  'De leverancier begint deze week; uitstel kost meer dan het risico dat nu niet alles rond is.',
  'De raad behandelt het stuk over drie weken; het voorbereidende werk kan vast door.',
  'De ontbrekende stukken liggen ter tekening bij de afdeling.',
];

/**
 * Where a control stands in the way, who acts asks for a waiver and the PMO manager grants it, for some weeks. Gives
 * false where no waiver helps.
 */
export async function liftByWaiver(
  stage: Stage,
  by: PersonCode,
  scopeId: string,
  refusal: Refusal,
): Promise<boolean> {
  // Governance puts its reasons with its refusals.
  const reasons = trust<readonly Reason[]>(refusal.reasons ?? []);
  const lifted = reasons.filter(({ control }) => control?.isWaivable === true);
  const until = dayAfter(stage.chronicle.today, 30);
  for (const [index, { code }] of lifted.entries()) {
    const { response } = await stage.chronicle.perform(personOn(stage, by), waiverOperations.ask, {
      body: {
        scopeId,
        // Reasons of governance carry the code of their control.
        control: trust<ControlCode>(code),
        reason: whys[(scopeId.charCodeAt(scopeId.length - 1) + index) % whys.length] ?? '',
        until,
      },
    });
    await stage.chronicle.perform(personOn(stage, 'dewit'), waiverOperations.decide, {
      parameters: { id: response.waiver.id },
      body: { isGranted: true, reason: 'Eenmalig, met de opdrachtgever besproken.' },
    });
  }
  return lifted.length > 0;
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
