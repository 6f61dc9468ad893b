/** A command line taken apart: words, and options with their values. */
export interface Arguments {
  readonly words: readonly string[];
  readonly options: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
  /** Options that are not known, or lack their value. */
  readonly misunderstood: readonly string[];
}

/** Takes a command line apart; `--name value` and `--name=value` mean the same. */
export function parseArguments(
  args: readonly string[],
  known: { readonly options: readonly string[]; readonly flags: readonly string[] },
): Arguments {
  const words: string[] = [];
  const options = new Map<string, string>();
  const flags = new Set<string>();
  const misunderstood: string[] = [];
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? '';
    const [name = '', inline] = arg.startsWith('--') ? arg.slice(2).split(/=(.*)/s) : [];
    if (!arg.startsWith('--')) words.push(arg);
    else if (known.flags.includes(name) && inline === undefined) flags.add(name);
    else if (known.options.includes(name)) {
      const value = inline ?? args[++index];
      if (value === undefined) misunderstood.push(arg);
      else options.set(name, value);
    } else misunderstood.push(arg);
  }
  return { words, options, flags, misunderstood };
}

/** The number of an option, the default when absent, undefined when it is no number of at least `least`. */
export function numberOption(
  { options }: Arguments,
  name: string,
  fallback: number,
  least: number,
): number | undefined {
  const text = options.get(name);
  const number = text === undefined ? fallback : Number(text);
  return Number.isFinite(number) && number >= least && text !== '' ? number : undefined;
}
