export { WatchButton } from './watch-button.tsx';
