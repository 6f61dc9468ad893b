import { type Evidence, type Gate, type GateShown, gateOperations } from '@regie/contracts/standards';
import { useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useLanguage, useText } from '../../language/index.ts';
import {
  Button,
  CheckField,
  type Column,
  FormDialog,
  LongTextField,
  Status,
  type StatusColour,
  Table,
  Tag,
  useFormat,
} from '../../ui/index.ts';
import { gateTexts } from './gate-texts.ts';
import { lifeCycleTexts } from './life-cycle-texts.ts';
import { sayIn } from './say-in.ts';

interface Line {
  readonly code: string;
  readonly what: string;
  readonly kind: string;
  readonly colour: StatusColour;
  readonly state: string;
  readonly shows: string;
  /** Set where a person answers it. */
  readonly evidence?: Evidence;
}

/** Every criterion and document of a gate, how it stands and what shows that. */
function useLines(shown: GateShown, gate: Gate): readonly Line[] {
  const text = useText(gateTexts);
  const words = useText(lifeCycleTexts);
  const language = useLanguage();
  const format = useFormat();
  const value = ({ value: one }: Evidence) => (typeof one === 'string' ? one : undefined);
  const count = ({ value: one }: Evidence) => (typeof one === 'number' ? text.counted(one) : undefined);
  const criteria = gate.criteria.map(({ code, weight, text: says, fact }): Line => {
    const found = shown.evidence.find((one) => one.code === code);
    const isMet = found?.isMet ?? null;
    const parts =
      found === undefined || isMet === null
        ? []
        : [value(found), count(found), found.detail, found.on === null ? null : format.day(found.on)];
    return {
      code,
      what: sayIn(says, language),
      kind: words.weights[weight],
      colour: isMet === null ? 'grey' : isMet ? 'green' : weight === 'must' ? 'red' : 'amber',
      state: isMet === null ? text.unknown : isMet ? text.met : text.notMet,
      shows: parts.filter((part) => part !== undefined && part !== null).join(' · ') || '—',
      ...(fact === null && found !== undefined ? { evidence: found } : {}),
    };
  });
  const documents = gate.documents.map(({ code, name }): Line => {
    const file = shown.documents[code] ?? null;
    return {
      code: `document ${code}`,
      what: sayIn(name, language),
      kind: text.document,
      colour: file === null ? 'red' : 'green',
      state: file === null ? text.missing : text.attached,
      shows: file ?? text.attachIt,
    };
  });
  return [...criteria, ...documents];
}

export function EvidenceTable({ shown, gate }: { shown: GateShown; gate: Gate }) {
  const text = useText(gateTexts);
  const [answering, setAnswering] = useState<Line>();
  const lines = useLines(shown, gate);
  const columns: readonly Column<Line>[] = [
    {
      name: 'criterion',
      label: text.criterion,
      isHead: true,
      cell: ({ kind, what }) => (
        <>
          <Tag>{kind}</Tag> {what}
        </>
      ),
    },
    {
      name: 'state',
      label: text.state,
      cell: ({ colour, state }) => <Status colour={colour}>{state}</Status>,
    },
    { name: 'shows', label: text.shows, cell: ({ shows }) => shows },
    {
      name: 'answer',
      label: text.answer,
      isLabelHidden: true,
      isFigure: true,
      cell: (line) =>
        line.evidence !== undefined &&
        shown.may.answer && (
          <Button kind="quiet" aria-label={text.answerTo(line.what)} onClick={() => setAnswering(line)}>
            {text.answer}
          </Button>
        ),
    },
  ];
  return (
    <>
      <Table label={text.criterion} columns={columns} rows={lines} keyOf={({ code }) => code} />
      {answering !== undefined && (
        <Answer projectId={shown.project.id} line={answering} onClose={() => setAnswering(undefined)} />
      )}
    </>
  );
}

function Answer({ projectId, line, onClose }: { projectId: string; line: Line; onClose: () => void }) {
  const text = useText(gateTexts);
  const write = useWrite();
  const before = line.evidence;
  const [isMet, setMet] = useState(before?.isMet ?? true);
  const [evidence, setEvidence] = useState(typeof before?.value === 'string' ? before.value : '');
  const save = async () =>
    await write(
      gateOperations.answer,
      { parameters: { id: projectId, code: line.code }, body: { isMet, evidence } },
      { said: text.saved, showsProblem: true },
    );
  return (
    <FormDialog
      title={line.what}
      submitLabel={text.save}
      reason={evidence.trim() === '' ? `${text.evidence}?` : undefined}
      onSubmit={save}
      onClose={onClose}
    >
      <CheckField label={text.isMet} isChecked={isMet} onChange={setMet} />
      <LongTextField
        label={text.evidence}
        help={text.evidenceHelp}
        value={evidence}
        onChange={setEvidence}
        longest={1000}
        isRequired
        isFocused
      />
    </FormDialog>
  );
}
