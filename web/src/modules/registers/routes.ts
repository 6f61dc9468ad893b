import type { BothLanguages } from '@regie/contracts';
import type { RegisterType } from '@regie/contracts/registers';
import { createElement } from 'react';
import type { PageRoute } from '../../shell/page-route.ts';

interface Titles {
  readonly list: BothLanguages;
  readonly one: BothLanguages;
}
const titles: Readonly<Record<RegisterType, Titles>> = {
  issue: { list: { en: 'Issues', nl: 'Issues' }, one: { en: 'Issue', nl: 'Issue' } },
};

/** The list of a register and the page of one row. */
function routesOf(type: RegisterType, { list, one }: Titles): readonly PageRoute[] {
  return [
    {
      path: `/${type}s`,
      title: list,
      permission: 'register.read',
      load: async () => {
        const { RegisterPage } = await import('./register-list.tsx');
        return () => createElement(RegisterPage, { type });
      },
    },
    {
      path: `/${type}s/$id`,
      title: one,
      permission: 'register.read',
      load: async () => {
        const { RegisterRecordPage } = await import('./register-record-page.tsx');
        return () => createElement(RegisterRecordPage, { type });
      },
    },
  ];
}

export const routes: readonly PageRoute[] = [...routesOf('issue', titles.issue)];
