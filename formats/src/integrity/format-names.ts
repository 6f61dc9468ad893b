/** How findings call things: the format that stands before each code, and its names for the records. */
export interface FormatNames {
  readonly format: string;
  readonly activity: string;
  readonly relation: string;
  readonly resource: string;
  readonly assignment: string;
  readonly calendar: string;
}
