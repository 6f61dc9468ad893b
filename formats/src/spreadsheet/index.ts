export {
  defuseText,
  restoreText,
  type Sheet,
  type SheetColumn,
  type SheetKind,
  type SheetValue,
} from './sheet.ts';
export { writeCsv } from './write-csv.ts';
export { writeXlsx } from './write-xlsx.ts';
