/** Where an activity stands towards a window: scheduled before it, in it, or after it. */
export const beforeWindow = 0;
export const inWindow = 1;
export const afterWindow = 2;
