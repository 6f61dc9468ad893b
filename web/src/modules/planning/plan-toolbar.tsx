import { activityStates } from '@regie/contracts/planning';
import { useEffect, useState } from 'react';
import { useText } from '../../language/index.ts';
import { zoomLevels } from '../../ui/gantt/index.ts';
import { Button, IconButton, Menu, type MenuGroup, Segmented, TextField } from '../../ui/index.ts';
import { SavedViews } from '../records/index.ts';
import { commandTexts } from './command-texts.ts';
import styles from './plan.module.css';
import { planCommands, reasonOf } from './plan-commands.ts';
import { PlanIcon, type PlanIconName } from './plan-icon.tsx';
import { stateTexts } from './state-texts.ts';
import { planTexts } from './texts.ts';
import type { PlanSurfaceState } from './use-plan-surface.ts';
import type { PlanViewState, Zoom } from './use-plan-view.ts';
import { noFilter } from './visible-rows.ts';

/** Searches while typing, a moment after the last key. */
export function SearchBox({
  value,
  onSearch,
}: {
  readonly value: string;
  readonly onSearch: (text: string) => void;
}) {
  const texts = useText(planTexts);
  const [draft, setDraft] = useState(value);
  useEffect(() => setDraft(value), [value]);
  useEffect(() => {
    if (draft.trim() === value) return undefined;
    const timer = setTimeout(() => onSearch(draft.trim()), 200);
    return () => clearTimeout(timer);
  });
  return (
    <div className={styles.search}>
      <TextField
        label={texts.search}
        isLabelHidden
        placeholder={texts.search}
        type="search"
        longest={200}
        value={draft}
        onChange={setDraft}
      />
    </div>
  );
}

/** Groups of the menu of commands; the same for the button and for the right mouse button. */
export function useCommandGroups(surface: PlanSurfaceState): readonly MenuGroup[] {
  const words = useText(commandTexts);
  const setup = surface.setup();
  const groups = ['structure', 'relations', 'progress', 'view'] as const;
  return groups.map((group) => ({
    label: words.groups[group],
    items: planCommands
      .filter((command) => command.group === group)
      .map((command) => {
        const reason = reasonOf(command, setup);
        return {
          label: words.labels[command.name],
          onChoose: () => surface.runNamed(command.name),
          ...(command.keys === undefined ? {} : { keys: command.keys }),
          ...(reason === undefined ? {} : { reason }),
          ...(command.isDanger === true ? { isDanger: true } : {}),
        };
      }),
  }));
}

const quick = ['outdent', 'indent', 'unlink', 'remove'] as const;

function QuickButtons({ surface }: { readonly surface: PlanSurfaceState }) {
  const words = useText(commandTexts);
  const setup = surface.setup();
  const propsOf = (name: (typeof planCommands)[number]['name']) => {
    const command = planCommands.find((each) => each.name === name);
    const reason = command === undefined ? undefined : reasonOf(command, setup);
    const keys = command?.keys === undefined ? '' : ` (${command.keys})`;
    return {
      title: `${words.labels[name]}${keys}`,
      'aria-label': reason === undefined ? words.labels[name] : `${words.labels[name]}: ${reason}`,
      onClick: () => surface.runNamed(name),
      reason,
    };
  };
  const { title, onClick, reason } = propsOf('add');
  const link = propsOf('link');
  return (
    <div className={styles.icons}>
      <IconButton icon="plus" label={title} onClick={onClick} reason={reason} />
      {quick.slice(0, 2).map((name) => (
        <QuickButton key={name} icon={name} {...propsOf(name)} />
      ))}
      <IconButton icon="link" label={link.title} onClick={link.onClick} reason={link.reason} />
      {quick.slice(2).map((name) => (
        <QuickButton key={name} icon={name} {...propsOf(name)} />
      ))}
    </div>
  );
}

function QuickButton({
  icon,
  ...props
}: {
  readonly icon: PlanIconName;
  readonly title: string;
  readonly 'aria-label': string;
  readonly onClick: () => void;
  readonly reason: string | undefined;
}) {
  return (
    <Button kind="quiet" className={styles.quick} {...props}>
      <PlanIcon name={icon} />
    </Button>
  );
}

export function FilterMenu({ look }: { readonly look: PlanViewState }) {
  const texts = useText(planTexts);
  const states = useText(stateTexts);
  const { filter, setFilter } = look;
  const count = [filter.isCritical, filter.isLate, filter.isMilestone, filter.state !== undefined].filter(
    Boolean,
  ).length;
  return (
    <Menu
      label={texts.show}
      target={<Button icon="filter">{count === 0 ? texts.show : texts.showing(count)}</Button>}
      groups={[
        {
          items: [
            {
              label: texts.filters.critical,
              isChosen: filter.isCritical,
              onChoose: () => setFilter({ ...filter, isCritical: !filter.isCritical }),
            },
            {
              label: texts.filters.late,
              isChosen: filter.isLate,
              onChoose: () => setFilter({ ...filter, isLate: !filter.isLate }),
            },
            {
              label: texts.filters.milestones,
              isChosen: filter.isMilestone,
              onChoose: () => setFilter({ ...filter, isMilestone: !filter.isMilestone }),
            },
          ],
        },
        {
          items: [
            {
              label: texts.anyState,
              isChosen: filter.state === undefined,
              onChoose: () => setFilter({ ...filter, state: undefined }),
            },
            ...activityStates.map((state) => ({
              label: states[state],
              isChosen: filter.state === state,
              onChoose: () => setFilter({ ...filter, state }),
            })),
          ],
        },
        { items: [{ label: texts.showAll, onChoose: () => setFilter(noFilter) }] },
      ]}
    />
  );
}

/** What changes the plan as a whole and how it is looked at. */
export function PlanToolbar({
  surface,
  look,
  onColumns,
  onToday,
}: {
  readonly surface: PlanSurfaceState;
  readonly look: PlanViewState;
  readonly onColumns: () => void;
  readonly onToday: () => void;
}) {
  const texts = useText(planTexts);
  const groups = useCommandGroups(surface);
  const zooms: readonly Zoom[] = [...zoomLevels, 'fit'];
  return (
    <div className={styles.toolbar}>
      <SearchBox value={look.filter.text} onSearch={(text) => look.setFilter({ ...look.filter, text })} />
      <FilterMenu look={look} />
      <IconButton icon="columns" label={texts.columns} onClick={onColumns} />
      <SavedViews recordType="activity" view={look.saved} onView={look.setSaved} />
      <QuickButtons surface={surface} />
      <Menu
        label={texts.activityMenu}
        target={<Button icon="chevron-down">{texts.activityMenu}</Button>}
        groups={groups}
      />
      <div className={styles.time}>
        <Button onClick={onToday}>{texts.today}</Button>
        <Segmented
          label={texts.zoom}
          value={look.zoom}
          options={zooms.map((value) => ({ value, label: texts.zooms[value] }))}
          onChange={look.setZoom}
        />
      </div>
    </div>
  );
}
