import { accountOperations } from '@regie/contracts/accounts';
import { customFieldOperations } from '@regie/contracts/records';
import { useMemo } from 'react';
import { holds, useMe, useRead } from '../../api/index.ts';
import { useLocale, useText } from '../../language/index.ts';
import { type PersonOption, useFormat } from '../../ui/index.ts';
import { fieldSet, type NamedField } from './field-set.ts';
import type { RecordKind } from './record-kind.ts';
import type { ValueContext } from './value-text.ts';
import { valueTexts } from './value-texts.ts';

const noPeople: readonly PersonOption[] = [];

/** People that can be chosen, active ones only. */
export function usePeople(): readonly PersonOption[] {
  const rows = useRead(accountOperations.listPeople, {}).value?.rows;
  return useMemo(
    () =>
      rows
        ?.filter(({ isActive }) => isActive)
        .map(({ id, name, jobTitle }) => ({ id, name, detail: jobTitle })) ?? noPeople,
    [rows],
  );
}

/** The fields of a type of record as this reader sees them. */
export function useFieldSet(kind: RecordKind): readonly NamedField[] {
  const { language, ownNames } = useLocale();
  const me = useMe();
  const added = useRead(customFieldOperations.list, {}).value?.rows;
  return useMemo(
    () =>
      fieldSet(
        kind.fields,
        added?.filter(({ recordType }) => recordType === kind.recordType) ?? [],
        { language, ownNames },
        ({ permission }) => permission === undefined || holds(me, permission),
      ),
    [kind, added, language, ownNames, me],
  );
}

/** How values are read and written for this reader. */
export function useValueContext(names: Readonly<Record<string, string>>): ValueContext {
  const { language, today, ownNames } = useLocale();
  const people = usePeople();
  const words = useText(valueTexts);
  const { instant } = useFormat();
  return useMemo(
    () => ({ language, ownNames, today, people, names, words, writeInstant: instant }),
    [language, ownNames, today, people, names, words, instant],
  );
}
