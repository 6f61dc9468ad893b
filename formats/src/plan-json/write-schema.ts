/** Writes docs/formats/plan.schema.json anew: `npx tsx formats/src/plan-json/write-schema.ts`, then `npx biome check --write docs`. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { planJsonSchema } from './plan-shape.ts';

const file = resolve(import.meta.dirname, '../../../docs/formats/plan.schema.json');
writeFileSync(file, `${JSON.stringify(planJsonSchema, undefined, 2)}\n`);
