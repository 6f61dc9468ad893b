import type { Figure, Measurement } from '../figure.ts';
import { injectFormulas } from '../sheets/inject-formulas.ts';

async function run(): Promise<Measurement> {
  const { texts, faults } = await injectFormulas();
  return {
    value: faults.length,
    ok: faults.length === 0 && texts > 1000,
    detail: [`${texts} texts in CSV and XLSX, Dutch and English`, ...faults.slice(0, 40)],
  };
}

export const figure: Figure = {
  name: 'formula-injection',
  unit: 'texts that a spreadsheet calculates or that do not come back as they were, and numbers that became texts',
  target: '= 0 (CSV and XLSX, by a reader of their own)',
  seconds: 5,
  run,
};
