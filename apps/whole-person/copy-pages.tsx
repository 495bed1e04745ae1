import { mustBePerson } from '../../areas/accounts/server/must-be-person.ts'
import { startOnce, wasBegunWith } from '../../areas/accounts/server/start-once.ts'
import { fileNeeded, LARGEST_COPY } from '../../areas/consent/copy.ts'
import { copyWords } from '../../areas/consent/copy-words.ts'
import { audit } from '../../platform/server/audit/audit.ts'
import type { Context } from '../../platform/server/context.ts'
import { asBody, zipStream } from '../../platform/server/zip/zip-stream.ts'
import { type CookieOrder, goTo } from '../../platform/web/going.ts'
import { Content, Question } from '../../platform/web/layout.tsx'
import { page, resource } from '../../platform/web/page.tsx'
import { ButtonLink, Buttons } from '../../ui/form/button.tsx'
import { FileField } from '../../ui/media/file-field.tsx'
import { LinkList } from '../../ui/move/link-list.tsx'
import { Card } from '../../ui/show/card.tsx'
import { copyWholePerson, dataOfWholePerson } from './copy-whole-person.ts'
import { mustBeBare, readCopy, takeInWholePerson } from './take-in-whole-person.ts'

/** What is kept about me, and how do I take it away? */
export const myDataPage = page('/mon-espace/mes-donnees', {
  words: copyWords,
  open: ['person'],
  view: ({ say }) => (
    <Content title={say('title')} intro={say('intro')}>
      <Card title={say('take')}>
        <p>{say('takeText')}</p>
        <p class="quiet">{say('shared')}</p>
        <Buttons>
          <ButtonLink href="/mon-espace/mes-donnees.zip" icon="download-simple" download>
            {say('download')}
          </ButtonLink>
        </Buttons>
        <LinkList links={[{ href: '/mon-espace/mes-donnees.json', label: say('onlyData') }]} />
      </Card>
      <Card title={say('bringBack')}>
        <p>{say('bringBackText')}</p>
        <LinkList
          links={[{ href: '/mon-espace/reprendre-mes-donnees', label: say('bringBackLink') }]}
        />
      </Card>
      <Card title={say('leave')}>
        <LinkList links={[{ href: '/mon-espace/effacer', label: say('leaveLink') }]} />
      </Card>
    </Content>
  ),
})

/** Everything in one file, made while it is sent: the largest account costs no more memory than the smallest. */
export const copyResource = resource(
  '/mon-espace/mes-donnees.zip',
  ['person'],
  async (ctx, _params, { reading }) => {
    const personId = mustBePerson(ctx.actor)
    await audit(ctx, { kind: 'person.exported', subjectId: personId, facts: { as: 'zip' } })
    const zip = zipStream(copyWholePerson(ctx, { personId, reading }), ctx.now)
    return new Response(asBody(zip), { headers: kept('application/zip', 'zip') })
  },
)

/** The same data without the files, for another program. */
export const dataResource = resource('/mon-espace/mes-donnees.json', ['person'], async (ctx) => {
  const personId = mustBePerson(ctx.actor)
  await audit(ctx, { kind: 'person.exported', subjectId: personId, facts: { as: 'json' } })
  const data = await dataOfWholePerson(ctx, { personId })
  return new Response(JSON.stringify(data, null, 2), {
    headers: kept('application/json; charset=utf-8', 'json'),
  })
})

const kept = (type: string, end: string) => ({
  'Content-Type': type,
  'Content-Disposition': `attachment; filename="mes-donnees-sillage.${end}"`,
  'Cache-Control': 'no-store',
})

/** I had a space elsewhere: how do I get it back here? */
export const takeInPage = page('/mon-espace/reprendre-mes-donnees', {
  words: copyWords,
  open: ['visitor', 'person'],
  opensAccount: true,
  upload: { field: 'copie', largest: LARGEST_COPY, tooBig: 'copy.tooLarge' },
  prepare: async (ctx, _input, { files, formKey }) => {
    if (!files.copie) throw fileNeeded()
    if (ctx.actor.kind === 'person' && !(await wasBegunWith(ctx, formKey)))
      await mustBeBare(ctx, ctx.actor)
    return { writings: await readCopy(new Uint8Array(await files.copie.arrayBuffer())) }
  },
  act: async (ctx, { writings }, { formKey }) => {
    const { personId, cookies, isAgain } = await spaceFor(ctx, formKey)
    if (!isAgain) await takeInWholePerson(ctx, { personId, writings })
    return goTo('/mes-experiences', 'copy.taken', { cookies })
  },
  view: ({ say, problemOf }) => (
    <Question
      title={say('inTitle')}
      hint={say('inHint')}
      back="/mon-espace/mes-donnees"
      submit={say('inSubmit')}
      upload
    >
      <FileField
        name="copie"
        label={say('file')}
        accept=".zip,application/zip"
        error={problemOf('copie')}
      />
    </Question>
  ),
})

type Space = { personId: string; cookies: CookieOrder[]; isAgain: boolean }

/** The space one is in, or a new one for whoever arrives with only a file. */
async function spaceFor(ctx: Context, formKey: string | undefined): Promise<Space> {
  if (ctx.actor.kind === 'person')
    return { personId: ctx.actor.personId, cookies: [], isAgain: await wasBegunWith(ctx, formKey) }
  const begun = await startOnce(ctx, { mine: false, formKey })
  const { personId, token, isAgain } = begun
  return { personId, cookies: [{ name: 'session', value: token }], isAgain }
}
