import type { FoundPlan, ImportFinding } from '@regie/contracts/imports';
import { useText } from '../../language/index.ts';
import { type Column, Table, useFormat } from '../../ui/index.ts';
import { findingText, findingTexts } from './finding-texts.ts';
import { importTexts } from './texts.ts';

function keyOf({ code, line, element, uid }: ImportFinding): string {
  return [code, line, element, uid].join(' ');
}

/** What reading noticed: what, where in the file, and what was done about it. */
export function FindingList({ found }: { readonly found: FoundPlan }) {
  const text = useText(importTexts);
  const words = useText(findingTexts);
  const format = useFormat();
  const placeOf = ({ line, element, uid, furtherCount }: ImportFinding): string => {
    const parts = [
      line === null ? undefined : text.line(String(line)),
      element ?? undefined,
      uid === null ? undefined : `UID ${uid}`,
    ];
    const place = parts.filter((part) => part !== undefined).join(', ');
    return furtherCount === 0 ? place : `${place}, ${text.alsoElsewhere(format.number(furtherCount))}`;
  };
  const columns: readonly Column<ImportFinding>[] = [
    {
      name: 'what',
      label: text.finding,
      isHead: true,
      cell: ({ code, detail }) =>
        detail === null ? findingText(words, code) : `${findingText(words, code)}: ${detail}`,
    },
    { name: 'place', label: text.place2, cell: placeOf },
    { name: 'done', label: text.done, cell: ({ outcome }) => text.outcomes[outcome] },
  ];
  return <Table label={text.findings} columns={columns} rows={found.findings} keyOf={keyOf} />;
}
