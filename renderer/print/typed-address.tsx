import { Fragment } from 'react';
import styles from './typed-address.module.css';

type Props = { readonly address: string; readonly small?: boolean };

/** An address to be typed by hand: large, and cut only where a reader expects it. */
export function TypedAddress({ address, small = false }: Props) {
  return (
    <p className={styles.address} data-size={sizeOf(address, small)}>
      {partsOf(address).map(({ at, text }) => (
        <Fragment key={at}>
          {text}
          <wbr />
        </Fragment>
      ))}
    </p>
  );
}

function partsOf(address: string) {
  return [...address.matchAll(/[^/\-._?&=]*(?:[/\-._?&=]+|$)/g)]
    .map((part) => ({ at: part.index, text: part[0] }))
    .filter(({ text }) => text !== '');
}

function sizeOf(address: string, small: boolean): 'large' | 'middle' | 'small' {
  if (address.length > 120) return 'small';
  return small || address.length > 60 ? 'middle' : 'large';
}
