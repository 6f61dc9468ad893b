import { importOperations } from '@regie/contracts/imports';
import { useRead } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { ChoiceField, Segmented, TextField, useFormat } from '../../ui/index.ts';
import type { Draft, ReadImport } from './draft.ts';
import styles from './imports.module.css';
import { importTexts } from './texts.ts';
import type { House } from './use-house.ts';

/** What updating a project would do to its activities, before it is done. */
function Effect({ importId, projectId }: { readonly importId: string; readonly projectId: string }) {
  const text = useText(importTexts);
  const format = useFormat();
  const { value } = useRead(importOperations.showEffect, {
    parameters: { id: importId },
    query: { project: projectId },
  });
  if (value === undefined) return null;
  const { addedCount, keptCount, removedCount, removed } = value;
  const shown = removed.map(({ name, uid }) => name || String(uid));
  return (
    <div role="status">
      <p>{text.effect(format.number(addedCount), format.number(keptCount), format.number(removedCount))}</p>
      {removedCount > 0 && (
        <p className={styles.help}>
          {text.removedList}: {shown.join(', ')}
          {removedCount > shown.length && ` ${text.andMore(format.number(removedCount - shown.length))}`}
        </p>
      )}
    </div>
  );
}

function NewProject({
  draft,
  places,
  onChange,
}: {
  readonly draft: Draft;
  readonly places: House['places'];
  readonly onChange: (part: Partial<Draft>) => void;
}) {
  const text = useText(importTexts);
  return (
    <div className={styles.fields}>
      <ChoiceField
        label={text.place}
        isRequired
        value={draft.scopeId}
        options={places}
        onChange={(scopeId) => onChange({ scopeId })}
      />
      <TextField
        label={text.projectTitle}
        isRequired
        longest={200}
        value={draft.title}
        onChange={(title) => onChange({ title })}
      />
      <TextField
        label={text.code}
        isRequired
        longest={30}
        value={draft.code}
        onChange={(code) => onChange({ code })}
      />
    </div>
  );
}

/** Where one plan goes: into a project that is made for it, or into one that is there. */
export function TargetFields({
  read,
  draft,
  house,
  onChange,
}: {
  readonly read: ReadImport;
  readonly draft: Draft;
  readonly house: House;
  readonly onChange: (part: Partial<Draft>) => void;
}) {
  const text = useText(importTexts);
  const [match] = read.matches;
  const name = match === undefined ? '' : `${match.key} ${match.title}`;
  return (
    <div className={styles.target}>
      {match !== undefined && (
        <p>
          {match.because === 'same-file' ? text.sameFile(name) : text.samePlan(name)} {text.proposedUpdate}
        </p>
      )}
      <Segmented
        label={text.where}
        value={draft.kind}
        options={[
          { value: 'new', label: text.asNew },
          { value: 'existing', label: text.asExisting },
        ]}
        onChange={(kind) => onChange({ kind })}
      />
      {draft.kind === 'new' ? (
        <NewProject draft={draft} places={house.places} onChange={onChange} />
      ) : (
        <div className={styles.fields}>
          <ChoiceField
            label={text.project}
            isRequired
            value={draft.projectId}
            options={house.projects}
            onChange={(projectId) => onChange({ projectId })}
          />
        </div>
      )}
      {draft.kind === 'existing' && draft.projectId !== null && (
        <Effect importId={read.import.id} projectId={draft.projectId} />
      )}
    </div>
  );
}
