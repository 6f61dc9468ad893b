import {
  type TermPackCode,
  type TermPackShown,
  termPackOperations,
  termPacks,
} from '@regie/contracts/standards';
import { findTerm } from '@regie/language';
import { useState } from 'react';
import { useRead, useWrite } from '../../api/index.ts';
import { useLanguage, useText } from '../../language/index.ts';
import {
  Button,
  ButtonLink,
  CheckField,
  type Column,
  ErrorState,
  PageHeader,
  Section,
  Segmented,
  SkeletonRows,
  Status,
  Table,
  useSearchState,
} from '../../ui/index.ts';
import { useGroup } from './glossary-table.tsx';
import { glossaryTexts } from './glossary-texts.ts';
import { sayIn } from './say-in.ts';
import styles from './standards.module.css';

type Packed = TermPackShown['rows'][number];

function packIn(value: string | undefined): TermPackCode {
  return termPacks.find((pack) => pack === value) ?? 'staged';
}

/** Sets of names that belong together, looked at before they are taken over. */
export function TermPacksPage() {
  const text = useText(glossaryTexts);
  const language = useLanguage();
  const [search, change] = useSearchState();
  const code = packIn(search['set']);
  const { value, problem, isLoading, refresh } = useRead(termPackOperations.show, { parameters: { code } });
  return (
    <>
      <PageHeader
        title={text.packs}
        lede={text.packsLede}
        actions={<ButtonLink to="/glossary">{text.toGlossary}</ButtonLink>}
      />
      <div className={styles.looks}>
        <Segmented
          label={text.pack}
          options={termPacks.map((pack) => ({ value: pack, label: text.packNames[pack] }))}
          value={code}
          onChange={(set) => change({ set })}
        />
      </div>
      {problem !== undefined && <ErrorState problem={problem} onRetry={refresh} />}
      {isLoading && <SkeletonRows count={10} />}
      {value !== undefined && (
        <>
          <p className={styles.looks}>{value.about[language]}</p>
          <PackTable key={value.code} pack={value} />
        </>
      )}
    </>
  );
}

function PackTable({ pack }: { pack: TermPackShown }) {
  const text = useText(glossaryTexts);
  const language = useLanguage();
  const write = useWrite();
  const open = pack.rows.filter(({ ownName }) => ownName === null).map(({ code }) => code);
  const [left, setLeft] = useState<readonly string[]>([]);
  const [isBusy, setBusy] = useState(false);
  const chosen = open.filter((code) => !left.includes(code));
  const take = async () => {
    setBusy(true);
    const request = { parameters: { code: pack.code }, body: { codes: chosen } };
    await write(termPackOperations.apply, request, { said: text.taken(chosen.length) });
    setBusy(false);
  };
  const columns: readonly Column<Packed>[] = [
    {
      name: 'term',
      label: text.inGlossary,
      isHead: true,
      cell: ({ code }) => <Named code={code} language={language} />,
    },
    {
      name: 'becomes',
      label: text.becomes,
      cell: ({ name, meaning }) => (
        <>
          {name[language]}
          {meaning !== null && <div className={styles.by}>{meaning[language]}</div>}
        </>
      ),
    },
    {
      name: 'other',
      label: language === 'nl' ? text.english : text.dutch,
      isMinor: true,
      cell: ({ name }) => name[language === 'nl' ? 'en' : 'nl'],
    },
    {
      name: 'take',
      label: text.take,
      cell: ({ code, name, ownName }) =>
        ownName === null ? (
          <CheckField
            label={text.take}
            isChecked={!left.includes(code)}
            onChange={(isOn) =>
              setLeft((now) => [...now.filter((one) => one !== code), ...(isOn ? [] : [code])])
            }
          />
        ) : (
          <Status colour={ownName[language] === name[language] ? 'green' : 'blue'}>
            {ownName[language] === name[language] ? text.isSame : text.hasOwn(sayIn(ownName, language))}
          </Status>
        ),
    },
  ];
  return (
    <Section
      title={text.packNames[pack.code]}
      {...(open.length === 0 ? { note: text.nothingLeft } : {})}
      aside={
        open.length > 0 && (
          <Button
            kind="primary"
            isBusy={isBusy}
            reason={chosen.length === 0 ? text.chooseFirst : undefined}
            onClick={() => void take()}
          >
            {text.takeCount(chosen.length)}
          </Button>
        )
      }
    >
      <Table
        label={text.packNames[pack.code]}
        columns={columns}
        rows={pack.rows}
        keyOf={({ code }) => code}
      />
    </Section>
  );
}

/** What the glossary calls a term; of an option with its field, as words such as "open" recur. */
function Named({ code, language }: { code: string; language: 'nl' | 'en' }) {
  const groupOf = useGroup();
  const group = groupOf(code.includes('.') ? code.split('.')[0] : undefined);
  return (
    <>
      {findTerm(code)?.[language] ?? code}
      {group !== undefined && <div className={styles.by}>{group}</div>}
    </>
  );
}
