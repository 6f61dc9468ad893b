export { ProjectRegisters } from './project-registers.tsx';
