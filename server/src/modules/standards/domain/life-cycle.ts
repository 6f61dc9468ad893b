import { type Refusal, refuse } from '@regie/contracts';
import type { ProjectClass } from '@regie/contracts/governance';
import { projectPhases } from '@regie/contracts/projects';
import {
  type Gate,
  type GateChange,
  gatePhases,
  type LifeCycleRefusal,
  type Texts,
} from '@regie/contracts/standards';

export type Phase = (typeof projectPhases)[number];

/** The gate before the next phase, where the class of the project passes one. */
export function nextGate(gates: readonly Gate[], phase: Phase, of: ProjectClass): Gate | undefined {
  const next = projectPhases[projectPhases.indexOf(phase) + 1];
  return gates.find(({ opens, classes }) => opens === next && classes.includes(of));
}

/** Gates in the order in which a project meets them. */
export function inOrder(gates: readonly Gate[]): readonly Gate[] {
  return gatePhases.flatMap((phase) => gates.filter(({ opens }) => opens === phase));
}

function firstTwice(values: readonly string[]): string | undefined {
  return values.find((value, index) => values.indexOf(value) !== index);
}

/** All that gates say, the same for the same whatever the order of their keys. */
function saying(gates: readonly Gate[]): string {
  const words = ({ nl = '', en = '' }: Texts) => [nl, en];
  return JSON.stringify(
    inOrder(gates).map(({ opens, title, classes, quorum, criteria, documents }) => [
      opens,
      words(title),
      [...classes].sort(),
      quorum,
      criteria.map(({ code, weight, text, fact }) => [code, weight, words(text), fact]),
      documents.map(({ code, name }) => [code, words(name)]),
    ]),
  );
}

/** What cannot be the next version. */
export function refuseGates(
  gates: readonly Gate[],
  newest: { readonly number: number; readonly gates: readonly Gate[] },
  after: number,
): Refusal<LifeCycleRefusal> | undefined {
  if (after !== newest.number) {
    return refuse('life-cycle/version-newer', { facts: { number: newest.number } });
  }
  const phase = firstTwice(gates.map(({ opens }) => opens));
  if (phase !== undefined) return refuse('life-cycle/gate-twice', { facts: { phase } });
  for (const { criteria, documents } of gates) {
    const code = firstTwice(criteria.map((one) => one.code)) ?? firstTwice(documents.map((one) => one.code));
    if (code !== undefined) return refuse('life-cycle/code-twice', { facts: { code } });
  }
  return saying(gates) === saying(newest.gates)
    ? refuse('life-cycle/nothing-changed', { facts: { number: newest.number } })
    : undefined;
}

/** What a gate asks of a project, one line each; the same line has the same code, weight and words. */
function asked(gate: Gate | undefined): ReadonlyMap<string, Texts> {
  if (gate === undefined) return new Map();
  const criteria = gate.criteria.map(({ code, weight, text }): [string, Texts] => [
    JSON.stringify([code, weight, text.nl ?? '', text.en ?? '']),
    text,
  ]);
  const documents = gate.documents.map(({ code, name }): [string, Texts] => [
    JSON.stringify(['document', code, name.nl ?? '', name.en ?? '']),
    name,
  ]);
  return new Map([...criteria, ...documents]);
}

/** What another version changes for a project at the gates that it has ahead. */
export function changesFor(
  project: { readonly phase: Phase; readonly class: ProjectClass },
  own: readonly Gate[],
  other: readonly Gate[],
): readonly GateChange[] {
  const past = projectPhases.indexOf(project.phase);
  return gatePhases.flatMap((opens): readonly GateChange[] => {
    if (projectPhases.indexOf(opens) <= past) return [];
    const of = (gates: readonly Gate[]) =>
      gates.find((gate) => gate.opens === opens && gate.classes.includes(project.class));
    const [before, after] = [of(own), of(other)];
    const [had, has] = [asked(before), asked(after)];
    const without = (some: ReadonlyMap<string, Texts>, those: ReadonlyMap<string, Texts>) =>
      [...some].filter(([line]) => !those.has(line)).map(([, text]) => text);
    const added = without(has, had);
    const dropped = without(had, has);
    const applies =
      before === undefined
        ? after === undefined
          ? 'same'
          : 'added'
        : after === undefined
          ? 'dropped'
          : 'same';
    const isSame =
      applies === 'same' && added.length + dropped.length === 0 && before?.quorum === after?.quorum;
    const title = (after ?? before)?.title;
    return isSame || title === undefined ? [] : [{ opens, title, added, dropped, applies }];
  });
}
