import styles from './qr-code.module.css';
import { qrPath } from './qr-path';

type Props = {
  readonly text: string;
  /** What it leads to, for those who do not see it. */
  readonly label: string;
};

/** Black on white in every theme: phones do not read it otherwise. As wide as its place. */
export function QrCode({ text, label }: Props) {
  const { size, path } = qrPath(text);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className={styles.code}
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
