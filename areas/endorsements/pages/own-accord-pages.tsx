import type { Context } from '../../../platform/server/context.ts'
import { typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import type { Reading } from '../../../platform/words.ts'
import { ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { Select } from '../../../ui/form/select.tsx'
import { noSuchBadge } from '../../badges/badge.ts'
import { getBadgeVersion } from '../../badges/server/versions/get-badge-version.ts'
import { getOrganisation } from '../../organisations/server/get-organisation.ts'
import { organisationsOf } from '../../organisations/server/organisations-of.ts'
import { askingWords } from '../asking-words.ts'
import { grantedFor, type Target } from '../endorsement.ts'
import { aboutOf, pathOf, versionTarget } from '../server/about-of.ts'
import { endorseNow } from '../server/granting/grant-endorsement.ts'
import type { SayAsking } from './endorsement-parts.tsx'
import { WhatItIs } from './endorsement-parts.tsx'
import { CommentField, signTitle } from './signing-pages.tsx'

async function targetAt(
  ctx: Context,
  pieces: { slug: string; version: string } | { organisation: string },
): Promise<Target> {
  if ('organisation' in pieces) {
    const { id } = await getOrganisation(ctx, { slug: pieces.organisation })
    return { kind: 'issuer', organisationId: id }
  }
  if (!/^[1-9]\d{0,5}$/.test(pieces.version)) throw noSuchBadge()
  return versionTarget(await getBadgeVersion(ctx, pieces.slug, Number(pieces.version)))
}

/** What it is, and for which organisations the actor may sign: never the one whose badge it is. */
async function toSign(ctx: Context, target: Target) {
  const about = await aboutOf(ctx, target)
  const all = await organisationsOf(ctx)
  const own = all
    .filter(({ role, organisation }) => role === 'admin' && organisation.id !== about.owner?.id)
    .map(({ organisation }) => organisation)
  return { about, own }
}

type ToSign = Awaited<ReturnType<typeof toSign>> & {
  say: SayAsking
  reading: Reading
  typed: Parameters<typeof typedText>[0]
  problemOf: (field: string) => string | undefined
}

function SignQuestion({ about, own, say, reading, typed, problemOf }: ToSign) {
  const [only, ...others] = own
  return (
    <Question
      title={signTitle(about, say)}
      hint={only ? say('signHintChoose') : say('none')}
      back={pathOf(about)}
      submit={only ? say('sign') : undefined}
      carry={only && others.length === 0 ? { organisationId: only.id } : undefined}
    >
      {problemOf('form') && <p class="field__error">{problemOf('form')}</p>}
      <WhatItIs about={about} reading={reading} />
      {only && others.length > 0 && (
        <Select
          name="organisationId"
          label={say('inName')}
          value={typedText(typed, 'organisationId', only.id)}
          error={problemOf('organisationId')}
          options={own.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      {only && others.length === 0 && (
        <p>
          {say('inName')} <strong>{only.name}</strong>
        </p>
      )}
      {only ? (
        <CommentField {...{ about, reading, typed, problemOf }} />
      ) : (
        <Buttons>
          <ButtonLink href="/pro/organisations">{say('toOrganisations')}</ButtonLink>
        </Buttons>
      )}
    </Question>
  )
}

/** We read this badge: does it count for us? */
export const endorseBadgePage = page('/b/:slug/v/:version/appuyer', {
  words: askingWords,
  open: ['professional'],
  show: async (ctx, { slug, version }) => toSign(ctx, await targetAt(ctx, { slug, version })),
  form: grantedFor,
  act: async (ctx, { slug, version, ...said }) => {
    await endorseNow(ctx, { target: await targetAt(ctx, { slug, version }), ...said })
    return goTo(`/b/${slug}/v/${version}`, 'endorsementAsks.signed')
  },
  view: (props) => <SignQuestion {...props} />,
})

/** We work with this organisation: do we stand behind the badges it gives? */
export const endorseOrganisationPage = page('/structures/:organisation/appuyer', {
  words: askingWords,
  open: ['professional'],
  show: async (ctx, { organisation }) => toSign(ctx, await targetAt(ctx, { organisation })),
  form: grantedFor,
  act: async (ctx, { organisation, ...said }) => {
    await endorseNow(ctx, { target: await targetAt(ctx, { organisation }), ...said })
    return goTo(`/structures/${organisation}`, 'endorsementAsks.signed')
  },
  view: (props) => <SignQuestion {...props} />,
})
