export { GateTab } from './gate-tab.tsx';
