export { SaveTemplate } from './save-template.tsx';
export { isTemplateType, TemplateChoice } from './template-choice.tsx';
