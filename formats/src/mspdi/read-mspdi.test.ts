import { formatPlanMinute, parsePlanMinute } from '@regie/engine/model';
import { describe, expect, test } from 'vitest';
import { projectWith, readPlan, task } from '../testing/project-xml.ts';
import { readMspdi } from './index.ts';

const minute = (text: string): number => parsePlanMinute(text) ?? Number.NaN;

describe('whether constraints win', () => {
  const honours = async (head: string, rest = '') =>
    (await readPlan(projectWith({ head, rest }))).plan.project.honoursConstraints;

  test('is told by its name where another program wrote it', async () => {
    expect(await honours('<HonorConstraints>1</HonorConstraints>')).toBe(true);
    expect(await honours('<HonorConstraints>0</HonorConstraints>')).toBe(false);
    expect(await honours('')).toBe(true);
  });

  test('is told the other way round by Microsoft Project, which is known by its masks', async () => {
    expect(await honours('<HonorConstraints>0</HonorConstraints><WBSMasks></WBSMasks>')).toBe(true);
    expect(await honours('<HonorConstraints>1</HonorConstraints><WBSMasks></WBSMasks>')).toBe(false);
    expect(await honours('<WBSMasks></WBSMasks>')).toBe(true);
  });
});

describe('tasks', () => {
  test('the hierarchy is the outline level, whatever the WBS says', async () => {
    const { plan } = await readPlan(
      projectWith({
        tasks: [
          task(1, '<WBS>9.9.9</WBS><OutlineNumber>7</OutlineNumber><OutlineLevel>1</OutlineLevel>'),
          task(2, '<WBS>A</WBS><OutlineLevel>2</OutlineLevel>'),
        ].join(''),
      }),
    );
    expect(plan.activities.map(({ outlineLevel, wbs }) => [outlineLevel, wbs])).toEqual([
      [1, '9.9.9'],
      [2, 'A'],
    ]);
  });

  test('durations are working minutes, and clock minutes when the format says elapsed', async () => {
    const { plan } = await readPlan(
      projectWith({
        tasks: [
          task(1, '<Duration>PT16H30M0S</Duration><DurationFormat>7</DurationFormat>'),
          task(2, '<Duration>PT48H0M0S</Duration><DurationFormat>8</DurationFormat>'),
          task(3, '<Duration>PT48H0M0S</Duration><DurationFormat>40</DurationFormat>'),
        ].join(''),
      }),
    );
    expect(plan.activities.map(({ durationMinutes, isElapsed }) => [durationMinutes, isElapsed])).toEqual([
      [990, false],
      [2880, true],
      [2880, true],
    ]);
  });

  test('without a duration the one by hand counts, or what is done and what remains', async () => {
    const { plan, codes } = await readPlan(
      projectWith({
        tasks: [
          task(1, '<ManualDuration>PT8H0M0S</ManualDuration>'),
          task(2, '<ActualDuration>PT2H0M0S</ActualDuration><RemainingDuration>PT1H0M0S</RemainingDuration>'),
          task(3, '<Duration>PT0H0M0S</Duration><RemainingDuration>PT1H0M0S</RemainingDuration>'),
        ].join(''),
      }),
    );
    expect(plan.activities.map(({ durationMinutes }) => durationMinutes)).toEqual([480, 180, 0]);
    expect(codes).toEqual(['mspdi/duration-missing', 'mspdi/duration-missing']);
  });

  test('constraints, deadlines, progress, manual dates and levelling come over with their units', async () => {
    const { plan } = await readPlan(
      projectWith({
        tasks: task(
          1,
          `<Manual>1</Manual><Type>2</Type><Duration>PT8H0M0S</Duration><ManualStart>2024-02-01T08:00:00</ManualStart>
           <ConstraintType>5</ConstraintType><ConstraintDate>2024-02-02T17:00:00</ConstraintDate>
           <Deadline>2024-03-01T17:00:00</Deadline><LevelingDelay>4800</LevelingDelay><LevelingDelayFormat>8</LevelingDelayFormat>
           <PercentComplete>25</PercentComplete><PhysicalPercentComplete>30</PhysicalPercentComplete>
           <ActualStart>2024-02-01T09:00:00</ActualStart><Stop>2024-02-01T11:00:00</Stop><TotalSlack>-4805</TotalSlack>`,
        ),
      }),
    );
    expect(plan.activities[0]).toMatchObject({
      isManual: true,
      type: 'fixedWork',
      constraint: { type: 'startNoLaterThan', date: minute('2024-02-02T17:00') },
      deadline: minute('2024-03-01T17:00'),
      levellingDelayMinutes: 480,
      progress: { percentComplete: 25, physicalPercentComplete: 30, stop: minute('2024-02-01T11:00') },
      manual: { start: minute('2024-02-01T08:00') },
      recorded: { totalSlackMinutes: -480.5 },
    });
  });

  test('lag is in tenths of a minute, except where the format says percent', async () => {
    const link = (lag: number, format: number) =>
      `<PredecessorLink><PredecessorUID>1</PredecessorUID><Type>3</Type><LinkLag>${lag}</LinkLag><LagFormat>${format}</LagFormat></PredecessorLink>`;
    const { plan } = await readPlan(
      projectWith({
        tasks: task(1) + task(2, link(4800, 7) + link(-14400, 8) + link(50, 19) + link(25, 20)),
      }),
    );
    expect(plan.relations.map(({ type, lag }) => [type, lag])).toEqual([
      ['SS', { kind: 'working', minutes: 480 }],
      ['SS', { kind: 'elapsed', minutes: -1440 }],
      ['SS', { kind: 'percent', percent: 50 }],
      ['SS', { kind: 'elapsedPercent', percent: 25 }],
    ]);
  });

  test('interim plans stay apart from baselines of the same number', async () => {
    const baselines = `<Baseline><Number>1</Number><Interim>0</Interim><Start>2024-01-02T08:00:00</Start></Baseline>
      <Baseline><Number>1</Number><Interim>1</Interim><Start>2024-01-03T08:00:00</Start></Baseline>`;
    const { plan } = await readPlan(projectWith({ tasks: task(1, baselines) }));
    expect(
      plan.activities[0]?.baselines.map(({ number, otherFields }) => [number, otherFields?.['Interim']]),
    ).toEqual([
      [1, '0'],
      [1, '1'],
    ]);
  });

  test('a split is an explicit zero of work between work; days without a value split nothing', async () => {
    const stretch = (from: string, to: string, value?: string) =>
      `<TimephasedData><Type>1</Type><UID>1</UID><Start>2024-01-${from}</Start><Finish>2024-01-${to}</Finish><Unit>2</Unit>${
        value === undefined ? '' : `<Value>${value}</Value>`
      }</TimephasedData>`;
    const assignment = `<Assignments><Assignment><UID>1</UID><TaskUID>1</TaskUID><ResourceUID>-65535</ResourceUID>
      ${stretch('05T08:00:00', '05T17:00:00', 'PT8H0M0S')}${stretch('05T17:00:00', '07T17:00:00')}
      ${stretch('08T08:00:00', '08T17:00:00', 'PT8H0M0S')}${stretch('08T17:00:00', '09T17:00:00', 'PT0H0M0S')}
      ${stretch('10T08:00:00', '10T12:00:00', 'PT4H0M0S')}</Assignment></Assignments>`;
    const { plan } = await readPlan(projectWith({ tasks: task(1), rest: assignment }));
    expect(
      plan.activities[0]?.pieces?.map(({ start, finish }) => [
        formatPlanMinute(start),
        formatPlanMinute(finish),
      ]),
    ).toEqual([
      ['2024-01-05T08:00:00', '2024-01-08T17:00:00'],
      ['2024-01-10T08:00:00', '2024-01-10T12:00:00'],
    ]);
    expect(plan.assignments[0]?.resourceUid).toBeUndefined();
  });
});

describe('what is wrong in a file costs only itself', () => {
  test('each fault is a finding with its place, and the rest of the plan stands', async () => {
    const { plan, findings } = await readPlan(
      projectWith({
        tasks: [
          task(1, '<Duration>soon</Duration><Priority>many</Priority>'),
          task(
            2,
            '<PredecessorLink><PredecessorUID>99</PredecessorUID></PredecessorLink><CalendarUID>8</CalendarUID>',
          ),
          task(2),
          task(
            3,
            '<PredecessorLink><PredecessorUID>3</PredecessorUID></PredecessorLink><Strange><Thing/></Strange>',
          ),
          '<Task><Name>nameless</Name></Task>',
        ].join('\n'),
        rest: `<Assignments><Assignment><UID>1</UID><TaskUID>77</TaskUID></Assignment>
          <Assignment><UID>2</UID><TaskUID>1</TaskUID><ResourceUID>5</ResourceUID></Assignment></Assignments>`,
      }),
    );
    expect(plan.activities.map(({ name }) => name)).toEqual(['T1', 'T2', 'T3', 'nameless']);
    expect(plan.relations).toEqual([]);
    expect(plan.assignments.map(({ uid }) => uid)).toEqual([2]);
    expect(findings.map(({ code, place, outcome }) => [code, place.uid, outcome])).toEqual([
      ['mspdi/value-unreadable', '1', 'defaulted'],
      ['mspdi/value-unreadable', '1', 'defaulted'],
      ['mspdi/element-ignored', '3', 'ignored'],
      ['mspdi/uid-missing', '1000000001', 'guessed'],
      ['mspdi/uid-repeated', '2', 'ignored'],
      ['mspdi/calendar-unknown', '2', 'ignored'],
      ['mspdi/predecessor-unknown', '2', 'ignored'],
      ['mspdi/relation-to-itself', '3', 'ignored'],
      ['mspdi/assignment-activity-unknown', '1', 'ignored'],
      ['mspdi/assignment-resource-unknown', '2', 'defaulted'],
    ]);
    expect(findings[0]?.place).toEqual({ line: 5, element: 'Task/Duration', uid: '1' });
    expect(findings[0]?.detail).toBe('soon');
  });

  test('a file with nothing but a root still gives a plan on the standard calendar', async () => {
    const { plan, codes } = await readPlan('<Project><Tasks/><Resources/></Project>');
    expect(plan.calendars).toHaveLength(1);
    expect(codes).toEqual([
      'mspdi/project-without-start',
      'mspdi/no-calendar',
      'mspdi/project-calendar-unknown',
    ]);
  });

  test('a million faults of one kind make twenty findings and a count', async () => {
    const { findings } = await readPlan(
      projectWith({
        tasks: task(1, '<Priority>x</Priority>').repeat(1) + task(2, '<Work>x</Work>'.repeat(1000)),
      }),
    );
    const faults = findings.filter(({ place }) => place.element === 'Task/Work');
    expect(faults).toHaveLength(20);
    expect(faults.at(-1)?.furtherCount).toBe(980);
  });

  test.each([
    ['another kind of XML', '<html><body/></html>', 'xml/unexpected-root'],
    ['a cut off file', '<Project><Tasks><Task>', 'xml/not-well-formed'],
    ['a document type', '<!DOCTYPE Project><Project/>', 'xml/doctype'],
  ])('%s is refused without a plan', async (_, text, code) => {
    const { plan, findings } = await readMspdi(text);
    expect(plan).toBeUndefined();
    expect(findings).toMatchObject([{ code, severity: 'refused', outcome: 'refused' }]);
  });

  test('dates no plan has, such as 0001-01-01, are not taken for dates', async () => {
    const { plan, codes } = await readPlan(
      projectWith({ tasks: task(1, '<Deadline>0001-01-01T00:00:00</Deadline>') }),
    );
    expect(plan.activities[0]?.deadline).toBeUndefined();
    expect(codes).toEqual(['mspdi/value-unreadable']);
  });
});

test('resources, rates, availability and fields of the makers come over', async () => {
  const { plan } = await readPlan(
    projectWith({
      head: `<ExtendedAttributes><ExtendedAttribute><FieldID>188743731</FieldID><FieldName>Text1</FieldName><Alias>Wijk</Alias>
        <ValueList><Value><ID>1</ID><Value>Noord</Value></Value></ValueList></ExtendedAttribute></ExtendedAttributes>`,
      tasks: task(
        1,
        '<ExtendedAttribute><FieldID>188743731</FieldID><Value>Noord</Value></ExtendedAttribute>',
      ),
      rest: `<Resources><Resource><UID>1</UID><ID>1</ID><Name>Crew</Name><Type>1</Type><MaxUnits>2.00</MaxUnits>
        <AvailabilityPeriods><AvailabilityPeriod><AvailableFrom>2024-01-01T00:00:00</AvailableFrom><AvailableTo>2024-06-30T23:59:00</AvailableTo><AvailableUnits>1.50</AvailableUnits></AvailabilityPeriod></AvailabilityPeriods>
        <Rates><Rate><RatesFrom>2024-01-01T00:00:00</RatesFrom><RatesTo>2024-12-31T00:00:00</RatesTo><RateTable>1</RateTable><StandardRate>85.5</StandardRate><StandardRateFormat>2</StandardRateFormat></Rate></Rates></Resource>
        <Resource><UID>2</UID><ID>2</ID><Name>Travel</Name><Type>0</Type><IsCostResource>1</IsCostResource></Resource></Resources>`,
    }),
  );
  expect(plan.customFields).toMatchObject([
    { fieldId: 188743731, owner: 'activity', alias: 'Wijk', values: [{ value: 'Noord' }] },
  ]);
  expect(plan.activities[0]?.customValues).toEqual([{ fieldId: 188743731, value: 'Noord' }]);
  expect(plan.resources[0]).toMatchObject({
    maxUnits: 2,
    availability: [{ units: 1.5 }],
    rates: [{ table: 1, standardRate: 85.5, standardFormat: 2 }],
  });
  expect(plan.resources[1]?.kind).toBe('cost');
});
