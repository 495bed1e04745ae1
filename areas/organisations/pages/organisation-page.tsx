import type { VNode } from 'preact'
import type { Context } from '../../../platform/server/context.ts'
import { Content } from '../../../platform/web/layout.tsx'
import { ANYONE, type Page, page } from '../../../platform/web/page.tsx'
import { type Reading, sayer } from '../../../platform/words.ts'
import { Notice } from '../../../ui/show/notice.tsx'
import { directoryWords } from '../directory-words.ts'
import { kindWords } from '../kind-words.ts'
import { domainOf, type Organisation } from '../organisation.ts'
import { getOrganisation } from '../server/get-organisation.ts'
import { verifiedInWords } from './verified-in-words.ts'

/** What an organisation recognises, as whoever knows shows it; nothing when there is nothing. Plugged in by apps. */
export type Recognises = (
  ctx: Context,
  organisation: Organisation,
  reading: Reading,
) => Promise<VNode | undefined>

/** Who is it that recognises this? @param trusted who stands behind it, told after what it recognises */
export const organisationPage = (recognises: Recognises, trusted: Recognises): Page =>
  page('/structures/:organisation', {
    words: directoryWords,
    open: ANYONE,
    show: async (ctx, { organisation: slug }, { reading }) => {
      const organisation = await getOrganisation(ctx, { slug })
      return {
        organisation,
        recognised: await recognises(ctx, organisation, reading),
        behind: await trusted(ctx, organisation, reading),
      }
    },
    view: ({ organisation, recognised, behind, say, reading }) => {
      const { name, kind, town, postalCode, about, site } = organisation
      const verified = verifiedInWords(organisation, reading)
      return (
        <Content
          title={name}
          intro={`${sayer(kindWords, reading)(kind)} · ${town} (${postalCode})`}
        >
          <div class="stack">
            {about && <p>{about}</p>}
            {site && (
              <p>
                <a href={site} rel="external nofollow noopener noreferrer">
                  {say('site', { domain: domainOf(site) })}
                </a>
              </p>
            )}
            {recognised && (
              <section class="stack">
                <h2>{say('recognises')}</h2>
                {recognised}
              </section>
            )}
            {verified.length > 0 ? (
              <section class="stack">
                <h2>{say('whatWasChecked')}</h2>
                <Notice tone="success">
                  {verified.map((sentence) => (
                    <p key={sentence}>{sentence}</p>
                  ))}
                  <p>{say('onlyThat')}</p>
                </Notice>
              </section>
            ) : (
              <Notice>
                <p>{say('notVerified')}</p>
              </Notice>
            )}
            {behind}
            <p>
              <a href="/structures">{say('back')}</a>
            </p>
          </div>
        </Content>
      )
    },
  })
