import { starterSets } from '@regie/contracts/governance';
import {
  handbookKinds,
  type StarterSetCode,
  type StarterSetShown,
  starterSetOperations,
} from '@regie/contracts/standards';
import { useState } from 'react';
import { useRead } from '../../api/index.ts';
import { useLanguage, useOption, useTerm, useText } from '../../language/index.ts';
import {
  type Column,
  ErrorState,
  PageHeader,
  Section,
  Segmented,
  SkeletonRows,
  Table,
  Tag,
  useSearchState,
} from '../../ui/index.ts';
import { GateCard } from './gate-card.tsx';
import { handbookTexts } from './handbook-texts.ts';
import { sayIn } from './say-in.ts';
import { PartTable } from './starter-parts.tsx';

function isSet(value: unknown): value is StarterSetCode {
  return starterSets.some((one) => one === value);
}

/** What a sector begins with, looked at before it is taken over. */
export function StarterSetsPage() {
  const text = useText(handbookTexts);
  const term = useTerm();
  const language = useLanguage();
  const option = useOption();
  const [search, change] = useSearchState();
  const [fallback] = useState<StarterSetCode>('government');
  const code = isSet(search['set']) ? search['set'] : fallback;
  const { value, problem, isLoading, refresh } = useRead(starterSetOperations.show, { parameters: { code } });
  return (
    <>
      <PageHeader
        title={term('plural.starter-set')}
        lede={
          value === undefined ? undefined : text.setsLede(option('starter-set', value.code), value.edition)
        }
      />
      <Segmented
        label={text.sector}
        options={starterSets.map((one) => ({ value: one, label: option('starter-set', one) }))}
        value={code}
        onChange={(set) => change({ set })}
      />
      {problem !== undefined && <ErrorState problem={problem} onRetry={refresh} />}
      {isLoading && <SkeletonRows count={8} />}
      {value !== undefined && (
        <>
          <p>{sayIn(value.about, language)}</p>
          <PartTable shown={value} />
          <Gates shown={value} />
          <Entries shown={value} />
          <Templates shown={value} />
        </>
      )}
    </>
  );
}

function Gates({ shown }: { shown: StarterSetShown }) {
  const language = useLanguage();
  return shown.gates.map((gate) => (
    <Section key={gate.opens} title={sayIn(gate.title, language)}>
      <GateCard gate={gate} />
    </Section>
  ));
}

type Entry = StarterSetShown['entries'][number];

function Entries({ shown }: { shown: StarterSetShown }) {
  const text = useText(handbookTexts);
  const language = useLanguage();
  const columns: readonly Column<Entry>[] = [
    { name: 'name', label: text.name, isHead: true, cell: ({ title }) => title[language] },
    {
      name: 'says',
      label: text.says,
      cell: (entry) => (
        <>
          {entry.text[language]} {entry.isThere && <Tag>{text.isThere}</Tag>}
        </>
      ),
    },
  ];
  return handbookKinds.map((kind) => (
    <Section key={kind} title={text.kinds[kind]}>
      <Table
        label={text.kinds[kind]}
        columns={columns}
        rows={shown.entries.filter((entry) => entry.kind === kind)}
        keyOf={({ code }) => code}
      />
    </Section>
  ));
}

type Template = StarterSetShown['templates'][number];

function Templates({ shown }: { shown: StarterSetShown }) {
  const text = useText(handbookTexts);
  const language = useLanguage();
  const term = useTerm();
  const columns: readonly Column<Template>[] = [
    { name: 'name', label: text.name, isHead: true, cell: ({ name }) => name[language] },
    { name: 'register', label: text.register, isMinor: true, cell: ({ recordType }) => term(recordType) },
    {
      name: 'says',
      label: text.says,
      cell: ({ says, isThere }) => (
        <>
          {says[language]} {isThere && <Tag>{text.isThere}</Tag>}
        </>
      ),
    },
  ];
  return (
    <Section title={text.templates}>
      <Table label={text.templates} columns={columns} rows={shown.templates} keyOf={({ code }) => code} />
    </Section>
  );
}
