import type { Catalogue } from '../../language/index.ts';

const en = {
  yes: 'Yes',
  no: 'No',
  required: 'This cannot be empty.',
  notADay: 'This is not a day. Write it as 14-03-2027.',
  notWhole: 'This is not a whole number.',
  notMoney: 'This is not an amount. Write it as 1250.50.',
  outside: (least: number, most: number) => `Give a number from ${least} to ${most}.`,
  notAChoice: (text: string) => `“${text}” is not one of the choices.`,
  notAPerson: (text: string) => `There is nobody called “${text}” here.`,
  severalPeople: (text: string) => `More than one person fits “${text}”.`,
  notYesNo: 'Write yes or no.',
  tags: (most: number, longest: number) => `At most ${most} tags of ${longest} characters.`,
  tooLong: (most: number) => `This is longer than ${most} characters.`,
  computed: 'This is computed or made by Regie.',
  fixed: 'This cannot change once the record is made.',
  past: 'This is how it was; go back to now to change it.',
};
const nl: typeof en = {
  yes: 'Ja',
  no: 'Nee',
  required: 'Dit mag niet leeg zijn.',
  notADay: 'Dit is geen dag. Schrijf hem als 14-03-2027.',
  notWhole: 'Dit is geen geheel getal.',
  notMoney: 'Dit is geen bedrag. Schrijf het als 1.250,50.',
  outside: (least, most) => `Geef een getal van ${least} tot en met ${most}.`,
  notAChoice: (text) => `“${text}” is geen van de keuzes.`,
  notAPerson: (text) => `Er is hier niemand die “${text}” heet.`,
  severalPeople: (text) => `Meer dan één persoon past bij “${text}”.`,
  notYesNo: 'Schrijf ja of nee.',
  tags: (most, longest) => `Hoogstens ${most} labels van ${longest} tekens.`,
  tooLong: (most) => `Dit is langer dan ${most} tekens.`,
  computed: 'Dit wordt berekend of door Regie gemaakt.',
  fixed: 'Dit staat vast zodra het record is gemaakt.',
  past: 'Zo was het toen; ga terug naar nu om te wijzigen.',
};
export const valueTexts: Catalogue<typeof en> = { en, nl };
