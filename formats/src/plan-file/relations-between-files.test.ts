import { linksToldBy } from '@regie/engine/simulation';
import { describe, expect, it } from 'vitest';
import { task, xerFile } from '../testing/xer-file.ts';
import { readPlanFile } from './index.ts';

async function read(name: string, text: string) {
  const { plan } = await readPlanFile(new TextEncoder().encode(text));
  if (plan === undefined) throw new Error('no plan');
  return { name, plan };
}

const roads = `<Project xmlns="http://schemas.microsoft.com/project"><StartDate>2024-01-01T08:00:00</StartDate><Tasks>
<Task><UID>11</UID><ID>1</ID><Name>Dig</Name><OutlineLevel>1</OutlineLevel><Duration>PT16H0M0S</Duration></Task>
<Task><UID>12</UID><ID>2</ID><Name>Pave</Name><OutlineLevel>1</OutlineLevel><Duration>PT8H0M0S</Duration></Task>
</Tasks></Project>`;

/** The path stands at the relation, at the ghost, or at both. */
const waiting = (atRelation: string, atGhost: string) =>
  `<Project xmlns="http://schemas.microsoft.com/project"><StartDate>2024-01-01T08:00:00</StartDate><Tasks>
<Task><UID>1</UID><ID>1</ID><Name>Open</Name><OutlineLevel>1</OutlineLevel><Duration>PT8H0M0S</Duration>
<PredecessorLink><PredecessorUID>2</PredecessorUID><Type>1</Type>${atRelation}</PredecessorLink></Task>
<Task><UID>2</UID><ID>2</ID><Name>Pave</Name><OutlineLevel>1</OutlineLevel><Duration>PT8H0M0S</Duration>
<ExternalTask>1</ExternalTask>${atGhost}</Task></Tasks></Project>`;

describe('relations between files', () => {
  it('are told by the ghosts of Microsoft Project, wherever the path stands', async () => {
    const relation = '<CrossProject>1</CrossProject><CrossProjectName>P:\\Roads.mpp\\2</CrossProjectName>';
    const ghost = '<ExternalTaskProject>P:\\Roads.mpp\\2</ExternalTaskProject>';
    for (const text of [waiting(relation, ''), waiting('', ghost), waiting(relation, ghost)]) {
      const { links, findings } = linksToldBy([await read('w.xml', text), await read('roads.xml', roads)]);
      expect(links).toMatchObject([{ from: { plan: 'roads.xml', uid: 12 }, to: { plan: 'w.xml', uid: 1 } }]);
      expect(findings).toEqual([]);
    }
  });

  it('are told by the relations of Primavera to other projects', async () => {
    const pred = { task_id: '200', pred_task_id: '101', proj_id: '8', pred_proj_id: '7', pred_type: 'PR_FS' };
    const late = xerFile({
      PROJECT: [
        { proj_id: '8', proj_short_name: 'LATE', clndr_id: '5', plan_start_date: '2024-01-01 08:00' },
      ],
      PROJWBS: [
        { wbs_id: '80', proj_id: '8', proj_node_flag: 'Y', wbs_short_name: 'LATE', wbs_name: 'Late' },
      ],
      TASK: [task('200', 'B1000', '8', { proj_id: '8', wbs_id: '80' })],
      TASKPRED: [{ ...pred, lag_hr_cnt: '8' }],
    });
    const plans = [await read('early.xer', xerFile()), await read('late.xer', late)];
    expect(linksToldBy(plans).links).toEqual([
      {
        from: { plan: 'early.xer', uid: 101 },
        to: { plan: 'late.xer', uid: 200 },
        kind: 'FS',
        lagMinutes: 480,
      },
    ]);
  });
});
