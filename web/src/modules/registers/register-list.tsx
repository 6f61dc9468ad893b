import type { ListQuery } from '@regie/contracts';
import type { RegisterType } from '@regie/contracts/registers';
import { useTerm, useText } from '../../language/index.ts';
import { ButtonLink, PageHeader } from '../../ui/index.ts';
import { RecordList } from '../records/index.ts';
import { RegisterBoard } from './register-board.tsx';
import { RegisterCalendar } from './register-calendar.tsx';
import { registerKinds } from './register-kinds.tsx';
import { RegisterLede } from './register-lede.tsx';
import { registerWords } from './register-words.ts';
import { registerTexts } from './texts.ts';

const withoutProject = ['projectTitle'];

/** A register: of everything that may be seen, or of one project. */
export function RegisterList({
  type,
  projectScope,
}: {
  readonly type: RegisterType;
  readonly projectScope?: string;
}) {
  const words = useText(registerWords)[type];
  const kind = registerKinds[type];
  return (
    <RecordList
      kind={kind}
      words={words}
      asked={kind.asked}
      scopeId={projectScope}
      hidden={withoutProject}
      otherLooks={[
        { name: 'board', show: (query) => <RegisterBoard type={type} query={query} /> },
        ...('dueOn' in kind.fields
          ? [
              {
                name: 'calendar' as const,
                show: (query: ListQuery) => <RegisterCalendar type={type} query={query} />,
              },
            ]
          : []),
      ]}
    />
  );
}

/** All rows of a register that may be seen. */
export function RegisterPage({ type }: { readonly type: RegisterType }) {
  const texts = useText(registerTexts);
  const term = useTerm();
  return (
    <>
      <PageHeader
        title={term(`plural.${type}`)}
        lede={<RegisterLede type={type} />}
        actions={
          type === 'lesson' ? <ButtonLink to="/lessons/shared">{texts.ofOthers}</ButtonLink> : undefined
        }
      />
      <RegisterList type={type} />
    </>
  );
}
