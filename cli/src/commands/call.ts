import { type AnyOperation, canBeCalled, isUpload } from '@regie/contracts';
import { allOperations } from '@regie/contracts/operations';
import { type Arguments, parseArguments } from '../arguments.ts';
import { callAttached } from '../call/call-attached.ts';
import { type Credentials, callRemote, type Outcome, type PlacedCall } from '../call/call-remote.ts';
import { describeOperation, listOperations } from '../call/describe-operation.ts';
import { placeWords } from '../call/place-words.ts';
import { isJsonText, readText, readWord, type Word } from '../call/read-words.ts';
import { readSession, sessionsPath, storeSession } from '../call/stored-sessions.ts';
import type { ExitStatus, WritingTerminal } from '../terminal.ts';

const usage = [
  'regie call                                  every operation',
  'regie call OPERATION --help                 what it takes',
  'regie call OPERATION [name=value …] [--json BODY] [--version N] [--key KEY] [--file PATH] [--output PATH]',
  'name:=JSON sets a value as JSON, name=@PATH the text of a file (@- standard input).',
  'Beside a server, through the lock of REGIE_DATA, as its first administrator or --as EMAIL.',
  'Elsewhere with --url ADDRESS (or REGIE_SERVER): with REGIE_TOKEN, or with the session that',
  '  regie call sessions.sign-in --url ADDRESS email=… password=@-   keeps for you.',
];
const options = ['json', 'version', 'key', 'file', 'output', 'as', 'url'];

/** `regie call`: every operation from the command line, typed by its own schemas. */
export async function runCall(args: readonly string[], terminal: WritingTerminal): Promise<ExitStatus> {
  const parsed = parseArguments(args, { options, flags: ['help'] });
  const [id, ...words] = parsed.words;
  if (parsed.misunderstood.length > 0)
    return misunderstood(`not understood: ${parsed.misunderstood.join(' ')}`, terminal);
  if (id === undefined) {
    for (const line of parsed.flags.has('help') ? usage : [...listOperations(allOperations), '', ...usage])
      terminal.print(line);
    return 0;
  }
  const operation = allOperations.find((one) => one.id === id);
  if (operation === undefined || !canBeCalled(operation))
    return misunderstood(`no operation ${id}${near(id)}`, terminal);
  if (parsed.flags.has('help')) {
    for (const line of describeOperation(operation)) terminal.print(line);
    return 0;
  }
  const call = await readCall(operation, words, parsed, terminal);
  if ('fault' in call) return misunderstood(call.fault, terminal);
  return await show(await send(call, parsed), operation, parsed, terminal);
}

function misunderstood(reason: string, terminal: WritingTerminal): ExitStatus {
  terminal.complain(reason);
  terminal.complain('regie call --help says how; regie call OPERATION --help what it takes.');
  return 2;
}

function near(id: string): string {
  const [group = ''] = id.split('.');
  const some = allOperations.filter((one) => one.id.startsWith(`${group}.`)).map((one) => one.id);
  return some.length === 0 ? '' : `; there are ${some.join(', ')}`;
}

async function readCall(
  operation: AnyOperation,
  texts: readonly string[],
  { options: given }: Arguments,
  terminal: WritingTerminal,
): Promise<PlacedCall | { readonly fault: string }> {
  const words: Word[] = [];
  for (const text of texts) {
    const word = await readWord(text, terminal);
    if (word === undefined) return { fault: `${text} is no name=value or name:=JSON` };
    words.push(word);
  }
  const json = given.get('json');
  const body = json?.startsWith('@') === true ? await readText(json.slice(1), terminal) : json;
  if (body !== undefined && !isJsonText(body)) return { fault: '--json holds no JSON' };
  const placed = placeWords(operation, words, body === undefined ? undefined : JSON.parse(body));
  if ('fault' in placed) return placed;
  const { file, version, key } = Object.fromEntries(given);
  if (isUpload(operation) && file === undefined) return { fault: `${operation.id} needs --file PATH` };
  if (operation.media === 'download' && !given.has('output'))
    return { fault: `${operation.id} needs --output PATH` };
  return {
    operation,
    ...placed,
    ...(version === undefined ? {} : { version }),
    ...(key === undefined ? {} : { key }),
    ...(file === undefined ? {} : { file: await terminal.readFile(file) }),
  };
}

async function send(call: PlacedCall, { options: given }: Arguments): Promise<Outcome> {
  const url = given.get('url') ?? process.env['REGIE_SERVER'];
  if (url === undefined) return await callAttached(call, given.get('as'), process.env);
  if (!URL.canParse(url)) return { unreachable: `${url} is no address` };
  const { origin } = new URL(url);
  const path = sessionsPath(process.env);
  const outcome = await callRemote(origin, call, await credentialsFor(path, origin));
  if ('session' in outcome) await storeSession(path, origin, outcome.session);
  if (call.operation.id === 'sessions.sign-out' && 'response' in outcome)
    await storeSession(path, origin, undefined);
  return outcome;
}

async function credentialsFor(path: string, origin: string): Promise<Credentials> {
  const token = process.env['REGIE_TOKEN'];
  if (token !== undefined && token !== '') return { token };
  const session = await readSession(path, origin);
  return session === undefined ? undefined : { session };
}

async function show(
  outcome: Outcome,
  operation: AnyOperation,
  { options: given }: Arguments,
  terminal: WritingTerminal,
): Promise<ExitStatus> {
  if ('unreachable' in outcome) {
    terminal.complain(outcome.unreachable);
    return 1;
  }
  if ('problem' in outcome) {
    const language = /^nl/.test(process.env['LC_ALL'] || process.env['LANG'] || '') ? 'nl' : 'en';
    const { code, detail, next, problems } = outcome.problem;
    terminal.complain(`${code}: ${detail[language]} ${next[language]}`);
    for (const one of problems ?? [])
      terminal.complain(`  ${one.place ?? one.code}: ${one.detail[language]}`);
    return 1;
  }
  if ('bytes' in outcome) await terminal.writeFile(given.get('output') ?? operation.id, outcome.bytes);
  else terminal.print(JSON.stringify(outcome.response, null, 2));
  return 0;
}
