/** Which part of a bar is held. */
export type BarPart = 'whole' | 'start' | 'finish' | 'progress';

/** What can be done with a bar; pointer, keys and menus make these, and only these change anything. */
export type GanttCommand =
  /** The whole bar, or one end of it, so many minutes later; negative is earlier. */
  | {
      readonly do: 'shift';
      readonly id: string;
      readonly part: 'whole' | 'start' | 'finish';
      readonly minutes: number;
    }
  /** From 0 to 1. */
  | { readonly do: 'progress'; readonly id: string; readonly progress: number }
  | {
      readonly do: 'link';
      readonly fromId: string;
      readonly toId: string;
      readonly fromFinish: boolean;
      readonly toFinish: boolean;
    }
  /** To another place among the rows: below the row of this line. */
  | { readonly do: 'reorder'; readonly id: string; readonly toLine: number };
