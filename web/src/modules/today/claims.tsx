import { Fragment } from 'react';

export interface Claim {
  readonly text: string;
  readonly isUrgent: boolean;
}

/** Puts claims into one sentence: a capital first, semicolons between, a full stop at the end. */
export function Claims({ claims }: { claims: readonly Claim[] }) {
  return (
    <>
      {claims.map(({ text, isUrgent }, index) => {
        const words = index === 0 ? `${text[0]?.toUpperCase()}${text.slice(1)}` : text;
        return (
          <Fragment key={text}>
            {index > 0 && '; '}
            {isUrgent ? <strong>{words}</strong> : words}
          </Fragment>
        );
      })}
      .
    </>
  );
}
