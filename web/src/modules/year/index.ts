export { GateDays } from './gate-days.tsx';
