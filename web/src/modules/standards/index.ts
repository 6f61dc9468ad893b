export { BriefTab } from './brief-tab.tsx';
export { DocumentsTab } from './documents-tab.tsx';
export { GateTab } from './gate-tab.tsx';
export { ProjectCompliance } from './project-compliance.tsx';
