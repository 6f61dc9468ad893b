export { type PsplibProject, readPsplib } from './read-psplib.ts';
