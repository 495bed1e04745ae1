import { Button } from '../../../ui/form/button.tsx'
import { Band } from '../../../ui/frame/band.tsx'
import type { Device } from '../../device.ts'
import { siteWords } from '../../site-words.ts'
import { sayer } from '../../words.ts'
import { Island, useFrame } from '../frame.tsx'

/** A shared device closes by itself after a quarter of an hour without a page; the session's rules say the same. */
export const SHARED_IDLE_SECONDS = 15 * 60

/** Above every page of a shared device: that it is shared, how to leave, and before closing, one calm question. */
export function StayBand({ device }: { device: Device }) {
  const say = sayer(siteWords, useFrame().display)
  return (
    <Island name="stay" class="stay" data-seconds={String(SHARED_IDLE_SECONDS)}>
      <Band icon="desktop" text={say(device === 'phone' ? 'sharedPhone' : 'sharedComputer')}>
        <a href="/quitter">{say('leave')}</a>
      </Band>
      <div class="stay__ask" role="alertdialog" aria-labelledby="stay-question" data-ask hidden>
        <p id="stay-question">{say('stillThere')}</p>
        <Button type="button">{say('stay')}</Button>
      </div>
    </Island>
  )
}
