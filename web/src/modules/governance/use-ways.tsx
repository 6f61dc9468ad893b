import type { Reason } from '@regie/contracts';
import { controlCodes } from '@regie/contracts/governance';
import { type ReactNode, useState } from 'react';
import { useLanguage } from '../../language/index.ts';
import { ApproveBrief } from './approve-brief.tsx';
import { AskWaiver } from './ask-waiver.tsx';

/** What a reader can do about what stands in the way of an act. */
export interface Ways {
  readonly waive: (reason: Reason) => void;
  /** Undefined where the reader may not approve the brief. */
  readonly approve: (() => void) | undefined;
  /** The dialog that was asked for; undefined when none is open. */
  readonly dialog: ReactNode;
}

export function useWays(recordId: string, sponsorId: string | null, mayApproveBrief: boolean): Ways {
  const language = useLanguage();
  const [waiving, setWaiving] = useState<Reason>();
  const [isApproving, setApproving] = useState(false);
  const control = controlCodes.find((code) => code === waiving?.code);
  return {
    waive: setWaiving,
    approve: mayApproveBrief ? () => setApproving(true) : undefined,
    dialog: isApproving ? (
      <ApproveBrief projectId={recordId} sponsorId={sponsorId} onClose={() => setApproving(false)} />
    ) : control === undefined ? undefined : (
      <AskWaiver
        scopeId={recordId}
        control={control}
        title={waiving?.control?.title[language] ?? control}
        onClose={() => setWaiving(undefined)}
      />
    ),
  };
}
