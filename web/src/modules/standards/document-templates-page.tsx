import {
  type DocumentTemplate,
  documentKinds,
  documentTemplateOperations,
  projectDocumentKinds,
  type TemplateDraft,
  type TemplateVariant,
} from '@regie/contracts/standards';
import { useState } from 'react';
import { holdsEverywhere, useMe, useRead } from '../../api/index.ts';
import { useLanguage, useOption, useText } from '../../language/index.ts';
import {
  Button,
  ChoiceField,
  type Column,
  ErrorState,
  PageHeader,
  Section,
  SkeletonRows,
  Status,
  Table,
  useSearchState,
} from '../../ui/index.ts';
import { VersionList, VersionReason, WaitingDrafts } from '../advice/index.ts';
import { documentTexts } from './document-texts.ts';
import { BriefUse, ProjectDocumentUse } from './document-use.tsx';
import { EditStandard } from './edit-standard.tsx';
import { EditVariant } from './edit-variant.tsx';
import { sayIn } from './say-in.ts';
import styles from './standards.module.css';
import { searchOf, searchOfNone, WorkOutButton, WorkOutTemplate } from './work-out-template.tsx';

type Part = DocumentTemplate['standard'][number]['parts'][number];

/** What stands in each kind of document, by the organisation and by its units. */
export function DocumentTemplatesPage() {
  const text = useText(documentTexts);
  const option = useOption();
  const [search, setSearch] = useSearchState();
  const { value, problem, isLoading, refresh } = useRead(documentTemplateOperations.list, {});
  const rows = value?.rows ?? [];
  const kind = documentKinds.find((one) => one === search['kind']) ?? 'brief';
  const shown = rows.find((row) => row.kind === kind);
  const draft = value?.drafts.find(
    (one) =>
      one.key === search['draft'] && one.workedOut === null && (one.kind === null || one.kind === kind),
  );
  const written = projectDocumentKinds.find((one) => one === kind);
  const variants = rows.reduce((sum, row) => sum + row.variants.length, 0);
  return (
    <>
      <PageHeader title={text.title} lede={value === undefined ? undefined : text.lede(variants)} />
      {problem !== undefined && <ErrorState problem={problem} onRetry={refresh} />}
      {isLoading && <SkeletonRows count={6} />}
      {value !== undefined && shown !== undefined && (
        <>
          <WaitingDrafts
            drafts={value.drafts}
            names={value.names}
            forWhat={(draft) => (draft.kind === null ? '' : option('document-kind', draft.kind))}
            action={(draft) => (
              <WorkOutButton
                draft={draft}
                targets={value}
                onChoose={(target) => setSearch(searchOf(draft, target), true)}
              />
            )}
          />
          <div className={styles.narrowField}>
            <ChoiceField
              label={text.kind}
              value={kind}
              options={documentKinds.map((one) => ({ value: one, label: option('document-kind', one) }))}
              onChange={(one) => setSearch({ kind: one === 'brief' || one === null ? undefined : one }, true)}
              hasNone={false}
            />
          </div>
          <Standard
            key={`standard ${kind}`}
            shown={shown}
            mayPublish={value.mayPublish}
            drafts={value.drafts}
            names={value.names}
          />
          <Variants key={`variants ${kind}`} shown={shown} places={value.places} drafts={value.drafts} />
          {kind === 'brief' && <BriefUse />}
          {written !== undefined && <ProjectDocumentUse key={`use ${written}`} kind={written} />}
          {draft !== undefined && (
            <WorkOutTemplate
              key={`${draft.id} ${search['for'] ?? ''}`}
              shown={shown}
              draft={draft}
              target={search['for']}
              targets={value}
              onClose={() => setSearch(searchOfNone)}
            />
          )}
        </>
      )}
    </>
  );
}

function Standard({
  shown,
  mayPublish,
  drafts,
  names,
}: {
  shown: DocumentTemplate;
  mayPublish: boolean;
  drafts: readonly TemplateDraft[];
  names: Readonly<Record<string, string>>;
}) {
  const text = useText(documentTexts);
  const language = useLanguage();
  const [isEditing, setEditing] = useState(false);
  const [newest] = shown.standard;
  if (newest === undefined) return null;
  const columns: readonly Column<Part>[] = [
    { name: 'part', label: text.part, isHead: true, cell: ({ title }) => sayIn(title, language) },
    {
      name: 'guidance',
      label: text.guidance,
      isMinor: true,
      cell: ({ guidance }) => sayIn(guidance, language),
    },
    {
      name: 'required',
      label: text.isRequired,
      cell: ({ isRequired }) => (isRequired ? text.required : text.optional),
    },
    { name: 'content', label: text.content, isMinor: true, cell: ({ content }) => text.contents[content] },
  ];
  return (
    <Section
      title={text.standard}
      note={`${text.version(newest.number)}: ${newest.reason ?? text.firstStandard}`}
      aside={mayPublish && <Button onClick={() => setEditing(true)}>{text.edit}</Button>}
    >
      <Table label={text.standard} columns={columns} rows={newest.parts} keyOf={({ code }) => code} />
      <VersionList name={text.standard} versions={shown.standard} drafts={drafts} names={names} />
      {isEditing && (
        <EditStandard
          kind={shown.kind}
          number={newest.number}
          parts={newest.parts}
          onClose={() => setEditing(false)}
        />
      )}
    </Section>
  );
}

function Variants({
  shown,
  places,
  drafts,
}: {
  shown: DocumentTemplate;
  places: readonly { readonly id: string; readonly title: string }[];
  drafts: readonly TemplateDraft[];
}) {
  const text = useText(documentTexts);
  const me = useMe();
  const [editing, setEditing] = useState<TemplateVariant | 'new'>();
  const [newest] = shown.standard;
  const free = places.filter(({ id }) => !shown.variants.some(({ scopeId }) => scopeId === id));
  const mayEdit = (id: string) =>
    places.some((one) => one.id === id) || holdsEverywhere(me, 'standard.write');
  if (newest === undefined) return null;
  return (
    <Section
      title={text.variants}
      aside={
        free.length > 0 && (
          <Button icon="plus" onClick={() => setEditing('new')}>
            {text.addVariant}
          </Button>
        )
      }
    >
      {shown.variants.length === 0 && <p>{text.noVariants}</p>}
      {shown.variants.map((variant) => (
        <Variant
          key={variant.scopeId}
          variant={variant}
          parts={newest.parts}
          drafts={drafts}
          onEdit={mayEdit(variant.scopeId) ? () => setEditing(variant) : undefined}
        />
      ))}
      {editing !== undefined && (
        <EditVariant
          kind={shown.kind}
          parts={newest.parts}
          variant={editing === 'new' ? undefined : editing}
          places={free}
          onClose={() => setEditing(undefined)}
        />
      )}
    </Section>
  );
}

/** What one unit makes of the standard. */
function Variant({
  variant,
  parts,
  drafts,
  onEdit,
}: {
  variant: TemplateVariant;
  parts: readonly Part[];
  drafts: readonly TemplateDraft[];
  onEdit: (() => void) | undefined;
}) {
  const text = useText(documentTexts);
  const language = useLanguage();
  const { placeTitle, number, reason, changes, conflicts, followsFromId } = variant;
  const named = (codes: readonly string[]) =>
    codes
      .map((code) => parts.find((part) => part.code === code))
      .flatMap((part) => (part === undefined ? [] : [sayIn(part.title, language)]))
      .join(', ');
  const lines = [
    [changes.added.map(({ title }) => sayIn(title, language)).join(', '), text.adds],
    [named(changes.required), text.requires],
    [named(changes.reworded.map(({ code }) => code)), text.rewords],
    [named(changes.dropped), text.drops],
  ] as const;
  return (
    <div className={styles.part}>
      <div className={styles.partTop}>
        <h3 className={styles.partTitle}>{placeTitle}</h3>
        <span className={styles.by}>
          {text.version(number)}:{' '}
          <VersionReason reason={reason ?? ''} followsFromId={followsFromId} drafts={drafts} />
        </span>
        {onEdit !== undefined && (
          <Button kind="quiet" aria-label={text.editVariant(placeTitle)} onClick={onEdit}>
            {text.edit}
          </Button>
        )}
      </div>
      <ul className={styles.lines}>
        {lines.map(([said, say]) => (said === '' ? null : <li key={say('')}>{say(said)}</li>))}
        {conflicts.map(({ kind, code, title }) => (
          <li key={`${kind} ${code}`}>
            <Status colour="amber">{text.conflicts[kind](sayIn(title, language), placeTitle)}</Status>
          </li>
        ))}
      </ul>
    </div>
  );
}
