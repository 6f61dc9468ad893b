import type { Plan } from '@regie/engine/model';
import { documentShape, formatName, formatVersion } from './plan-shape.ts';

/** Writes a plan as our own JSON format, indented, without loss: readPlanJson gives back an equal plan. */
export function writePlanJson(plan: Plan): string {
  const json = documentShape.write({ format: formatName, version: formatVersion, ...plan });
  return `${JSON.stringify(json, undefined, 1)}\n`;
}
