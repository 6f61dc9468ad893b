export { checkBottleneck } from './check-bottleneck.ts';
export { randomCapacityPlan } from './random-capacity-plan.ts';
