import { controlOperations, governanceOperations } from '@regie/contracts/governance';
import { useState } from 'react';
import { useRead } from '../../api/index.ts';
import { useOption, useText } from '../../language/index.ts';
import { usePageTitle } from '../../shell/page-title.tsx';
import {
  Button,
  ButtonLink,
  ErrorState,
  PageHeader,
  Section,
  SkeletonRows,
  Tag,
  useFormat,
  useParameter,
} from '../../ui/index.ts';
import { BrokenTable } from './broken-table.tsx';
import { ControlTable } from './control-table.tsx';
import { ModelDialog } from './model-dialog.tsx';
import { texts } from './texts.ts';

/** One office: what its model means, what is broken under it now, and every control with its setting. */
export function OfficePage() {
  const text = useText(texts);
  const option = useOption();
  const format = useFormat();
  const id = useParameter('id');
  const { value, problem, isLoading, refresh } = useRead(controlOperations.list, { parameters: { id } });
  const broken = useRead(governanceOperations.preview, { parameters: { id }, query: {} });
  const [isSwitching, setSwitching] = useState(false);
  usePageTitle(value?.office.title, [{ title: text.title, path: '/offices' }]);
  if (problem !== undefined) {
    return (
      <>
        <PageHeader title={text.office} />
        <ErrorState problem={problem} onRetry={refresh} />
      </>
    );
  }
  if (isLoading || value === undefined) return <SkeletonRows count={8} />;
  const { office, rows } = value;
  const announced =
    office.nextModel !== null && office.nextModelFrom !== null
      ? text.announced(option('office-model', office.nextModel), format.day(office.nextModelFrom))
      : undefined;
  return (
    <>
      <PageHeader
        title={office.title}
        lede={text.modelMeans[office.model]}
        tags={
          <>
            <Tag>{option('office-model', office.model)}</Tag>
            <Tag>{option('siting', office.siting)}</Tag>
            <Tag>{office.scopeTitle}</Tag>
            {announced !== undefined && <Tag>{announced}</Tag>}
          </>
        }
        actions={
          <>
            <ButtonLink to="/pmo" search={{ place: office.scopeId }}>
              {text.setUp}
            </ButtonLink>
            {office.mayManage && (
              <Button kind="primary" onClick={() => setSwitching(true)}>
                {text.changeModel}
              </Button>
            )}
          </>
        }
      />
      <Section title={text.broken}>
        {broken.problem !== undefined && <ErrorState problem={broken.problem} onRetry={broken.refresh} />}
        {broken.isLoading && <SkeletonRows count={2} />}
        {broken.value !== undefined && broken.value.rows.length === 0 && <p>{text.noBroken}</p>}
        {broken.value !== undefined && broken.value.rows.length > 0 && (
          <BrokenTable label={text.broken} rows={broken.value.rows} />
        )}
      </Section>
      <Section title={text.controls} note={text.controlsNote}>
        <ControlTable office={office} controls={rows} />
      </Section>
      {isSwitching && <ModelDialog office={office} onClose={() => setSwitching(false)} />}
    </>
  );
}
