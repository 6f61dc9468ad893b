export { projectKind } from './project-kind.tsx';
export { ProjectLede } from './project-lede.tsx';
export { ProjectList } from './project-list.tsx';
