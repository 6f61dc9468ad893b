import type { Permission } from '@regie/contracts';
import type { RecordKind } from './record-kind.ts';

/** The types of record that the modules brought, for the parts of the platform that serve all of them. */
export class Kinds {
  readonly all: readonly RecordKind[];
  private readonly byType: ReadonlyMap<string, RecordKind>;

  constructor(all: readonly RecordKind[]) {
    this.all = all;
    this.byType = new Map(all.map((kind) => [kind.type, kind]));
  }

  find(type: string): RecordKind | undefined {
    return this.byType.get(type);
  }

  /** Types by the permission that reads them. */
  typesByPermission(): ReadonlyMap<Permission, readonly string[]> {
    const groups = new Map<Permission, string[]>();
    for (const { read, type } of this.all) groups.set(read, [...(groups.get(read) ?? []), type]);
    return groups;
  }
}
