import { z } from 'zod';

// Before any schema exists: zod otherwise tries to compile code, which the content policy reports. Everything else is
// therefore loaded after this line and not by a static import.
z.config({ jitless: true });

const { start } = await import('./shell/start.tsx');
start();
