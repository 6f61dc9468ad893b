import { type BriefShown, briefWritingOperations } from '@regie/contracts/standards';
import { useState } from 'react';
import { useRead, useWrite } from '../../api/index.ts';
import { useLanguage, useText } from '../../language/index.ts';
import { Button, ErrorState, Section, SkeletonRows, Status } from '../../ui/index.ts';
import { DocumentDialog } from '../records/index.ts';
import { BriefParts } from './brief-parts.tsx';
import { briefTexts } from './brief-texts.ts';
import { documentTexts } from './document-texts.ts';
import { sayIn } from './say-in.ts';
import { SetUnits } from './set-units.tsx';
import styles from './standards.module.css';

/** The brief of a project: which template applies and why, and its parts. */
export function BriefTab({ projectId }: { projectId: string }) {
  const text = useText(briefTexts);
  const { value, problem, isLoading, refresh } = useRead(briefWritingOperations.show, {
    parameters: { id: projectId },
  });
  return (
    <>
      {problem !== undefined && <ErrorState problem={problem} onRetry={refresh} />}
      {isLoading && <SkeletonRows count={6} />}
      {value !== undefined && (
        <>
          <WhichTemplate brief={value} />
          <BriefParts brief={value} />
          {value.others.length > 0 && (
            <Section title={text.others}>
              {value.others.map((one) => (
                <p key={one.code} className={styles.prose}>
                  {one.text}
                </p>
              ))}
            </Section>
          )}
        </>
      )}
    </>
  );
}

function useWhy({ units, number }: BriefShown): string {
  const text = useText(briefTexts);
  const named = units.map((unit) => text.unit(unit.title ?? text.otherUnit, unit.number));
  const [first, ...others] = units;
  if (others.length > 0) {
    const last = named.at(-1) ?? '';
    return text.joint(`${named.slice(0, -1).join(', ')}${text.together}${last}`, number);
  }
  if (first === undefined || first.number === null) return text.standard(number);
  return text.variant(first.title ?? text.otherUnit, first.number, number);
}

function WhichTemplate({ brief }: { brief: BriefShown }) {
  const text = useText(briefTexts);
  const says = useText(documentTexts);
  const language = useLanguage();
  const write = useWrite();
  const [isNaming, setNaming] = useState(false);
  const [isMaking, setMaking] = useState(false);
  const why = useWhy(brief);
  const { units, conflicts, deviations, isBegun, isApproved, isBehind } = brief;
  const mayWrite = brief.mayWrite && !isApproved;
  const titleOf = (id: string) => units.find(({ scopeId }) => scopeId === id)?.title ?? text.otherUnit;
  const parameters = { id: brief.project.id };
  const renew = () => void write(briefWritingOperations.renew, { parameters }, { said: text.renewed });
  return (
    <Section
      title={text.why}
      aside={
        <div className={styles.buttons}>
          {isBegun && (
            <Button icon="download" onClick={() => setMaking(true)}>
              {text.pdf}
            </Button>
          )}
          {mayWrite && <Button onClick={() => setNaming(true)}>{text.units}</Button>}
        </div>
      }
    >
      <p className={styles.about}>{why}</p>
      <ul className={styles.lines}>
        {isApproved && (
          <li>
            <Status colour="blue">{text.approved}</Status>
          </li>
        )}
        {!isBegun && <li>{text.notBegun}</li>}
        {isBegun && (
          <li>
            <Status colour={deviations.length === 0 ? 'green' : 'amber'}>
              {deviations.length === 0 ? text.complete : text.deviates(deviations.length)}
            </Status>
          </li>
        )}
        {conflicts.map(({ kind, code, title, scopeIds }) => (
          <li key={`${kind} ${code}`}>
            <Status colour="amber">
              {says.conflicts[kind](sayIn(title, language), scopeIds.map(titleOf).join(', '))}
            </Status>
          </li>
        ))}
        {isBehind && (
          <li>
            {text.behind} {mayWrite && <Button onClick={renew}>{text.renew}</Button>}
          </li>
        )}
      </ul>
      {isMaking && (
        <DocumentDialog
          title={text.pdfTitle}
          lead={text.pdfLead}
          onMake={async (made) =>
            (await write(briefWritingOperations.makePdf, { parameters, body: { language: made } })).value?.job
          }
          onClose={() => setMaking(false)}
        />
      )}
      {isNaming && <SetUnits brief={brief} onClose={() => setNaming(false)} />}
    </Section>
  );
}
