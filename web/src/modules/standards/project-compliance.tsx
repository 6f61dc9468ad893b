import { complianceOperations } from '@regie/contracts/standards';
import { useRead } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { Section, Status } from '../../ui/index.ts';
import { complianceTexts } from './compliance-texts.ts';
import { percentOf } from './score.tsx';
import styles from './standards.module.css';

/** What a running project does not meet yet, with what repairs it. */
export function ProjectCompliance({ projectId }: { projectId: string }) {
  const text = useText(complianceTexts);
  const { value } = useRead(complianceOperations.show, { query: { project: projectId } });
  const project = value?.projects[0];
  if (project === undefined || project.applicable === 0) return null;
  return (
    <Section title={text.section} note={text.sectionNote(percentOf(project))}>
      {project.gaps.length === 0 && <Status colour="green">{text.allMet}</Status>}
      <ul className={styles.lines}>
        {project.gaps.map((code) => (
          <li key={code}>
            <Status colour="amber">{text.repairs[code]}</Status>
          </li>
        ))}
      </ul>
    </Section>
  );
}
