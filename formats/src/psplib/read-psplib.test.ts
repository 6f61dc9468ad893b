import { describe, expect, it } from 'vitest';
import { readPsplib } from './index.ts';

const project = `************************************************************************
jobs (incl. supersource/sink ):  4
horizon                       :  9
************************************************************************
PRECEDENCE RELATIONS:
jobnr.    #modes  #successors   successors
   1        1          2           2   3
   2        1          1           4
   3        1          1           4
   4        1          0
************************************************************************
REQUESTS/DURATIONS:
jobnr. mode duration  R 1  R 2
------------------------------------------------------------------------
  1      1     0       0    0
  2      1     5       2    0
  3      1     4       1    3
  4      1     0       0    0
************************************************************************
RESOURCEAVAILABILITIES:
  R 1  R 2
    2    3
************************************************************************
`;

describe('reading PSPLIB', () => {
  it('reads jobs, relations, demands and capacities', () => {
    expect(readPsplib(project)).toEqual({
      plan: {
        jobs: [1, 2, 3, 4],
        problem: {
          durations: [0, 5, 4, 0],
          successors: [[1, 2], [3], [3], []],
          demands: [
            [0, 0],
            [2, 0],
            [1, 3],
            [0, 0],
          ],
          capacities: [2, 3],
        },
      },
      findings: [],
    });
  });

  it('reads lines that end in carriage returns alike', () => {
    expect(readPsplib(project.replaceAll('\n', '\r\n'))).toEqual(readPsplib(project));
  });

  it('names a successor that is not there and a job without a duration', () => {
    const broken = project.replace('2   3\n', '2   9\n').replace('  3      1     4       1    3\n', '');
    expect(readPsplib(broken).findings.map(({ code, detail }) => [code, detail])).toEqual([
      ['psplib/unknown-job', '9'],
      ['psplib/no-duration', 'job 3'],
    ]);
  });

  it('refuses what is no project, whatever it is', () => {
    for (const text of ['', 'hello', '\u0000\u0001', project.slice(0, 100)])
      expect(readPsplib(text)).toMatchObject({
        findings: [{ code: 'psplib/not-a-project', outcome: 'refused' }],
      });
  });
});
