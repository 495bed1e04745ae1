import { dayInWords } from '../../../platform/day.ts'
import { Content } from '../../../platform/web/layout.tsx'
import { page, type View } from '../../../platform/web/page.tsx'
import { sayer } from '../../../platform/words.ts'
import { Button, ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { TwoColumns } from '../../../ui/frame/two-columns.tsx'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { Details } from '../../../ui/show/details.tsx'
import { SummaryList } from '../../../ui/show/summary-list.tsx'
import { type Cv, SECTIONS } from '../cv.ts'
import { type CvContent, contentOf, type Ground } from '../cv-content.ts'
import { paperWords } from '../paper-words.ts'
import { partWords } from '../part-words.ts'
import { getCv } from '../server/get-cv.ts'
import { readGround } from '../server/read-ground.ts'
import { cvWords } from '../words.ts'

/** What is in this CV, and what can I do with it? */
export const cvPage = page('/mes-cv/:cvId', {
  words: cvWords,
  open: ['person'],
  show: async (ctx, { cvId }) => {
    const cv = await getCv(ctx, { cvId })
    return { cv, ground: await readGround(ctx, cv) }
  },
  view: (props) => {
    const { cv, say } = props
    const start = `/mes-cv/${cv.id}`
    return (
      <Content title={cv.name} intro={say('cvIntro')} width="wide">
        <TwoColumns side={<Uses {...props} />}>
          <Buttons>
            <ButtonLink href={`${start}/apercu`} icon="eye">
              {say('look')}
            </ButtonLink>
          </Buttons>
          <Parts {...props} />
          <p>
            <a href={`${start}/relire`}>{say('reread')}</a> · <a href="/mes-cv">{say('title')}</a>
          </p>
        </TwoColumns>
      </Content>
    )
  },
})

type Props = View<typeof cvWords> & { cv: Cv; ground: Ground }
type Row = { label: string; value: string | undefined; path: string }

function Parts({ cv, ground, say, reading }: Props) {
  return (
    <SummaryList
      rows={rowsOf({ cv, ground, say, reading }).map(({ label, value, path }) => ({
        label,
        value: value || <span class="quiet">{say('none')}</span>,
        change: {
          href: `/mes-cv/${cv.id}/${path}`,
          label: say('change'),
          name: say('changeName', { row: label }),
        },
      }))}
    />
  )
}

function rowsOf({
  cv,
  ground,
  say,
  reading,
}: Pick<Props, 'cv' | 'ground' | 'say' | 'reading'>): Row[] {
  const all = contentOf({ ...cv, sections: ALL }, ground)
  const sayPaper = sayer(paperWords, reading)
  const { contact } = cv
  return [
    { label: say('rowName'), value: cv.headline ?? cv.name, path: 'nom' },
    { label: say('rowAim'), value: ground.occupation ?? say('noAim'), path: 'metier' },
    {
      label: say('rowContact'),
      value: [contact.name, contact.town, contact.phone, contact.email].filter(Boolean).join(', '),
      path: 'coordonnees',
    },
    { label: say('rowProfile'), value: cv.profile ?? undefined, path: 'presentation' },
    { label: say('rowSkills'), value: skillsIn(all, say), path: 'savoir-faire' },
    { label: say('rowSentences'), value: sentencesIn(all, say), path: 'phrases' },
    {
      label: say('rowExperiences'),
      value: countIn(all.experiences, (count) => say('chosenShe', { count })),
      path: 'experiences',
    },
    {
      label: say('rowRecognitions'),
      value: countIn(all.recognitions, (count) => say('chosen', { count })),
      path: 'reconnaissances',
    },
    { label: say('rowCheck'), value: checkIn(all, say, reading), path: 'verifier' },
    {
      label: say('rowPeriods'),
      value: countIn(all.periods, (count) => say('chosenShe', { count })),
      path: 'periodes',
    },
    {
      label: say('rowOrder'),
      value: cv.sections.map((section) => sayPaper(section)).join(', '),
      path: 'ordre',
    },
    { label: say('rowLook'), value: sayer(partWords, reading)(cv.layout), path: 'mise-en-page' },
  ]
}

const ALL: Cv['sections'] = [...SECTIONS]

const countIn = (list: readonly unknown[], words: (count: number) => string) =>
  list.length > 0 ? words(list.length) : undefined

function skillsIn({ skills, knowHow }: CvContent, say: Props['say']): string | undefined {
  return countIn([...skills, ...knowHow], (count) => say('chosen', { count }))
}

function sentencesIn({ skills }: CvContent, say: Props['say']): string | undefined {
  const worded = skills.filter(({ sentence }) => sentence)
  return skills.length > 0 ? say('worded', { count: worded.length, of: skills.length }) : undefined
}

function checkIn({ check }: CvContent, say: Props['say'], reading: Props['reading']) {
  if (!check) return undefined
  const { until } = check
  return until ? say('checkUntil', { day: dayInWords(until, reading) }) : say('checkOpen')
}

/** What is done with a CV once it says what one wants. */
function Uses({ cv, say }: Props) {
  const start = `/mes-cv/${cv.id}`
  return (
    <>
      <Card title={say('useIt')} tone="sand">
        <LinkList
          links={[
            { href: `${start}/partager`, label: say('share') },
            { href: `${start}/entretien`, label: say('interview') },
            { href: `${start}/cv.pdf`, label: say('pdf') },
            { href: `${start}/cv.docx`, label: say('docx') },
            { href: `${start}/texte`, label: say('asText') },
          ]}
        />
        <Details summary={say('otherFormats')}>
          <LinkList
            links={[
              { href: `${start}/cv.json`, label: say('jsonResume') },
              { href: `${start}/europass.xml`, label: say('europass') },
            ]}
          />
        </Details>
      </Card>
      <Details summary={say('more')}>
        <p>{say('duplicateHint')}</p>
        <form method="post" action={`${start}/copier`}>
          <Button tone="quiet" icon="copy">
            {say('duplicate')}
          </Button>
        </form>
        <p>{say('deleteHint')}</p>
        <form method="post" action={`${start}/supprimer`}>
          <Button tone="danger" icon="trash">
            {say('delete')}
          </Button>
        </form>
      </Details>
    </>
  )
}
