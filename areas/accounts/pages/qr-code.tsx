import { drawQr } from '../server/paper/draw-qr.ts'

/** A QR code with the words that say what it is. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { path, whole } = drawQr(text)
  return (
    <svg
      class="qr"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${whole} ${whole}`}
      width="220"
      height="220"
    >
      <rect width={whole} height={whole} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
