import type { AdviceDraft } from '@regie/contracts/advice';
import type { ReactNode } from 'react';
import { useText } from '../../language/index.ts';
import { type Column, Link, Section, Table } from '../../ui/index.ts';
import { draftTexts } from './draft-texts.ts';

interface WaitingDraft extends AdviceDraft {
  /** Null while no version follows from it. */
  readonly workedOut: object | null;
}

/** Drafts that were accepted and that no version follows from yet; nothing where there are none. */
export function WaitingDrafts<Draft extends WaitingDraft>({
  drafts,
  names,
  forWhat,
  action,
}: {
  drafts: readonly Draft[];
  names: Readonly<Record<string, string>>;
  /** What each is a draft of, where that differs. */
  forWhat?: (draft: Draft) => string;
  action: (draft: Draft) => ReactNode;
}) {
  const text = useText(draftTexts);
  const waiting = drafts.filter(({ workedOut }) => workedOut === null);
  if (waiting.length === 0) return null;
  const columns: readonly Column<Draft>[] = [
    {
      name: 'key',
      label: text.key,
      isMark: true,
      cell: ({ key }) => <Link to={`/recommendations/${key}`}>{key}</Link>,
    },
    { name: 'draft', label: text.draft, isHead: true, cell: ({ title }) => title },
    ...(forWhat === undefined
      ? []
      : [{ name: 'for', label: text.forWhat, isMinor: true, cell: (draft: Draft) => forWhat(draft) }]),
    {
      name: 'by',
      label: text.acceptedBy,
      isMinor: true,
      cell: ({ acceptedById }) => names[acceptedById ?? ''] ?? '…',
    },
    { name: 'do', label: text.draft, isLabelHidden: true, isFigure: true, cell: action },
  ];
  return (
    <Section title={text.waiting} note={text.waitingNote}>
      <Table label={text.waiting} columns={columns} rows={waiting} keyOf={({ id }) => id} />
    </Section>
  );
}
