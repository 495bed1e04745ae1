import QRCode from 'qrcode'

/** A QR code as one drawn path, with the words that say what it is. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' })
  const side = modules.size
  const squares = Array.from({ length: side * side }, (_, index) => index)
    .filter((index) => modules.data[index])
    .map((index) => `M${(index % side) + 4} ${Math.floor(index / side) + 4}h1v1h-1z`)
    .join('')
  const whole = side + 8
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
      <path d={squares} fill="#000" />
    </svg>
  )
}
