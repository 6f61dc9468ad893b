import { useText } from '../../language/index.ts';
import { Status } from '../../ui/index.ts';
import { complianceTexts } from './compliance-texts.ts';

interface Counted {
  readonly met: number;
  readonly applicable: number;
}

/** The share that is met, rounded down, so that only what meets all of it is a hundred. */
export function percentOf({ met, applicable }: Counted): string {
  return applicable === 0 ? '—' : `${Math.floor((met * 100) / applicable)}%`;
}

/** A score with what it is made of: green when everything that applies is met. */
export function Score({ of }: { of: Counted }) {
  const text = useText(complianceTexts);
  const { met, applicable } = of;
  return (
    <Status colour={applicable === 0 ? 'grey' : met === applicable ? 'green' : 'amber'}>
      {percentOf(of)} ({text.of(met, applicable)})
    </Status>
  );
}
