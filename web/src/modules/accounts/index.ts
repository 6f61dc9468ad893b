export { OutsideFrame } from './outside-frame.tsx';
