import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  checkDerivedCase,
  checkPublishedCase,
  type DerivedCase,
  type PublishedCase,
} from '../earned-value/check-case.ts';
import type { Figure, Measurement } from '../figure.ts';

interface Cases {
  readonly published: readonly PublishedCase[];
  readonly derived: readonly DerivedCase[];
}

function measure(corpus: string | undefined): Measurement {
  const path = resolve(corpus ?? '.', 'evm/evm_cases.json');
  const { published, derived }: Cases = JSON.parse(readFileSync(path, 'utf8'));
  const checks = [...published.map(checkPublishedCase), ...derived.map(checkDerivedCase)];
  const wrong = checks.flatMap((check) => check.wrong);
  const compared = checks.reduce((total, check) => total + check.compared, 0);
  return {
    value: wrong.length,
    ok: wrong.length === 0 && compared > 0,
    detail: [...checks.map((check) => `${check.name}: ${check.compared} figures`), ...wrong],
  };
}

export const figure: Figure = {
  name: 'evm-cases',
  unit: 'figures that differ in a given digit',
  target: '= 0',
  seconds: 1,
  needsCorpus: true,
  run: async ({ corpus }) => measure(corpus),
};
