import { type RegisterType, registerTypes } from '@regie/contracts/registers';
import { useText } from '../../language/index.ts';
import { Segmented, useSearchState } from '../../ui/index.ts';
import { RegisterList } from './register-list.tsx';
import { registerWords } from './register-words.ts';
import { registerTexts } from './texts.ts';

/** A view of one register says nothing of another. */
const noView = {
  filter: undefined,
  sort: undefined,
  group: undefined,
  search: undefined,
  columns: undefined,
  widths: undefined,
};

/** The registers of one project, one at a time; which one stands in the address. */
export function ProjectRegisters({ projectScope }: { readonly projectScope: string }) {
  const texts = useText(registerTexts);
  const words = useText(registerWords);
  const [search, setSearch] = useSearchState();
  const shown: RegisterType = registerTypes.find((type) => type === search['register']) ?? 'issue';
  return (
    <>
      <Segmented
        label={texts.which}
        value={shown}
        options={registerTypes.map((type) => ({ value: type, label: words[type].list }))}
        onChange={(type) => setSearch({ ...noView, register: type })}
      />
      <RegisterList key={shown} type={shown} projectScope={projectScope} />
    </>
  );
}
