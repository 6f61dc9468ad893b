import { acrossProjectsOperations, type CrossRelationRow } from '@regie/contracts/planning';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useRead } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import {
  type Drag,
  dayOfMinute,
  fitAxis,
  type GanttModel,
  GanttSurface,
  makeStore,
  useGantt,
  type WorkPattern,
  type ZoomLevel,
  zoomAxis,
} from '../../ui/gantt/index.ts';
import { Grid, type GridRow, type GridSource, useGrid } from '../../ui/grid/index.ts';
import {
  ButtonLink,
  EmptyState,
  ErrorState,
  PageHeader,
  Segmented,
  SkeletonRows,
  useFormat,
  useGoTo,
  useSearchState,
} from '../../ui/index.ts';
import { planTexts } from './texts.ts';
import { timelineColumnsPx, useTimelineColumns } from './timeline-columns.tsx';
import { sortProjects, type TimelineProject, timelineLinks, timelineSpan } from './timeline-projects.ts';
import { TimelineContext, TimelineRow } from './timeline-row.tsx';
import { timelineTexts } from './timeline-texts.ts';
import { useWidth } from './use-width.ts';

const zooms = ['week', 'month', 'quarter', 'year', 'fit'] as const;
type Zoom = Extract<ZoomLevel, (typeof zooms)[number]> | 'fit';
/** Projects have calendars of their own: what is not worked is not shaded here. */
const noPattern: WorkPattern = { week: Array.from({ length: 7 }, () => [0, 1440]), days: new Map() };
const nothing = () => undefined;
const noView = {};

interface SurfaceProps {
  readonly projects: readonly TimelineProject[];
  readonly relations: readonly CrossRelationRow[];
  readonly today: number;
  readonly zoom: Zoom;
  readonly widthPx: number;
}

function useTimelineModel({ projects, relations, today, zoom }: SurfaceProps, timePx: number): GanttModel {
  const [drag] = useState(() => makeStore<Drag>());
  const [pointed] = useState(() => makeStore<string>());
  const span = useMemo(() => timelineSpan(projects, today), [projects, today]);
  const axis = useMemo(
    () => (zoom === 'fit' ? fitAxis(span, timePx) : zoomAxis(span, zoom, timePx)),
    [span, zoom, timePx],
  );
  const links = useMemo(
    () => timelineLinks(relations, new Map(projects.map(({ projectId }, line) => [projectId, line]))),
    [projects, relations],
  );
  return useMemo(
    () => ({
      axis,
      links,
      barOf: nothing,
      pattern: noPattern,
      today,
      statusDate: null,
      canEdit: false,
      canDrag: () => false,
      drag,
      pointed,
    }),
    [axis, links, today, drag, pointed],
  );
}

function TimelineSurface(props: SurfaceProps) {
  const { projects, widthPx } = props;
  const texts = useText(timelineTexts);
  const words = useText(planTexts);
  const format = useFormat();
  const goTo = useGoTo();
  const byId = useMemo(() => new Map(projects.map((project) => [project.projectId, project])), [projects]);
  const projectOf = useCallback((id: string) => byId.get(id), [byId]);
  const columns = useTimelineColumns(projectOf);
  const rows = useMemo(
    () =>
      projects.map(
        ({ projectId, projectTitle }): GridRow => ({
          id: projectId,
          depth: 0,
          values: { title: projectTitle },
        }),
      ),
    [projects],
  );
  const source = useMemo(
    (): GridSource => ({
      total: rows.length,
      groups: undefined,
      rowAt: (line) => rows[line],
      showWindow: nothing,
      loadRows: async (first, count) => rows.slice(first, first + count),
    }),
    [rows],
  );
  const open = (row: GridRow) => goTo(`/projects/${byId.get(row.id)?.projectKey ?? ''}/plan`);
  const grid = useGrid(columns, source, { write: nothing, open, undo: nothing, redo: nothing }, true);
  const timePx = Math.max(160, widthPx - Math.min(timelineColumnsPx, Math.round(widthPx * 0.6)));
  const model = useTimelineModel(props, timePx);
  const describe = useCallback(
    (row: GridRow) => {
      const project = byId.get(row.id);
      if (project === undefined || project.start === null || project.finish === null)
        return texts.noDates(String(row.values['title'] ?? ''));
      const day = (minute: number) => format.day(dayOfMinute(minute));
      const milestones = project.milestones.map(({ name, at }) => texts.milestone(name, day(at))).join(', ');
      return texts.describe(project.projectTitle, day(project.start), day(project.finish), milestones);
    },
    [byId, texts, format],
  );
  const gantt = useGantt({
    model,
    widthPx: timePx,
    texts: words,
    startAt: props.today,
    idOfLine: (line) => rows[line]?.id,
    onCommand: async () => undefined,
    describe,
    describeHeld: () => '',
    say: grid.announce,
    Row: TimelineRow,
  });
  return (
    <TimelineContext value={byId}>
      <GanttSurface model={model} gantt={gantt} isMoving={false}>
        <Grid grid={grid} label={texts.title} view={noView} onView={nothing} aside={gantt.aside} />
      </GanttSurface>
    </TimelineContext>
  );
}

/** All projects on one time line, with their milestones and what one waits for from another. */
export function TimelinePage() {
  const texts = useText(timelineTexts);
  const words = useText(planTexts);
  const [search, setSearch] = useSearchState();
  const place = useRef<HTMLDivElement>(null);
  const widthPx = useWidth(place);
  const read = useRead(acrossProjectsOperations.timeline, {
    query: search['scope'] === undefined ? {} : { scope: search['scope'] },
  });
  const projects = useMemo(
    () => (read.value === undefined ? undefined : sortProjects(read.value.projects)),
    [read.value],
  );
  const zoom = zooms.find((each) => each === search['zoom']) ?? 'fit';
  const count = (colour: string) => projects?.filter(({ timeHealth }) => timeHealth === colour).length ?? 0;
  return (
    <>
      <PageHeader
        title={texts.title}
        lede={projects === undefined ? undefined : texts.lede(projects.length, count('red'), count('grey'))}
        actions={
          <>
            <Segmented
              label={words.zoom}
              value={zoom}
              options={zooms.map((value) => ({ value, label: words.zooms[value] }))}
              onChange={(next) => setSearch({ zoom: next === 'fit' ? undefined : next })}
            />
            <ButtonLink to="/planning/relations">{texts.relations}</ButtonLink>
          </>
        }
      />
      {read.problem === undefined ? null : <ErrorState problem={read.problem} onRetry={read.refresh} />}
      {read.isLoading ? <SkeletonRows /> : null}
      <div ref={place}>
        {projects?.length === 0 ? <EmptyState title={texts.empty}>{texts.emptyDetail}</EmptyState> : null}
        {projects === undefined ||
        projects.length === 0 ||
        widthPx === undefined ||
        read.value === undefined ? null : (
          <TimelineSurface
            projects={projects}
            relations={read.value.relations}
            today={read.value.today}
            zoom={zoom}
            widthPx={widthPx}
          />
        )}
      </div>
    </>
  );
}
