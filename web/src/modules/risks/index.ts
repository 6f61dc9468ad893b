export { RiskLede } from './risk-lede.tsx';
export { RiskList } from './risk-list.tsx';
export { routes } from './routes.ts';
