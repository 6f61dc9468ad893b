import { workOperations } from '@regie/contracts/records';
import { useRead } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { Link, Section } from '../../ui/index.ts';
import { isAsked } from './work-parts.ts';
import { WorkTable } from './work-table.tsx';
import { workTexts } from './work-texts.ts';

const mostShown = 8;

/** What somebody asks of me, so that they can go on: these stand before what is mine to do. */
export function AskedOfMe() {
  const text = useText(workTexts);
  const { value } = useRead(workOperations.list, {});
  const rows = value?.rows.filter(isAsked) ?? [];
  if (rows.length === 0) return null;
  return (
    <Section title={text.asked}>
      <WorkTable label={text.asked} rows={rows.slice(0, mostShown)} />
    </Section>
  );
}

/** What waits for me in the registers, the most overdue first; nothing when nothing does. */
export function MyWork() {
  const text = useText(workTexts);
  const { value } = useRead(workOperations.list, {});
  const rows = value?.rows.filter((row) => !isAsked(row)) ?? [];
  if (value === undefined || rows.length === 0) return null;
  return (
    <Section
      title={text.title}
      aside={value.total > mostShown && <Link to="/my-work">{text.all(value.total)}</Link>}
    >
      <WorkTable label={text.title} rows={rows.slice(0, mostShown)} />
    </Section>
  );
}
