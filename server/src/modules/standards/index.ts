import type { FactSource } from '../../platform/governance.ts';
import { asAnswers, asVerbs, type Module } from '../../platform/operations/module.ts';
import { applyStarterSet, showStarterSet } from './apply-starter-set.ts';
import { askGateReview, withdrawGateReview } from './ask-gate.ts';
import { approvedBriefStays, briefFactSource } from './brief-store.ts';
import { decideGate } from './decide-gate.ts';
import {
  listDocumentTemplates,
  publishDocumentTemplate,
  publishTemplateVariant,
} from './document-templates.ts';
import { gateYearSource, reviewYearSource } from './gate-day-store.ts';
import { listGateDays, planGate } from './gate-days.ts';
import { gateFactSources } from './gate-fact-store.ts';
import { guidelineKind } from './guideline-store.ts';
import { guidelineYearSource } from './guideline-year-store.ts';
import {
  guidelineVerbs,
  markGuidelineRead,
  publishGuideline,
  shelveGuidelines,
  showGuideline,
} from './guidelines.ts';
import { addEntry, changeEntry, listHandbook, removeEntry } from './handbook.ts';
import { migrateProjects, previewMigration, publishLifeCycle, showLifeCycle } from './life-cycle.ts';
import { makeBriefPdf } from './make-brief-pdf.ts';
import { answerCriterion, reviewGate } from './review-gate.ts';
import { listBriefDeviations, showBrief } from './show-brief.ts';
import { showCompliance } from './show-compliance.ts';
import { showGate } from './show-gate.ts';
import { applyTermPack, showTermPack } from './term-packs.ts';
import { addTerm, changeTerm, listTerms, removeTerm } from './terms.ts';
import { renewBrief, setBriefUnits, writeBriefPart } from './write-brief.ts';

export { draftGuideline } from './draft-guideline.ts';
export { briefPdfJob, briefPdfTask } from './make-brief-pdf.ts';
export { keepCompliance } from './show-compliance.ts';

/** What controls may know of gates and of what stands in documents. */
export const standardFactSources: readonly FactSource[] = [...gateFactSources, briefFactSource];

/** The life cycle and its gates, whose criteria the facts of all modules answer. */
export function makeStandards(sources: readonly FactSource[]): Module {
  return {
    name: 'standards',
    kinds: [guidelineKind],
    yearSources: [gateYearSource, reviewYearSource, guidelineYearSource],
    invariants: [approvedBriefStays],
    assignments: [{ table: 'gate_view', people: [{ column: 'person_id', fieldTerm: 'gate-reviewer' }] }],
    verbs: asVerbs(
      publishLifeCycle,
      migrateProjects,
      addEntry,
      changeEntry,
      removeEntry,
      addTerm,
      changeTerm,
      removeTerm,
      applyTermPack,
      applyStarterSet,
      planGate,
      askGateReview,
      withdrawGateReview,
      answerCriterion,
      reviewGate,
      decideGate(sources),
      guidelineVerbs.create,
      guidelineVerbs.update,
      guidelineVerbs.change,
      publishGuideline,
      publishDocumentTemplate,
      publishTemplateVariant,
      markGuidelineRead,
      writeBriefPart,
      setBriefUnits,
      renewBrief,
      makeBriefPdf,
    ),
    answers: asAnswers(
      showLifeCycle,
      previewMigration,
      listHandbook,
      listTerms,
      showTermPack,
      showStarterSet,
      showGate(sources),
      listGateDays,
      guidelineVerbs.list,
      guidelineVerbs.get,
      shelveGuidelines,
      showGuideline,
      listDocumentTemplates,
      showBrief,
      listBriefDeviations,
      showCompliance(sources),
    ),
  };
}
