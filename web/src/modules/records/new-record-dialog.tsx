import { useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { type Catalogue, useText } from '../../language/index.ts';
import type { CellValue } from '../../ui/grid/index.ts';
import { Dialog, FormDialog, Link, type Submitted } from '../../ui/index.ts';
import { isTemplateType, TemplateChoice } from '../templates/index.ts';
import { FieldInput } from './field-input.tsx';
import type { NamedField } from './field-set.ts';
import { type RecordKind, type RecordView, toPatch } from './record-kind.ts';
import { ScopeChoice, usePlaces } from './scope-choice.tsx';
import type { ValueContext } from './value-text.ts';

const en = {
  place: 'Part of',
  make: 'Make',
  missing: 'This is needed.',
  made: (title: string) => `${title} made`,
  noPlace: 'There is no project yet in which this can stand. Make a project first.',
  toProjects: 'To the projects',
};
const nl: typeof en = {
  place: 'Onderdeel van',
  make: 'Maken',
  missing: 'Dit is nodig.',
  made: (title) => `${title} gemaakt`,
  noPlace: 'Er is nog geen project waarin dit kan staan. Maak eerst een project.',
  toProjects: 'Naar de projecten',
};
const newTexts: Catalogue<typeof en> = { en, nl };

type Values = Readonly<Record<string, CellValue>>;

/** An empty choice would be a dead end: it says what has to be made first. */
function NoPlace({ title, onClose }: { readonly title: string; readonly onClose: () => void }) {
  const texts = useText(newTexts);
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <p>{texts.noPlace}</p>
      <p>
        <Link to="/projects">{texts.toProjects}</Link>
      </p>
    </Dialog>
  );
}

/** Asks for what a new record cannot do without; the rest is filled in on its page. */
export function NewRecordDialog({
  kind,
  title,
  fields,
  asked,
  context,
  scopeId,
  onMade,
  onClose,
}: {
  readonly kind: RecordKind;
  readonly title: string;
  readonly fields: readonly NamedField[];
  /** Names of the fields that are asked for, in order. */
  readonly asked: readonly string[];
  readonly context: ValueContext;
  readonly scopeId: string | undefined;
  readonly onMade: (record: RecordView) => void;
  readonly onClose: () => void;
}) {
  const texts = useText(newTexts);
  const write = useWrite();
  const places = usePlaces(kind);
  const [chosen, setChosen] = useState<string | null>(null);
  // Where there is one place there is nothing to choose.
  const place = scopeId ?? chosen ?? (places?.length === 1 ? (places[0]?.id ?? null) : null);
  const [values, setValues] = useState<Values>({});
  // Texts are typed in fields of their own, which begin anew with the values of a template.
  const [round, setRound] = useState(0);
  const [isTried, setTried] = useState(false);
  const questions = asked.flatMap((name) => fields.filter((field) => field.name === name));
  const isMissing = ({ name, field }: NamedField) =>
    field.isRequired === true && field.hasDefault !== true && (values[name] ?? null) === null;
  const make = async (): Promise<Submitted> => {
    setTried(true);
    if (place === null || questions.some(isMissing)) return 'open';
    const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
    const answer = await write(
      kind.operations.create,
      { body: { ...toPatch(kind.fields, given), scopeId: place } },
      { said: texts.made(String(values['title'] ?? '')), showsProblem: true },
    );
    if (answer.problem !== undefined) return answer;
    onMade(answer.value.record);
    return 'open';
  };
  if (scopeId === undefined && places?.length === 0) return <NoPlace title={title} onClose={onClose} />;
  return (
    <FormDialog title={title} submitLabel={texts.make} onSubmit={make} onClose={onClose}>
      {(at) => (
        <>
          {scopeId === undefined ? (
            <ScopeChoice
              kind={kind}
              label={texts.place}
              value={place}
              error={isTried && place === null ? texts.missing : undefined}
              onChange={setChosen}
            />
          ) : null}
          {isTemplateType(kind.recordType) ? (
            <TemplateChoice
              recordType={kind.recordType}
              asked={asked}
              labelOf={(name) => fields.find((field) => field.name === name)?.label ?? name}
              onChoose={(next) => {
                setValues(next);
                setRound(round + 1);
              }}
            />
          ) : null}
          {questions.map((named, index) => (
            <FieldInput
              key={`${named.name} ${round}`}
              named={named}
              isFocused={index === 0 && round === 0}
              value={values[named.name] ?? null}
              error={at(`body.${named.name}`) ?? (isTried && isMissing(named) ? texts.missing : undefined)}
              context={context}
              onChange={(value) => setValues({ ...values, [named.name]: value })}
            />
          ))}
        </>
      )}
    </FormDialog>
  );
}
