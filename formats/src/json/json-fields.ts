import type { FindingList } from '../findings.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Ten million characters: larger than any file of figures, small beside the memory of a process. */
const longestText = 10_000_000;

/** The object that a JSON text holds, or undefined with a refusal among the findings. */
export function parseJsonObject(text: string, format: string, findings: FindingList): JsonFields | undefined {
  if (text.length > longestText) {
    findings.refuse(`${format}/too-long`, {});
    return undefined;
  }
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    findings.refuse(`${format}/not-json`, {}, error instanceof Error ? error.message : undefined);
    return undefined;
  }
  if (isRecord(value)) return new JsonFields(value, '', format, findings);
  findings.refuse(`${format}/not-an-object`, {});
  return undefined;
}

/** Reads typed fields of one object; what is not of the type asked for is a warning and reads as missing. */
export class JsonFields {
  readonly #record: Readonly<Record<string, unknown>>;
  readonly #path: string;
  readonly #format: string;
  readonly #findings: FindingList;

  constructor(
    record: Readonly<Record<string, unknown>>,
    path: string,
    format: string,
    findings: FindingList,
  ) {
    this.#record = record;
    this.#path = path;
    this.#format = format;
    this.#findings = findings;
  }

  /** The names of the fields present. */
  names(): string[] {
    return Object.keys(this.#record);
  }

  has(name: string): boolean {
    return Object.hasOwn(this.#record, name) && this.#record[name] !== null;
  }

  number(name: string): number | undefined {
    const value = this.#valueOf(name);
    if (value === undefined) return undefined;
    return typeof value === 'number' && Number.isFinite(value) ? value : this.#missing(name, 'number');
  }

  /** Whether the field holds true or false: for fields that may also hold something else. */
  isBoolean(name: string): boolean {
    return typeof this.#valueOf(name) === 'boolean';
  }

  boolean(name: string): boolean | undefined {
    const value = this.#valueOf(name);
    if (value === undefined) return undefined;
    return typeof value === 'boolean' ? value : this.#missing(name, 'boolean');
  }

  /** A text; a number is taken as its text, because identifiers are often written so. */
  text(name: string): string | undefined {
    const value = this.#valueOf(name);
    if (value === undefined) return undefined;
    if (typeof value === 'number') return String(value);
    return typeof value === 'string' ? value : this.#missing(name, 'text');
  }

  /** A list of numbers; one number alone is a list of one. Refused as a whole when any is not a number. */
  numbers(name: string): readonly number[] | undefined {
    const value = this.#valueOf(name);
    if (value === undefined) return undefined;
    if (typeof value === 'number') return [value];
    if (!Array.isArray(value)) return this.#missing(name, 'list-of-numbers');
    const numbers = value.filter((item) => typeof item === 'number' && Number.isFinite(item));
    return numbers.length === value.length ? numbers : this.#missing(name, 'list-of-numbers');
  }

  texts(name: string): readonly string[] | undefined {
    const value = this.#valueOf(name);
    if (value === undefined) return undefined;
    if (!Array.isArray(value)) return this.#missing(name, 'list-of-texts');
    return value.map((item) => String(item));
  }

  /** A list of lists of texts. */
  textLists(name: string): readonly (readonly string[])[] {
    const value = this.#valueOf(name);
    if (value === undefined) return [];
    if (!Array.isArray(value)) return this.#missing(name, 'list') ?? [];
    return value.map((items) => (Array.isArray(items) ? items.map((item) => String(item)) : [String(items)]));
  }

  object(name: string): JsonFields | undefined {
    const value = this.#valueOf(name);
    if (value === undefined) return undefined;
    if (!isRecord(value)) return this.#missing(name, 'object');
    return new JsonFields(value, this.#pathOf(name), this.#format, this.#findings);
  }

  /** The objects of a list; items that are no objects are left out with a warning. */
  objects(name: string): readonly JsonFields[] {
    const value = this.#valueOf(name);
    if (value === undefined) return [];
    if (!Array.isArray(value)) return this.#missing(name, 'list') ?? [];
    return value.flatMap((item, index) => {
      const place = `${name}[${index}]`;
      if (isRecord(item)) return [new JsonFields(item, this.#pathOf(place), this.#format, this.#findings)];
      this.#missing(place, 'object');
      return [];
    });
  }

  /** A warning about a field of this object. */
  warn(problem: string, name: string, detail?: string): void {
    this.#findings.warn(`${this.#format}/${problem}`, { element: this.#pathOf(name) }, 'ignored', detail);
  }

  #valueOf(name: string): unknown {
    return this.has(name) ? this.#record[name] : undefined;
  }

  #pathOf(name: string): string {
    return this.#path === '' ? name : `${this.#path}/${name}`;
  }

  #missing(name: string, wanted: string): undefined {
    this.warn(`not-a-${wanted}`, name);
    return undefined;
  }
}
