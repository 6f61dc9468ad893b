import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '../ui/document.css';
import { App } from './app.tsx';

/** Draws Regie in the page. */
export function start(): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no place for the page');
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
