const LA_POSTE = '356000000'

/** Whether fourteen digits can be the SIRET of a place: Luhn's sum; La Poste adds its digits instead (INSEE). */
export function isSiret(digits: string): boolean {
  if (!/^\d{14}$/.test(digits) || /^0+$/.test(digits)) return false
  if (digits.startsWith(LA_POSTE)) return sum([...digits].map(Number)) % 5 === 0 || luhn(digits)
  return luhn(digits)
}

function luhn(digits: string): boolean {
  const fromTheRight = [...digits].reverse().map(Number)
  return (
    sum(fromTheRight.map((digit, place) => (place % 2 === 0 ? digit : doubled(digit)))) % 10 === 0
  )
}

const doubled = (digit: number) => (digit > 4 ? digit * 2 - 9 : digit * 2)
const sum = (digits: readonly number[]) => digits.reduce((total, digit) => total + digit, 0)

/** As people read it: "732 829 320 00074". */
export const shownSiret = (digits: string) =>
  digits.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1 $2 $3 $4')
