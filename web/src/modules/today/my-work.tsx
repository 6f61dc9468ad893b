import { workOperations } from '@regie/contracts/records';
import { useRead } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { Link, Section } from '../../ui/index.ts';
import { WorkTable } from './work-table.tsx';
import { workTexts } from './work-texts.ts';

const mostShown = 8;

/** What waits for me in the registers, the most overdue first; nothing when nothing does. */
export function MyWork() {
  const text = useText(workTexts);
  const { value } = useRead(workOperations.list, {});
  if (value === undefined || value.rows.length === 0) return null;
  return (
    <Section
      title={text.title}
      aside={value.total > mostShown && <Link to="/my-work">{text.all(value.total)}</Link>}
    >
      <WorkTable label={text.title} rows={value.rows.slice(0, mostShown)} />
    </Section>
  );
}
