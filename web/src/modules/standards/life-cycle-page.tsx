import { type Gate, gatePhases, lifeCycleOperations } from '@regie/contracts/standards';
import { useState } from 'react';
import { useRead, useWrite } from '../../api/index.ts';
import { useLanguage, useText } from '../../language/index.ts';
import {
  Button,
  ErrorState,
  FormDialog,
  LongTextField,
  PageHeader,
  Section,
  SkeletonRows,
} from '../../ui/index.ts';
import { GateCard } from './gate-card.tsx';
import { GateDialog } from './gate-dialog.tsx';
import { lifeCycleTexts } from './life-cycle-texts.ts';
import { MigrationTable } from './migration-table.tsx';
import { sayIn } from './say-in.ts';
import styles from './standards.module.css';
import { VersionTable } from './version-table.tsx';

/** The life cycle of projects: which gates there are, what each asks, and which version runs where. */
export function LifeCyclePage() {
  const text = useText(lifeCycleTexts);
  const { value, problem, isLoading, refresh } = useRead(lifeCycleOperations.show, {});
  const newest = value?.versions[0];
  return (
    <>
      <PageHeader
        title={text.title}
        lede={
          newest === undefined ? undefined : text.lede(newest.number, newest.gates.length, newest.projects)
        }
      />
      {problem !== undefined && <ErrorState problem={problem} onRetry={refresh} />}
      {isLoading && <SkeletonRows count={5} />}
      {value !== undefined && newest !== undefined && (
        <>
          <Gates
            key={newest.number}
            published={newest.gates}
            number={newest.number}
            mayPublish={value.mayPublish}
          />
          {value.mayPublish && value.versions.length > 1 && <MigrationTable />}
          <VersionTable versions={value.versions} names={value.names} />
        </>
      )}
    </>
  );
}

/** The gates as published or, while somebody changes them, as they would be. */
function Gates({
  published,
  number,
  mayPublish,
}: {
  published: readonly Gate[];
  number: number;
  mayPublish: boolean;
}) {
  const text = useText(lifeCycleTexts);
  const language = useLanguage();
  const [draft, setDraft] = useState<readonly Gate[]>();
  const [editing, setEditing] = useState<Gate | 'new'>();
  const [isPublishing, setPublishing] = useState(false);
  const gates = draft ?? published;
  const free = gatePhases.filter((phase) => !gates.some(({ opens }) => opens === phase));
  const keep = (gate: Gate, before: Gate | undefined) => {
    const others = gates.filter((one) => one !== before);
    setDraft(gatePhases.flatMap((phase) => [...others, gate].filter(({ opens }) => opens === phase)));
    setEditing(undefined);
  };
  const before = editing === 'new' ? undefined : editing;
  return (
    <>
      {draft !== undefined && (
        <div className={styles.changed} role="status">
          <span>{text.changed}</span>
          <Button onClick={() => setDraft(undefined)}>{text.discard}</Button>
          <Button kind="primary" onClick={() => setPublishing(true)}>
            {text.publish(number + 1)}
          </Button>
        </div>
      )}
      {gates.length === 0 && <p>{text.noGates}</p>}
      {gates.map((gate) => (
        <Section
          key={gate.opens}
          title={sayIn(gate.title, language)}
          aside={
            mayPublish && (
              <Button
                kind="quiet"
                aria-label={text.editGate(sayIn(gate.title, language))}
                onClick={() => setEditing(gate)}
              >
                {text.edit}
              </Button>
            )
          }
        >
          <GateCard gate={gate} />
        </Section>
      ))}
      {mayPublish && free.length > 0 && (
        <Button icon="plus" onClick={() => setEditing('new')}>
          {text.addGate}
        </Button>
      )}
      {editing !== undefined && (
        <GateDialog
          gate={before}
          phases={before === undefined ? free : [before.opens]}
          onKeep={(gate) => keep(gate, before)}
          onRemove={() => {
            setDraft(gates.filter((one) => one !== before));
            setEditing(undefined);
          }}
          onClose={() => setEditing(undefined)}
        />
      )}
      {isPublishing && draft !== undefined && (
        <Publish gates={draft} number={number} onClose={() => setPublishing(false)} />
      )}
    </>
  );
}

function Publish({
  gates,
  number,
  onClose,
}: {
  gates: readonly Gate[];
  number: number;
  onClose: () => void;
}) {
  const text = useText(lifeCycleTexts);
  const write = useWrite();
  const [reason, setReason] = useState('');
  const publish = async () =>
    await write(
      lifeCycleOperations.publish,
      { body: { after: number, gates: [...gates], reason } },
      { said: text.published(number + 1), showsProblem: true },
    );
  return (
    <FormDialog
      title={text.publishTitle(number + 1)}
      submitLabel={text.publish(number + 1)}
      reason={reason.trim() === '' ? `${text.reason}?` : undefined}
      onSubmit={publish}
      onClose={onClose}
    >
      <p>{text.publishLead}</p>
      <LongTextField
        label={text.reason}
        value={reason}
        onChange={setReason}
        longest={1000}
        isRequired
        isFocused
      />
    </FormDialog>
  );
}
