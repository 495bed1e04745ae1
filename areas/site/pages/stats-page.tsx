import { Content } from '../../../platform/web/layout.tsx'
import { ANYONE, page } from '../../../platform/web/page.tsx'
import { DataTable } from '../../../ui/show/table.tsx'
import type { PublicCount } from '../public-count.ts'
import { publicFigures } from '../server/public-figures.ts'
import { statsWords } from '../words.ts'

/** Is this service used, and does it help? */
export const statsPage = page('/stats', {
  words: statsWords,
  open: ANYONE,
  show: async (ctx, _params, { reading }) => ({
    figures: await publicFigures(ctx),
    date: ctx.now.toLocaleDateString(reading.language === 'fr' ? 'fr-FR' : 'en-GB', {
      dateStyle: 'long',
      timeZone: 'Europe/Paris',
    }),
  }),
  view: ({ say, figures, date }) => {
    const told = (count: PublicCount) =>
      count.kind === 'few' ? say('few') : say('about', { count: count.count })
    return (
      <Content title={say('title')} intro={say('intro')}>
        <h2>{say('usable')}</h2>
        <p>{say('usableText')}</p>
        <h2>{say('used')}</h2>
        <DataTable
          id="figures"
          caption={say('caption', { date })}
          head={[say('what'), say('count')]}
          rows={[
            [say('people'), told(figures.people)],
            [say('experiences'), told(figures.experiences)],
            [say('skills'), told(figures.skills)],
          ]}
        />
        <h2>{say('useful')}</h2>
        <DataTable
          id="useful"
          caption={say('usefulCaption')}
          head={[say('what'), say('count')]}
          rows={(['asked', 'discovered', 'project'] as const).map((key) => [
            say(key),
            told(figures.impact[key]),
          ])}
        />
        <h2>{say('impactful')}</h2>
        <DataTable
          id="impactful"
          caption={say('impactCaption')}
          head={[say('what'), say('count')]}
          rows={(['both', 'know', 'tell', 'next'] as const).map((key) => [
            say(key),
            told(figures.impact[key]),
          ])}
        />
        <p>{say('impactHow')}</p>
        <h2>{say('efficient')}</h2>
        <p>{say('notYet')}</p>
      </Content>
    )
  },
})
