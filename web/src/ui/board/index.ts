export { Board, type BoardColumn } from './board.tsx';
