import { useTerm, useText } from '../../language/index.ts';
import { ButtonLink, PageHeader, useSearchState } from '../../ui/index.ts';
import { RiskLede } from './risk-lede.tsx';
import { RiskList } from './risk-list.tsx';
import { riskTexts } from './texts.ts';

/** All risks that may be seen. */
export function RiskRegisterPage() {
  const texts = useText(riskTexts);
  const term = useTerm();
  const [search] = useSearchState();
  return (
    <>
      <PageHeader
        title={term('plural.risk')}
        lede={<RiskLede to="/risks" />}
        actions={
          <ButtonLink
            to="/risks/matrix"
            {...(search['asOf'] === undefined ? {} : { search: { asOf: search['asOf'] } })}
          >
            {texts.matrix}
          </ButtonLink>
        }
      />
      <RiskList />
    </>
  );
}
