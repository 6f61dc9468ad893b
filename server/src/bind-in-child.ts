import type { DocumentPlan } from './platform/documents/document.ts';

/** What the process that makes documents does; the makers are loaded there alone. */
export async function bindInChild(plan: DocumentPlan): Promise<Uint8Array> {
  const { bindDocument } = await import('./platform/documents/bind-document.ts');
  return await bindDocument(plan);
}
