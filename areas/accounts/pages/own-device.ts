import type { Typed } from '../../../platform/web/form.ts'

/** "This device is mine": as the person ticked it; before that, likely on a phone, never on a computer. */
export function isTicked(typed: Typed, isOnPhone: boolean): boolean {
  return Object.keys(typed).length > 0 ? typed.mine === 'yes' : isOnPhone
}
