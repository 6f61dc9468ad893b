import type { FoundPlan } from '@regie/contracts/imports';
import { useText } from '../../language/index.ts';
import { Fold, useFormat } from '../../ui/index.ts';
import { CalendarMapping } from './calendar-mapping.tsx';
import { DifferenceList } from './difference-list.tsx';
import type { Draft } from './draft.ts';
import { FieldMapping } from './field-mapping.tsx';
import { FindingList } from './finding-list.tsx';
import { PeopleMapping } from './people-mapping.tsx';
import { planDay } from './plan-time.ts';
import { importTexts } from './texts.ts';
import type { House } from './use-house.ts';

function Baselines({ baselines }: Pick<FoundPlan, 'baselines'>) {
  const text = useText(importTexts);
  const format = useFormat();
  return (
    <ul>
      {baselines.map(({ number, activityCount, finish }) => (
        <li key={number}>
          {text.baseline(number)}:{' '}
          {text.baselineHolds(
            format.number(activityCount),
            finish === null ? undefined : format.day(planDay(finish)),
          )}
        </li>
      ))}
    </ul>
  );
}

/** Parts of a plan that can be tied to what is here, and what is to be known of it. Empty parts are left out. */
export function FoundParts({
  found,
  draft,
  house,
  onChange,
}: {
  readonly found: FoundPlan;
  readonly draft: Draft;
  readonly house: House;
  readonly onChange: (part: Partial<Draft>) => void;
}) {
  const text = useText(importTexts);
  const format = useFormat();
  const { calendars, resources, fields, baselines, findingCount, differenceCount } = found;
  return (
    <>
      {differenceCount > 0 && (
        <Fold title={text.differences} count={format.number(differenceCount)}>
          <DifferenceList found={found} />
        </Fold>
      )}
      {calendars.length > 0 && (
        <Fold title={text.calendars} count={format.number(found.calendarCount)}>
          <CalendarMapping
            calendars={calendars}
            options={house.calendars}
            mapping={draft.calendars}
            onChange={(mapping) => onChange({ calendars: mapping })}
          />
        </Fold>
      )}
      {resources.length > 0 && (
        <Fold title={text.resources} count={format.number(found.resourceCount)}>
          <PeopleMapping
            resources={resources}
            people={house.people}
            mapping={draft.people}
            onChange={(people) => onChange({ people })}
          />
        </Fold>
      )}
      {fields.length > 0 && (
        <Fold title={text.customFields} count={format.number(fields.length)}>
          <FieldMapping
            fields={fields}
            options={house.fields}
            mapping={draft.fields}
            onChange={(mapping) => onChange({ fields: mapping })}
          />
        </Fold>
      )}
      {baselines.length > 0 && (
        <Fold title={text.baselines} count={format.number(baselines.length)}>
          <Baselines baselines={baselines} />
        </Fold>
      )}
      {findingCount > 0 && (
        <Fold title={text.findings} count={format.number(findingCount)}>
          <FindingList found={found} />
        </Fold>
      )}
    </>
  );
}
