import type { DraftSource } from '../../platform/draft-source.ts';
import type { FactSource } from '../../platform/governance.ts';
import { asAnswers, asVerbs, type Module } from '../../platform/operations/module.ts';
import { applyStarterSet, showStarterSet } from './apply-starter-set.ts';
import { askGateReview, withdrawGateReview } from './ask-gate.ts';
import { decideGate } from './decide-gate.ts';
import { approvedBriefStays, documentFactSource } from './document-fact-store.ts';
import { documentRowNaming } from './document-row-name-store.ts';
import { publishDocumentTemplate, publishTemplateVariant } from './document-templates.ts';
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
import { listDocumentTemplates } from './list-document-templates.ts';
import { makeBriefPdf, makeDocumentPdf } from './make-document-pdf.ts';
import { publishDocument } from './publish-document.ts';
import { answerCriterion, reviewGate } from './review-gate.ts';
import { showCompliance } from './show-compliance.ts';
import {
  listBriefDeviations,
  listDocuments,
  listDocumentUse,
  showBrief,
  showDocument,
  showDocumentVersion,
} from './show-document.ts';
import { showGate } from './show-gate.ts';
import { applyTermPack, showTermPack } from './term-packs.ts';
import { addTerm, changeTerm, listTerms, removeTerm } from './terms.ts';
import { renewBrief, setBriefUnits, writeBriefPart } from './write-brief.ts';
import { renewDocument, writeDocumentPart } from './write-document.ts';

export { draftGuideline } from './draft-guideline.ts';
export { briefPdfJob, briefPdfTask, documentPdfJob, documentPdfTask } from './make-document-pdf.ts';
export { keepCompliance } from './show-compliance.ts';

/** What controls may know of gates and of what stands in documents. */
export const standardFactSources: readonly FactSource[] = [...gateFactSources, documentFactSource];

/** The life cycle and its gates, whose criteria the facts of all modules answer; templates may follow from drafts. */
export function makeStandards(sources: readonly FactSource[], drafts: DraftSource): Module {
  return {
    name: 'standards',
    kinds: [guidelineKind],
    yearSources: [gateYearSource, reviewYearSource, guidelineYearSource],
    invariants: [approvedBriefStays],
    rowNamings: [documentRowNaming],
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
      publishDocumentTemplate(drafts),
      publishTemplateVariant(drafts),
      markGuidelineRead,
      writeBriefPart,
      setBriefUnits,
      renewBrief,
      makeBriefPdf,
      writeDocumentPart,
      renewDocument,
      publishDocument,
      makeDocumentPdf,
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
      listDocumentTemplates(drafts),
      showBrief,
      listBriefDeviations,
      listDocuments,
      showDocument,
      showDocumentVersion,
      listDocumentUse,
      showCompliance(sources),
    ),
  };
}
