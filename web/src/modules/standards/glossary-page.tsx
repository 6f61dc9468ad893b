import { termOperations } from '@regie/contracts/standards';
import { terms } from '@regie/language';
import { useMemo, useState } from 'react';
import { useRead } from '../../api/index.ts';
import { useLanguage, useText } from '../../language/index.ts';
import {
  Button,
  ButtonLink,
  EmptyState,
  ErrorState,
  PageHeader,
  Segmented,
  SkeletonRows,
  TextField,
  useSearchState,
} from '../../ui/index.ts';
import {
  fits,
  type GlossaryPart,
  type GlossaryRow,
  glossaryParts,
  glossaryRows,
  isIn,
} from './glossary-rows.ts';
import { GlossaryTable } from './glossary-table.tsx';
import { glossaryTexts } from './glossary-texts.ts';
import styles from './standards.module.css';
import { TermDialog } from './term-dialog.tsx';

/** As many as are looked through before somebody searches. */
const shownAtFirst = 80;

function partOf(value: string | undefined): GlossaryPart {
  return glossaryParts.find((part) => part === value) ?? 'terms';
}

/** Every word of the trade with its meaning: as Regie uses it, as it is called here, and what the organisation added. */
export function GlossaryPage() {
  const text = useText(glossaryTexts);
  const language = useLanguage();
  const [search, change] = useSearchState();
  const [typed, setTyped] = useState(search['q'] ?? '');
  const [isWhole, setWhole] = useState(false);
  const [opened, setOpened] = useState<GlossaryRow | 'new'>();
  const { value, problem, isLoading, refresh } = useRead(termOperations.list, {});
  const part = partOf(search['show']);
  const own = value?.rows;
  const all = useMemo(() => glossaryRows(terms, own ?? [], language), [own, language]);
  const rows = useMemo(() => all.filter((row) => isIn(row, part) && fits(row, typed)), [all, part, typed]);
  const named = (own ?? []).filter(({ code }) => code !== null).length;
  const mayWrite = value?.mayWrite === true;
  const shown = isWhole ? rows : rows.slice(0, shownAtFirst);
  return (
    <>
      <PageHeader
        title={text.title}
        lede={own === undefined ? undefined : text.lede(all.length, named, own.length - named)}
        actions={
          mayWrite && (
            <>
              <Button icon="plus" kind="primary" onClick={() => setOpened('new')}>
                {text.add}
              </Button>
              <ButtonLink to="/term-packs">{text.packs}</ButtonLink>
            </>
          )
        }
      />
      <div className={styles.asked}>
        <TextField
          label={text.find}
          type="search"
          longest={100}
          value={typed}
          onChange={setTyped}
          onCommit={() => change({ q: typed === '' ? undefined : typed })}
        />
        <Segmented
          label={text.part}
          options={glossaryParts.map((one) => ({ value: one, label: text.parts[one] }))}
          value={part}
          onChange={(next) => change({ show: next === 'terms' ? undefined : next })}
        />
        <span className={styles.by} role="status">
          {value !== undefined && text.found(rows.length)}
        </span>
      </div>
      {problem !== undefined && <ErrorState problem={problem} onRetry={refresh} />}
      {isLoading && <SkeletonRows count={12} />}
      {value !== undefined && rows.length === 0 && (
        <EmptyState title={part === 'own' && typed === '' ? text.noOwn : text.none} />
      )}
      {value !== undefined && rows.length > 0 && (
        <GlossaryTable rows={shown} onOpen={mayWrite ? setOpened : undefined} />
      )}
      {value !== undefined && shown.length < rows.length && (
        <p>
          <Button onClick={() => setWhole(true)}>{text.all(rows.length)}</Button>
        </p>
      )}
      {opened !== undefined && (
        <TermDialog row={opened === 'new' ? undefined : opened} onClose={() => setOpened(undefined)} />
      )}
    </>
  );
}
