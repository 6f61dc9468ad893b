import { type SavedView, viewOperations } from '@regie/contracts/records';
import { useState } from 'react';
import { holds, useMe, useRead, useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { type GridView, isSameView } from '../../ui/grid/index.ts';
import {
  Button,
  CheckField,
  FormDialog,
  Menu,
  type MenuItem,
  type Submitted,
  TextField,
} from '../../ui/index.ts';
import { registerTexts } from './texts.ts';

interface SavedViewsProps {
  readonly recordType: SavedView['recordType'];
  readonly view: GridView;
  readonly onView: (view: GridView) => void;
}

/** A view without the parts that are not set, as it is stored. */
function stored(view: GridView): SavedView['state'] {
  return {
    ...(view.filter === undefined ? {} : { filter: view.filter }),
    ...(view.sort === undefined ? {} : { sort: view.sort }),
    ...(view.group === undefined ? {} : { group: view.group }),
    ...(view.search === undefined ? {} : { search: view.search }),
    ...(view.columns === undefined ? {} : { columns: [...view.columns] }),
    ...(view.widths === undefined ? {} : { widths: { ...view.widths } }),
    ...(view.archived === undefined ? {} : { archived: view.archived }),
  };
}

function NameDialog({
  title,
  start,
  canShare,
  onSave,
  onClose,
}: {
  readonly title: string;
  readonly start: Pick<SavedView, 'name' | 'isShared'>;
  readonly canShare: boolean;
  readonly onSave: (name: string, isShared: boolean) => Promise<Submitted>;
  readonly onClose: () => void;
}) {
  const texts = useText(registerTexts);
  const [name, setName] = useState(start.name);
  const [isShared, setShared] = useState(start.isShared);
  return (
    <FormDialog
      title={title}
      submitLabel={texts.save}
      reason={name.trim() === '' ? texts.viewNameless : undefined}
      onSubmit={() => onSave(name.trim(), isShared)}
      onClose={onClose}
    >
      <TextField label={texts.viewName} isRequired isFocused value={name} longest={80} onChange={setName} />
      {canShare ? <CheckField label={texts.shareView} isChecked={isShared} onChange={setShared} /> : null}
    </FormDialog>
  );
}

function useViewWrites({ recordType, view }: SavedViewsProps) {
  const write = useWrite();
  const texts = useText(registerTexts);
  return {
    save: (name: string, isShared: boolean) =>
      write(
        viewOperations.save,
        { body: { recordType, name, isShared, state: stored(view) } },
        { said: texts.viewSaved(name), showsProblem: true },
      ),
    update: (saved: SavedView) =>
      write(
        viewOperations.change,
        { parameters: { id: saved.id }, version: saved.version, body: { state: stored(view) } },
        { said: texts.viewSaved(saved.name) },
      ),
    rename: (saved: SavedView, name: string, isShared: boolean) =>
      write(
        viewOperations.change,
        { parameters: { id: saved.id }, version: saved.version, body: { name, isShared } },
        { said: texts.viewSaved(name), showsProblem: true },
      ),
    remove: (saved: SavedView) =>
      write(viewOperations.remove, { parameters: { id: saved.id } }, { said: texts.viewRemoved(saved.name) }),
  };
}

/** The menu of saved views: choose, save, share, rename, remove. */
export function SavedViews(props: SavedViewsProps) {
  const { recordType, view, onView } = props;
  const texts = useText(registerTexts);
  const me = useMe();
  const writes = useViewWrites(props);
  const [asking, setAsking] = useState<'new' | SavedView>();
  const rows =
    useRead(viewOperations.list, {}).value?.rows.filter((saved) => saved.recordType === recordType) ?? [];
  const current = rows.find(({ state }) => isSameView(state, view));
  const itemOf = (saved: SavedView): MenuItem => ({
    label: saved.name,
    isChosen: saved.id === current?.id,
    onChoose: () => onView(saved.state),
  });
  const ownItems: readonly MenuItem[] =
    current?.isMine === true
      ? [
          { label: texts.renameView, onChoose: () => setAsking(current) },
          { label: texts.removeView, isDanger: true, onChoose: () => void writes.remove(current) },
        ]
      : rows
          .filter(({ isMine }) => isMine)
          .slice(0, 5)
          .map((saved) => ({
            label: `${texts.updateView}: ${saved.name}`,
            onChoose: () => void writes.update(saved),
          }));
  return (
    <>
      <Menu
        label={texts.view}
        target={<Button icon="chevron-down">{current?.name ?? texts.view}</Button>}
        groups={[
          { items: [{ label: texts.allRows, isChosen: isSameView({}, view), onChoose: () => onView({}) }] },
          { label: texts.myViews, items: rows.filter(({ isMine }) => isMine).map(itemOf) },
          { label: texts.sharedViews, items: rows.filter(({ isMine }) => !isMine).map(itemOf) },
          { items: [{ label: texts.saveView, onChoose: () => setAsking('new') }, ...ownItems] },
        ]}
      />
      {asking === undefined ? null : (
        <NameDialog
          title={asking === 'new' ? texts.saveView : texts.renameView}
          start={asking === 'new' ? { name: '', isShared: false } : asking}
          canShare={holds(me, 'view.share')}
          onClose={() => setAsking(undefined)}
          onSave={(name, isShared) =>
            asking === 'new' ? writes.save(name, isShared) : writes.rename(asking, name, isShared)
          }
        />
      )}
    </>
  );
}
