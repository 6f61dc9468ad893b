/** Draws docs/architecture.svg from the imports as they are: `npx tsx tools/draw-architecture.ts`. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readUses } from './borders/read-imports.ts';

const root = resolve(import.meta.dirname, '..');

/** The rooms in their rows; what stands higher uses what stands lower. */
const rows: readonly (readonly string[])[] = [
  ['cli', 'web'],
  ['server/src/modules', 'server/src/example'],
  ['server/src/platform'],
  ['contracts', 'formats'],
  ['engine', 'language'],
];
const meanings: Readonly<Record<string, string>> = {
  cli: 'the command regie',
  web: 'the pages',
  'server/src/modules': 'the domain, in slices',
  'server/src/example': 'a municipality',
  'server/src/platform': 'the one door, history, access, jobs',
  contracts: 'what crosses the wire',
  formats: 'files to plans and back',
  engine: 'pure computation',
  language: 'the glossary as data',
};

const box = { width: 232, height: 54, gapX: 64, gapY: 62, margin: 24 };
const width = 2 * box.width + box.gapX + 2 * box.margin;
const height = rows.length * (box.height + box.gapY) - box.gapY + 2 * box.margin;

interface Place {
  readonly x: number;
  readonly y: number;
}

function placeRooms(): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const [row, rooms] of rows.entries()) {
    const rowWidth = rooms.length * box.width + (rooms.length - 1) * box.gapX;
    for (const [column, room] of rooms.entries()) {
      const x = (width - rowWidth) / 2 + column * (box.width + box.gapX);
      places.set(room, { x, y: box.margin + row * (box.height + box.gapY) });
    }
  }
  return places;
}

const places = placeRooms();
const roomOf = (path: string) => [...places.keys()].find((room) => path.startsWith(`${room}/`));

function countArrows(): ReadonlyMap<string, number> {
  const folders = ['engine', 'formats', 'contracts', 'language', 'server', 'web', 'cli'].map(
    (name) => `${name}/src`,
  );
  const arrows = new Map<string, number>();
  for (const { from, to } of readUses(root, folders)) {
    if (/\.(test|testing)\.tsx?$|\/testing\//.test(from)) continue;
    const [user, used] = [roomOf(from), roomOf(to)];
    if (user === undefined || used === undefined || user === used) continue;
    arrows.set(`${user} ${used}`, (arrows.get(`${user} ${used}`) ?? 0) + 1);
  }
  return arrows;
}

function drawArrow([key, count]: readonly [string, number]): string {
  const [user = '', used = ''] = key.split(' ');
  const [from, to] = [places.get(user), places.get(used)];
  if (from === undefined || to === undefined) return '';
  const x1 = from.x + box.width / 2 + (to.x - from.x) * 0.12;
  const x2 = to.x + box.width / 2 + (from.x - to.x) * 0.12;
  const y1 = from.y + box.height;
  const line = `M${x1} ${y1}C${x1} ${y1 + 34} ${x2} ${to.y - 34} ${x2} ${to.y - 3}`;
  const thickness = (0.8 + Math.log10(count)).toFixed(1);
  return `<path d="${line}" stroke-width="${thickness}" marker-end="url(#end)"><title>${user} uses ${used}: ${count} imports</title></path>`;
}

function drawRoom([room, { x, y }]: readonly [string, Place]): string {
  const middle = x + box.width / 2;
  const name = room.replace('server/src/', 'server/');
  return `<rect x="${x}" y="${y}" width="${box.width}" height="${box.height}" rx="6"/>
<text x="${middle}" y="${y + 23}" class="name">${name}</text><text x="${middle}" y="${y + 41}">${meanings[room]}</text>`;
}

const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Who uses whom in Regie">
<style>rect{fill:#fff;stroke:#c9c3b6}path{fill:none;stroke:#0b5563;opacity:.55}text{font:12px system-ui,sans-serif;fill:#4d545b;text-anchor:middle}.name{font:600 14px system-ui,sans-serif;fill:#1c2024}</style>
<defs><marker id="end" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0L8 4L0 8z" style="fill:#0b5563;stroke:none"/></marker></defs>
<rect width="${width}" height="${height}" style="fill:#fbfaf7;stroke:none"/>
${[...countArrows()].map(drawArrow).join('\n')}
${[...places].map(drawRoom).join('\n')}
</svg>
`;
writeFileSync(resolve(root, 'docs/architecture.svg'), svg);
