const en = {
  undo: 'Undo',
  undone: 'Undone',
  redone: 'Done again',
};

const nl = {
  undo: 'Ongedaan maken',
  undone: 'Ongedaan gemaakt',
  redone: 'Opnieuw gedaan',
} satisfies typeof en;

export const texts = { en, nl };
