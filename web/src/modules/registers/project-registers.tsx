import { type RegisterType, registerTypes } from '@regie/contracts/registers';
import { useTerm, useText } from '../../language/index.ts';
import { Segmented, useSearchState } from '../../ui/index.ts';
import { RegisterList } from './register-list.tsx';
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
  const term = useTerm();
  const [search, setSearch] = useSearchState();
  const shown: RegisterType = registerTypes.find((type) => type === search['register']) ?? 'issue';
  return (
    <>
      <Segmented
        label={texts.which}
        value={shown}
        options={registerTypes.map((type) => ({ value: type, label: term(`plural.${type}`) }))}
        onChange={(type) => setSearch({ ...noView, register: type })}
      />
      <RegisterList key={shown} type={shown} projectScope={projectScope} />
    </>
  );
}
