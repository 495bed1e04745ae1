import { dayInWords } from '../../../platform/day.ts'
import { typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Content } from '../../../platform/web/layout.tsx'
import { LifetimeChoice } from '../../../platform/web/lifetime-choice.tsx'
import { page, type View } from '../../../platform/web/page.tsx'
import { Button, ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { Checkbox } from '../../../ui/form/checkbox.tsx'
import { CopyLine } from '../../../ui/form/copy-line.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { Card } from '../../../ui/show/card.tsx'
import type { SharingAnswer } from '../../consent/age-band.ts'
import type { Cv } from '../../cv/cv.ts'
import { getCv } from '../../cv/server/get-cv.ts'
import { InvitedCard } from '../../cv-invitations/pages/invited-card.tsx'
import { invitationOfCv } from '../../cv-invitations/server/show-to-professional.ts'
import { LABEL_MAX, linkForm } from '../cv-link.ts'
import { linksOfCv, type OpenLink } from '../server/links-of-cv.ts'
import { mayMakeLinks, shareCv } from '../server/share-cv.ts'
import { linkWords } from '../words.ts'

/** Who may see this CV, and until when? */
export const sharePage = page('/mes-cv/:cvId/partager', {
  words: linkWords,
  open: ['person'],
  show: async (ctx, { cvId }, { origin, query }) => {
    const cv = await getCv(ctx, { cvId })
    const links = await linksOfCv(ctx, { cvId })
    const invited = await invitationOfCv(ctx, { cvId })
    const may = await mayMakeLinks(ctx)
    // Asked once on the way here; whoever would rather not say still finds what is shown, and stops it.
    const isBare = links.length === 0 && !invited
    if (may === 'ask-age' && isBare && !query.has('age')) return goTo(ageAddress(cvId))
    return { cv, links, invited, may, origin }
  },
  form: linkForm,
  act: async (ctx, { cvId, days, label, protect, pin }) => {
    await shareCv(ctx, { cvId, days, label, pin: protect ? { typed: pin } : null })
    return goTo(`/mes-cv/${cvId}/partager`, 'cvLinks.made')
  },
  view: (props) => {
    const { cv, say, invited } = props
    return (
      <Content title={say('title')} intro={say('intro')}>
        <p>
          <a href={`/mes-cv/${cv.id}/apercu`}>{say('seeFirst')}</a>
        </p>
        {invited && <InvitedCard {...invited} cvId={cv.id} reading={props.reading} />}
        <Links {...props} />
        {props.may === 'yes' ? <NewLink {...props} /> : <NotYet {...props} />}
        <p>
          <a href={`/mes-cv/${cv.id}`}>{say('backToCv')}</a>
        </p>
      </Content>
    )
  },
})

type Props = View<typeof linkWords> & {
  cv: Cv
  links: OpenLink[]
  may: SharingAnswer
  origin: string
}

/** The question of age, which leads back here. */
function ageAddress(cvId: string): string {
  return `/qui-voit-quoi/age?retour=${encodeURIComponent(`/mes-cv/${cvId}/partager?age=demande`)}`
}

/** What comes before a link: an age, or somebody who accompanies. */
function NotYet({ cv, may, say }: Props) {
  if (may !== 'ask-age') return <Card title={say('newLink')}>{say('throughReferent')}</Card>
  return (
    <Card title={say('newLink')}>
      <p>{say('ageNeeded')}</p>
      <Buttons>
        <ButtonLink href={ageAddress(cv.id)}>{say('sayAge')}</ButtonLink>
      </Buttons>
    </Card>
  )
}

function Links({ cv, links, origin, say, reading }: Props) {
  if (links.length === 0) return <p>{say('noLink')}</p>
  return (
    <section class="stack">
      <h2>{say('openLinks')}</h2>
      {links.map((link) => (
        <Card key={link.id} level={3} title={link.label ?? say('unnamed')}>
          <p>
            {say('until', { day: dayInWords(link.expiresAt, reading) })}
            {link.pinHash && ` · ${say('withPin')}`}
          </p>
          <CopyLine
            name={`link-${link.id}`}
            label={say('address')}
            text={`${origin}/cv/${link.token}`}
          />
          <form method="post" action={`/mes-cv/${cv.id}/liens/${link.id}/arreter`}>
            <Button tone="quiet">
              {say('stop')}
              <span class="unseen"> : {link.label ?? say('unnamed')}</span>
            </Button>
          </form>
        </Card>
      ))}
    </section>
  )
}

function NewLink({ say, reading, typed, problemOf }: Props) {
  return (
    <form method="post" class="stack" noValidate>
      <h2>{say('newLink')}</h2>
      <LifetimeChoice {...{ reading, typed, problemOf }} />
      <TextField
        name="label"
        label={say('label')}
        hint={say('labelHint')}
        value={typedText(typed, 'label', '')}
        error={problemOf('label')}
        maxlength={LABEL_MAX}
        autocomplete="off"
      />
      <Checkbox name="protect" label={say('protect')} checked={typed.protect === 'yes'} />
      <TextField
        name="pin"
        label={say('pin')}
        hint={say('pinHint')}
        value={typedText(typed, 'pin', '')}
        error={problemOf('pin')}
        inputmode="numeric"
        maxlength={4}
        autocomplete="off"
        short
      />
      <Buttons>
        <Button>{say('make')}</Button>
      </Buttons>
    </form>
  )
}
