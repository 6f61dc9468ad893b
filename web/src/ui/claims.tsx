import { Fragment } from 'react';
import { Link, type Search } from './address.tsx';
import styles from './claims.module.css';

/** A part of the opening sentence of a page: words, or a figure that opens the rows behind it. */
export interface Claim {
  readonly text: string;
  readonly opens?: { readonly to: string; readonly search?: Search };
}

/** The sentence that says what the figures mean. */
export function Claims({ claims }: { claims: readonly Claim[] }) {
  return claims.map(({ text, opens }, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of a sentence have no other identity than their place
    <Fragment key={place}>
      {opens === undefined ? (
        text
      ) : (
        <Link
          to={opens.to}
          className={styles.claim}
          {...(opens.search === undefined ? {} : { search: opens.search })}
        >
          {text}
        </Link>
      )}
    </Fragment>
  ));
}
