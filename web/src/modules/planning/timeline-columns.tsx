import { useMemo } from 'react';
import { useTerm, useText } from '../../language/index.ts';
import { dayOfMinute } from '../../ui/gantt/index.ts';
import type { GridColumn } from '../../ui/grid/index.ts';
import { Link, Status, useFormat } from '../../ui/index.ts';
import type { TimelineProject } from './timeline-projects.ts';
import { timelineTexts } from './timeline-texts.ts';

const checkWidthPx = 32;
export const timelineColumnsPx = checkWidthPx + 230 + 104 + 104 + 104;

/** Project, computed finish, and what its dates say beside what is reported. */
export function useTimelineColumns(
  projectOf: (id: string) => TimelineProject | undefined,
): readonly GridColumn[] {
  const texts = useText(timelineTexts);
  const term = useTerm();
  const format = useFormat();
  return useMemo(() => {
    const shared = {
      isLong: false,
      isRequired: false,
      canSort: false,
      canGroup: false,
      whyLocked: texts.project,
      toText: (value: unknown) => (value === null || value === undefined ? '' : String(value)),
      parse: (text: string) => ({ value: text }),
    };
    const health = (colour: TimelineProject['timeHealth'] | undefined) =>
      colour === undefined ? null : <Status colour={colour}>{term(`health.${colour}`)}</Status>;
    return [
      {
        ...shared,
        name: 'title',
        label: texts.project,
        isNumber: false,
        widthPx: 230,
        show: ({ id }) => {
          const project = projectOf(id);
          return project === undefined ? null : (
            <Link to={`/projects/${project.projectKey}/plan`}>{project.projectTitle}</Link>
          );
        },
      },
      {
        ...shared,
        name: 'finish',
        label: texts.finish,
        isNumber: true,
        widthPx: 104,
        show: ({ id }) => {
          const finish = projectOf(id)?.finish ?? null;
          return finish === null ? '—' : format.day(dayOfMinute(finish));
        },
      },
      {
        ...shared,
        name: 'time',
        label: texts.time,
        isNumber: false,
        widthPx: 104,
        show: ({ id }) => health(projectOf(id)?.timeHealth),
      },
      {
        ...shared,
        name: 'reported',
        label: texts.reported,
        isNumber: false,
        widthPx: 104,
        show: ({ id }) => health(projectOf(id)?.reportedHealth),
      },
    ];
  }, [texts, term, format, projectOf]);
}
