import { z } from 'zod';

/** Text that must say something, without the character that no database stores. */
export const requiredWords = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .regex(/^[^\0]*$/);
