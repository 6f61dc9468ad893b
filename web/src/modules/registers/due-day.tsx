import type { Course } from '@regie/contracts/registers';
import { useLocale, useText } from '../../language/index.ts';
import { Status, useFormat } from '../../ui/index.ts';
import { type RecordView, readField } from '../records/index.ts';
import { registerTexts } from './texts.ts';

/** Whether a row should have been over before today. */
export function isOverdue(record: RecordView, course: Course, today: string): boolean {
  const due = readField(record, 'dueOn');
  return (
    typeof due === 'string' && due < today && !course.over.includes(String(readField(record, 'state') ?? ''))
  );
}

/** The day by which a row should be over; one that has passed stands out. */
export function DueDay({ record, course }: { readonly record: RecordView; readonly course: Course }) {
  const { today } = useLocale();
  const texts = useText(registerTexts);
  const format = useFormat();
  const day = readField(record, 'dueOn');
  if (typeof day !== 'string') return null;
  const due = format.day(day);
  if (!isOverdue(record, course, today)) return due;
  return (
    <Status colour="red">
      {due} <span className="visually-hidden">{texts.overdue}</span>
    </Status>
  );
}
