import { configuredTextSchema, type Language, readConfiguredText } from '@regie/contracts';
import { z } from 'zod';

const listSchema = z.array(z.union([z.string(), z.number()]));

/** A value that is stored as JSON, as people read it: a label in their language, a list with commas. */
export function readStructure(value: string, language: Language): string | undefined {
  if (!/^[[{]/.test(value)) return undefined;
  try {
    const parsed: unknown = JSON.parse(value);
    const label = configuredTextSchema.safeParse(parsed);
    if (label.success) return readConfiguredText(label.data, language);
    return listSchema.parse(parsed).join(', ');
  } catch {
    return undefined;
  }
}
