import { qrPath } from '../components/qr-path';

type Props = {
  readonly text: string;
  readonly label: string;
  readonly className: string | undefined;
};

/** A QR code in black on white, as large as its place. */
export function PaperQr({ text, label, className }: Props) {
  const { size, path } = qrPath(text);
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} className={className}>
      <path d={path} shapeRendering="crispEdges" />
    </svg>
  );
}
