import { accessibilityWords, helpWords, noticeWords } from '../legal-words.ts'
import { privacyWords } from '../privacy-words.ts'
import { sectionsPage } from './sections-page.tsx'

type Settings = { contact: Record<string, string>; sourceUrl: string }

const facts = ({ contact, sourceUrl }: Settings) => ({ ...contact, source: sourceUrl })

/** How usable is this with my own eyes, hands and ears? */
export const accessibilityPage = sectionsPage('/accessibilite', {
  words: accessibilityWords,
  title: 'title',
  intro: 'intro',
  facts,
  sections: [
    { title: 'result', texts: ['resultText', 'resultMore'] },
    { title: 'pages', texts: ['pagesPublic', 'pagesOwn'] },
    { title: 'lacking', texts: ['lackingText', 'lackingVoice'] },
    { title: 'plan', texts: ['planYears', 'planYear', 'planTold'] },
    { title: 'help', texts: ['helpText'] },
    { title: 'defender', texts: ['defenderText'] },
    { title: 'dates', texts: ['datesText'] },
  ],
})

/** What becomes of what I write? */
export const privacyPage = sectionsPage('/confidentialite', {
  words: privacyWords,
  title: 'title',
  intro: 'intro',
  facts,
  sections: [
    { title: 'what', texts: ['whatText', 'whatNot', 'whatMessages', 'whatLogs'] },
    { title: 'why', texts: ['whyText'] },
    { title: 'howLong', texts: ['howLongText', 'howLongErase', 'howLongMessages'] },
    { title: 'cookies', texts: ['cookiesText'] },
    { title: 'who', texts: ['whoText', 'whoYou'] },
    { title: 'minors', texts: ['minorsText'] },
    { title: 'rights', texts: ['rightsText', 'rightsReceipt', 'rightsWrite'] },
    { title: 'machine', texts: ['machineText'] },
  ],
  links: [
    { href: '/confidentialite/tables', label: 'tables' },
    { href: '/recu-d-effacement', label: 'receipt' },
  ],
})

/** Who answers for this site? */
export const noticePage = sectionsPage('/mentions-legales', {
  words: noticeWords,
  title: 'title',
  facts,
  sections: [
    { title: 'publisher', texts: ['publisherText'] },
    { title: 'director', texts: ['directorText'] },
    { title: 'host', texts: ['hostText'] },
    { title: 'write', texts: ['writeText'] },
    { title: 'source', texts: ['sourceText'] },
    { title: 'data', texts: ['dataText'] },
    { title: 'pictures', texts: ['picturesText'] },
  ],
})

/** I am stuck. */
export const helpPage = sectionsPage('/aide', {
  words: helpWords,
  title: 'title',
  wayBack: 'wayBack',
  intro: 'intro',
  facts,
  sections: [
    { title: 'stuck', texts: ['stuckText'] },
    { title: 'read', texts: ['readText'] },
    { title: 'lost', texts: ['lostText'] },
    { title: 'human', texts: ['humanText'] },
  ],
})
