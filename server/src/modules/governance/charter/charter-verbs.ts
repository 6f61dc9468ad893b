import { refuse, trust } from '@regie/contracts';
import { charterOperations } from '@regie/contracts/governance';
import { asAnswers, asVerbs } from '../../../platform/operations/module.ts';
import type { Answer } from '../../../platform/operations/perform.ts';
import { findRecord, listRecords } from '../../../platform/records/list-records.ts';
import { removeArticle, setArticle, showArticles } from './charter-articles.ts';
import { charterKind } from './charter-store.ts';
import { askCharterApproval, decideCharter, recordCharterPaper, withdrawCharter } from './decide-charter.ts';
import { draftCharter, updateCharter } from './write-charter.ts';

const listCharters: Answer<typeof charterOperations.list> = {
  operation: charterOperations.list,
  answer: async (reading, { query }) => trust(await listRecords(reading, charterKind, query)),
};

const getCharter: Answer<typeof charterOperations.get> = {
  operation: charterOperations.get,
  answer: async (reading, { parameters }) => {
    const found = await findRecord(reading, charterKind, parameters.id);
    return found === undefined
      ? refuse('request/not-found')
      : trust({ record: found.record, names: found.names });
  },
};

export const charterVerbs = asVerbs(
  draftCharter,
  updateCharter,
  setArticle,
  removeArticle,
  askCharterApproval,
  withdrawCharter,
  decideCharter,
  recordCharterPaper,
);
export const charterAnswers = asAnswers(listCharters, getCharter, showArticles);
