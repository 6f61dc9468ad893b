export {
  ButtonLink,
  Link,
  type Search,
  useGoTo,
  useParameter,
  usePath,
  useSearchState,
} from './address.tsx';
export { Button, IconButton } from './button.tsx';
export { CheckField, ChoiceField, type ChoiceOption, RadioField, YesNoField } from './choice-field.tsx';
export { type Claim, Claims } from './claims.tsx';
export { classes } from './classes.ts';
export { CommandPalette, type PaletteGroup, type PaletteItem } from './command-palette.tsx';
export { ConflictChoice, type ContestedField } from './conflict-choice.tsx';
export { CopyField } from './copy-field.tsx';
export { Confirm, Dialog } from './dialog.tsx';
export { hasWords } from './find-words.ts';
export { Fold } from './fold.tsx';
export { Form, FormButtons } from './form.tsx';
export { FormDialog, type ProblemAt, type Submitted } from './form-dialog.tsx';
export { Icon, type IconName } from './icon.tsx';
export { loadLater } from './load-later.tsx';
export { Menu, type MenuGroup, type MenuItem } from './menu.tsx';
export { MonthCalendar } from './month-calendar.tsx';
export { type Figure, Figures, PageHeader, Section } from './page.tsx';
export { PeopleField } from './people-field.tsx';
export { findPeople, PersonField, type PersonOption } from './person-field.tsx';
export { Popup } from './popup.tsx';
export { problemAt } from './problem-at.ts';
export { ProgressBar } from './progress-bar.tsx';
export { Removable } from './removable.tsx';
export { Segmented, type SegmentOption } from './segmented.tsx';
export { Skeleton, SkeletonRows } from './skeleton.tsx';
export { EmptyState, ErrorState, RefusalNote } from './states.tsx';
export { Status, type StatusColour, Tag } from './status.tsx';
export { type Column, Table } from './table.tsx';
export { TagsField } from './tags-field.tsx';
export { LongTextField, TextField } from './text-field.tsx';
export { useToasts } from './toasts.tsx';
export { Tray } from './tray.tsx';
export { DayField, MoneyField, NumberField } from './typed-field.tsx';
export { type Drafts, useDrafts } from './use-drafts.ts';
export { type Format, useFormat } from './use-format.ts';
