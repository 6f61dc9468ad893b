import type { FactSource, Governance } from '../../platform/governance.ts';
import type { JobTask } from '../../platform/jobs/run-job.ts';
import { asAnswers, asVerbs, type Module } from '../../platform/operations/module.ts';
import { ownFactSources } from './brief-store.ts';
import { approveBrief, withdrawBrief } from './briefs.ts';
import { charterKind } from './charter/charter-store.ts';
import { charterAnswers, charterVerbs } from './charter/charter-verbs.ts';
import { listControls, setControl } from './controls.ts';
import { showDeviations } from './deviations.ts';
import { explainGovernance } from './explain.ts';
import { fillGovernance } from './fill-governance.ts';
import { endMandate, giveMandate, showMandates } from './mandates.ts';
import { createOffice, setOfficePeople, showOffices, switchOfficeModel, updateOffice } from './offices.ts';
import { previewGovernance } from './preview.ts';
import { replayTask, showReplay, startReplay } from './replays.ts';
import { articleRowNaming, governanceRowNaming } from './row-name-store.ts';
import { setUpAnswers, setUpVerbs } from './set-up/set-up-verbs.ts';
import { askWaiver, decideWaiver, showWaivers } from './waivers.ts';
import { governanceYearSource } from './year-store.ts';

export { readOfficePeople } from './office-people.ts';

/** Offices, controls, waivers and mandates over the facts that the other modules vouch for. */
export function makeGovernance(others: readonly FactSource[]): {
  readonly module: Module;
  readonly port: Governance;
  /** Every fact that is known, its own too. */
  readonly sources: readonly FactSource[];
  readonly tasks: Readonly<Record<string, JobTask>>;
} {
  const sources = [...others, ...ownFactSources];
  return {
    sources,
    port: fillGovernance(sources),
    tasks: { 'replay-governance': replayTask(sources) },
    module: {
      name: 'governance',
      kinds: [charterKind],
      rowNamings: [governanceRowNaming, articleRowNaming],
      yearSources: [governanceYearSource],
      verbs: [
        ...charterVerbs,
        ...setUpVerbs,
        ...asVerbs(
          createOffice,
          updateOffice,
          setOfficePeople,
          switchOfficeModel,
          setControl,
          askWaiver,
          decideWaiver,
          giveMandate,
          endMandate,
          approveBrief,
          withdrawBrief,
          startReplay,
        ),
      ],
      answers: [
        ...charterAnswers,
        ...setUpAnswers,
        ...asAnswers(
          showOffices,
          listControls(sources),
          showWaivers,
          showMandates,
          explainGovernance(sources),
          previewGovernance(sources),
          showDeviations,
          showReplay,
        ),
      ],
    },
  };
}
