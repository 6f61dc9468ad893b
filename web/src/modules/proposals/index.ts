export { asksMe, waitsForMe } from './waits-for-me.ts';
