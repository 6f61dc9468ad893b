import type { Outcome } from '@regie/contracts';
import { useText } from '../../language/index.ts';
import { Status, type StatusColour } from '../../ui/index.ts';
import { texts } from './texts.ts';

const colours: Readonly<Record<Outcome, StatusColour>> = {
  allowed: 'green',
  advised: 'amber',
  blocked: 'red',
  reserved: 'grey',
};

/** What a control makes of an act, in shape, word and colour. */
export function OutcomeStatus({ outcome }: { outcome: Outcome }) {
  const text = useText(texts);
  return <Status colour={colours[outcome]}>{text.outcomes[outcome]}</Status>;
}
