import QRCode from 'qrcode'

const AROUND = 4

/** A QR code as one drawn path, and as a picture of its own for paper. */
export function drawQr(text: string): { path: string; whole: number; svg: string } {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' })
  const side = modules.size
  const path = Array.from({ length: side * side }, (_, index) => index)
    .filter((index) => modules.data[index])
    .map((index) => `M${(index % side) + AROUND} ${Math.floor(index / side) + AROUND}h1v1h-1z`)
    .join('')
  const whole = side + 2 * AROUND
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${whole} ${whole}"><path fill="#fff" d="M0 0h${whole}v${whole}H0z"/><path fill="#000" d="${path}"/></svg>`
  return { path, whole, svg }
}
