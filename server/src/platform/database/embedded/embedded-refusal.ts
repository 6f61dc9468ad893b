/** Why the embedded database of a folder was not given; every code names what the operator has to look at. */
export type EmbeddedRefusal =
  | FolderInUse
  | { readonly refused: 'database/not-running'; readonly dataFolder: string }
  | { readonly refused: 'database/folder-not-usable'; readonly folder: string; readonly reason: string }
  | {
      readonly refused: 'database/platform-not-supported';
      readonly platform: string;
      readonly reason: string;
    }
  | { readonly refused: 'database/no-unprivileged-account'; readonly tried: readonly string[] }
  | { readonly refused: 'database/did-not-start'; readonly logFile: string; readonly lastLines: string };

/** Another live server holds the folder: its process number and the instant (ISO, UTC) it took the folder. */
export interface FolderInUse {
  readonly refused: 'database/folder-in-use';
  readonly pid: number;
  readonly since: string;
}

/** Tells a refusal from a result. */
export function isRefusal<Result extends object>(
  outcome: Result | EmbeddedRefusal,
): outcome is EmbeddedRefusal {
  return 'refused' in outcome;
}
