import { accountProviderOperations } from '@regie/contracts/account-provider';
import { accountOperations, organisationOperations } from '@regie/contracts/accounts';
import { recommendationOperations } from '@regie/contracts/advice';
import { deskOperations, requestOperations } from '@regie/contracts/desk';
import {
  briefOperations,
  charterOperations,
  controlOperations,
  mandateOperations,
  officeOperations,
  setUpOperations,
} from '@regie/contracts/governance';
import { importOperations } from '@regie/contracts/imports';
import { agendaOperations, minutesOperations, seriesOperations } from '@regie/contracts/meetings';
import { calendarOperations, planningOperations } from '@regie/contracts/planning';
import { portfolioOperations, programmeOperations, treeOperations } from '@regie/contracts/portfolios';
import { projectOperations } from '@regie/contracts/projects';
import {
  customFieldOperations,
  eventOperations,
  linkOperations,
  proposalOperations,
  recordOperations,
  tagOperations,
  trashOperations,
  viewOperations,
} from '@regie/contracts/records';
import { registers } from '@regie/contracts/registers';
import { riskOperations } from '@regie/contracts/risks';
import { templateOperations } from '@regie/contracts/shared/templates';
import {
  briefWritingOperations,
  documentOperations,
  gateDayOperations,
  gateOperations,
  guidelineOperations,
  handbookOperations,
  lifeCycleOperations,
  termOperations,
  termPackOperations,
} from '@regie/contracts/standards';
import { upkeepOperations } from '@regie/contracts/upkeep';
import { workflowOperations } from '@regie/contracts/workflows';
import { yearOperations } from '@regie/contracts/year';

interface Undoable {
  readonly id: string;
  readonly canBeUndone?: true;
}

const tables: readonly Readonly<Record<string, Undoable>>[] = [
  setUpOperations,
  accountOperations,
  accountProviderOperations,
  organisationOperations,
  treeOperations,
  portfolioOperations,
  programmeOperations,
  projectOperations,
  riskOperations,
  lifeCycleOperations,
  handbookOperations,
  termOperations,
  termPackOperations,
  gateDayOperations,
  upkeepOperations,
  yearOperations,
  gateOperations,
  guidelineOperations,
  briefWritingOperations,
  documentOperations,
  seriesOperations,
  agendaOperations,
  minutesOperations,
  planningOperations,
  calendarOperations,
  ...Object.values(registers).map(({ operations }) => operations),
  importOperations,
  officeOperations,
  charterOperations,
  controlOperations,
  mandateOperations,
  recommendationOperations,
  deskOperations,
  requestOperations,
  briefOperations,
  recordOperations,
  linkOperations,
  tagOperations,
  templateOperations,
  trashOperations,
  eventOperations,
  customFieldOperations,
  viewOperations,
  proposalOperations,
  workflowOperations,
];

const undoable: ReadonlySet<string> = new Set(
  tables
    .flatMap((table) => Object.values(table))
    .filter(({ canBeUndone }) => canBeUndone === true)
    .map(({ id }) => id),
);

export function canBeUndone(operation: string): boolean {
  return undoable.has(operation);
}
