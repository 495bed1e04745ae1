import { CvSheet } from '../../../ui/cv/cv-sheet.tsx'
import { QrCode } from '../../accounts/pages/qr-code.tsx'
import type { CvSheet as Sheet } from '../cv-sheet.ts'

/** A CV on the screen, with the drawing of the address where it is checked. */
export function ShownSheet({ sheet, level }: { sheet: Sheet; level: 1 | 2 }) {
  const { check } = sheet
  const qr = check && <QrCode text={check.address} label={check.qrLabel} />
  return <CvSheet {...sheet} qr={qr} level={level} />
}
