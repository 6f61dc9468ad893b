import { type BothLanguages, type Reason, type Refusal, refuse, type Verdict } from '@regie/contracts';
import { findTerm } from '@regie/language';

const waiverText = {
  en: (who: string) => ` Or ask for a waiver: ${who}.`,
  nl: (who: string) => ` Of vraag ontheffing: ${who}.`,
};

function namesOf(roles: readonly string[], language: 'en' | 'nl'): string {
  return roles.map((role) => findTerm(`role.${role}`)?.[language] ?? role).join(', ');
}

/** What to do about it, and who can lift it. */
function remedyOf({ control, who }: Reason): BothLanguages {
  const say = (language: 'en' | 'nl') => {
    const waiver = control?.isWaivable === true && who.length > 0;
    return `${control?.remedy[language] ?? ''}${waiver ? waiverText[language](namesOf(who, language)) : ''}`.trim();
  };
  return { en: say('en'), nl: say('nl') };
}

function refusalOf(reason: Reason): Refusal {
  const isReserved = reason.control?.outcome === 'reserved';
  return refuse(isReserved ? 'governance/reserved' : 'governance/blocked', {
    facts: {
      control: reason.code,
      article: reason.control?.article ?? '-',
      office: reason.control?.office ?? 'PMO',
    },
    words: { why: withoutPoint(reason.text), remedy: remedyOf(reason) },
  });
}

/** The code of the control and its article follow within the sentence. */
function withoutPoint({ en, nl }: BothLanguages): BothLanguages {
  return { en: en.replace(/\.$/, ''), nl: nl.replace(/\.$/, '') };
}

/** The refusal of a write that governance does not let pass: every control that stands in the way, hardest first. */
export function governanceRefusal({ outcome, reasons }: Verdict): Refusal | undefined {
  if (outcome === 'allowed' || outcome === 'advised') return undefined;
  const against = reasons.filter(
    ({ control }) => control?.outcome === 'blocked' || control?.outcome === 'reserved',
  );
  const ordered = [...against].sort(
    (a, b) => Number(b.control?.outcome === outcome) - Number(a.control?.outcome === outcome),
  );
  const [first, ...also] = ordered.map(refusalOf);
  if (first === undefined) return refuse('governance/blocked');
  return { ...first, reasons, ...(also.length === 0 ? {} : { also }) };
}
