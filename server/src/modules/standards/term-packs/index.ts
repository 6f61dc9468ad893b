import type { TermPackCode } from '@regie/contracts/standards';
import { authority } from './authority.ts';
import { construction } from './construction.ts';
import { staged } from './staged.ts';
import type { TermPack } from './term-pack.ts';

export const termPackOf: Readonly<Record<TermPackCode, TermPack>> = { staged, authority, construction };
