import { z } from 'zod'
import { dayInWords } from '../../../platform/day.ts'
import { oneOf } from '../../../platform/fields.ts'
import type { Context } from '../../../platform/server/context.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Content } from '../../../platform/web/layout.tsx'
import { page, type View } from '../../../platform/web/page.tsx'
import { Button, Buttons } from '../../../ui/form/button.tsx'
import { Field } from '../../../ui/form/field.tsx'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { Details } from '../../../ui/show/details.tsx'
import { QrCode } from '../../accounts/pages/qr-code.tsx'
import type { Competence } from '../../skills/competence.ts'
import { readCompetences } from '../../skills/server/read-competences.ts'
import { isSaid } from '../answer.ts'
import { givenFrom } from '../given.ts'
import { type Recommendation, shownStatus } from '../recommendation.ts'
import {
  acceptRecommendation,
  hideRecommendation,
  stopAsk,
} from '../server/ask/accept-recommendation.ts'
import { getOwnAsk } from '../server/ask/get-own-ask.ts'
import { addressOfQr, renewQr } from '../server/ask/send-recommendation.ts'
import { showVoice, voiceOfOwn } from '../server/voice/listen.ts'
import { recommendationWords } from '../words.ts'
import { OwnVoice } from './own-voice.tsx'
import { RecommendationItem } from './recommendation-item.tsx'

const DEEDS = ['accept', 'hide', 'stop', 'renew', 'voice', 'mute'] as const
type Deed = (typeof DEEDS)[number]

/** Where does this ask stand; and do I show what was said? */
export const recommendationPage = page('/recommandations/:askId', {
  words: recommendationWords,
  open: ['person'],
  show: async (ctx, { askId }, { origin }) => {
    const one = await getOwnAsk(ctx, { askId })
    if (one.status === 'draft') return goTo(`/recommandations/${askId}/contenu`)
    return {
      one,
      voice: await voiceOfOwn(ctx, { askId }),
      now: ctx.now,
      qr: addressOfQr(ctx, one, origin),
      competences: readCompetences(ctx.config.root),
    }
  },
  form: z.object({ deed: oneOf(DEEDS) }),
  act: async (ctx, { askId, deed }) => {
    const { there, said } = await doIt[deed](ctx, { askId })
    return goTo(there ? `/recommandations/${askId}` : '/recommandations', said)
  },
  view: (props) => {
    const { one, now, say, reading } = props
    const status = shownStatus(one, now)
    const day = one.expiresAt ? dayInWords(one.expiresAt, reading) : ''
    const said = one.signedAt && isSaid(one.answer) ? givenFrom(one, one.answer) : undefined
    return (
      <Content
        title={said?.name ?? say(`relation-${one.relation}`)}
        intro={say('about', { title: one.about.title })}
      >
        {!(one.way === 'place' && status === 'sent') && <p>{say(`tell-${status}`, { day })}</p>}
        {props.qr && <OnScreen {...props} qr={props.qr} />}
        {said && (
          <Card>
            <RecommendationItem said={said} competences={props.competences} reading={reading} />
          </Card>
        )}
        {props.voice && <OwnVoice one={one} voice={props.voice} reading={reading} />}
        <Deeds {...props} />
        <LinkList links={[{ href: '/recommandations', label: say('back') }]} />
      </Content>
    )
  },
})

type Which = { askId: string }
type Done = { there: boolean; said: string }

const doIt: Record<Deed, (ctx: Context, which: Which) => Promise<Done>> = {
  accept: async (ctx, which) => {
    await acceptRecommendation(ctx, which)
    return { there: true, said: 'recommendations.accepted' }
  },
  hide: async (ctx, which) => {
    await hideRecommendation(ctx, which)
    return { there: true, said: 'recommendations.hidden' }
  },
  stop: async (ctx, which) => {
    await stopAsk(ctx, which)
    return { there: false, said: 'recommendations.stopped' }
  },
  voice: async (ctx, which) => {
    await showVoice(ctx, { ...which, isShown: true })
    return { there: true, said: 'recommendationVoice.kept' }
  },
  mute: async (ctx, which) => {
    await showVoice(ctx, { ...which, isShown: false })
    return { there: true, said: 'recommendationVoice.kept' }
  },
  renew: async (ctx, which) => {
    await renewQr(ctx, which)
    return { there: true, said: 'recommendations.codeReady' }
  },
}

type Props = View<typeof recommendationWords> & {
  one: Recommendation
  now: Date
  competences: readonly Competence[]
}

function OnScreen({ qr, say }: Props & { qr: string }) {
  return (
    <Card title={say('qrTitle')}>
      <p>{say('qrHint')}</p>
      <QrCode text={qr} label={say('qrLabel')} />
      <Details summary={say('qrInstead')}>
        <Field name="address" label={say('qrAddress')}>
          <input id="address" class="field__control" type="text" readonly value={qr} />
        </Field>
      </Details>
    </Card>
  )
}

/** One button that matters, and a quiet one; nothing when nothing is left to decide. */
function Deeds({ one, now, say }: Props) {
  const deeds = deedsOf(one, now)
  if (deeds.length === 0) return null
  return (
    <form method="post">
      <Buttons>
        {deeds.map(({ deed, word, isMain }) => (
          <Button key={deed} name="deed" value={deed} tone={isMain ? 'primary' : 'quiet'}>
            {say(word)}
          </Button>
        ))}
      </Buttons>
    </form>
  )
}

type Offered = { deed: Deed; word: 'accept' | 'hide' | 'stop' | 'newCode'; isMain?: boolean }

function deedsOf(one: Recommendation, now: Date): Offered[] {
  const status = shownStatus(one, now)
  if (status === 'signed')
    return [
      { deed: 'accept', word: 'accept', isMain: true },
      { deed: 'hide', word: 'hide' },
    ]
  if (status === 'accepted') return [{ deed: 'hide', word: 'hide' }]
  if (status === 'hidden') return [{ deed: 'accept', word: 'accept', isMain: true }]
  const stop: Offered = { deed: 'stop', word: 'stop' }
  if (one.way === 'place' && (status === 'expired' || status === 'opened'))
    return [{ deed: 'renew', word: 'newCode', isMain: status === 'expired' }, stop]
  return status === 'sent' || status === 'opened' ? [stop] : []
}
