export { useExample } from './example-status.tsx';
export { fieldTexts } from './field-texts.ts';
