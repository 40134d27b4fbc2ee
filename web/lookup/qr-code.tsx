import type { ReactNode } from 'react';
import { encode } from 'uqr';

interface QrCodeProps {
  text: string;
  label: string;
  hint: string;
}

/** A text as a QR code, black on white in every theme, since phones read no other. */
export default function QrCode({ text, label, hint }: QrCodeProps): ReactNode {
  // ISO/IEC 18004 asks for a border of four modules.
  const { data, size } = encode(text, { border: 4 });
  const path = data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])))
    .join('');
  return (
    <figure className="qr-code">
      <svg
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label={label}
        shapeRendering="crispEdges"
      >
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <figcaption className="hint">{hint}</figcaption>
    </figure>
  );
}
