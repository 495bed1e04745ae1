import type { HardWord } from './hard-words.ts'

/** How each hard word is written in French pages: one to four words, all forms, in lower case. The first form is its name. */
export const FORMS: Readonly<Record<HardWord, readonly string[]>> = {
  apprenticeship: ['apprentissage', 'alternance'],
  immersion: ['immersion', 'immersions'],
  internship: ['stage', 'stages'],
  volunteering: ['bénévolat', 'bénévole', 'bénévoles'],
  civicService: ['service civique'],
  diploma: ['diplôme', 'diplômes'],
  training: ['formation', 'formations'],
  permit: ['habilitation', 'habilitations'],
  knowHow: ['savoir-faire'],
  skill: ['compétence', 'compétences'],
  sector: ['secteur', 'secteurs'],
  stock: ['stock', 'stocks'],
  inventory: ['inventaire', 'inventaires'],
  logistics: ['logistique', 'logistiques'],
  handling: ['manutention', 'manutentions'],
  maintenance: ['maintenance'],
  packaging: ['conditionnement'],
  hygiene: ['hygiène'],
  traceability: ['traçabilité'],
  ergonomics: ['ergonomie'],
  foodIndustry: ['agroalimentaire', 'agro-alimentaire'],
  socialCare: ['médico-social', 'médico-sociale', 'médico-sociaux'],
  regulated: ['métier réglementé', 'métiers réglementés', 'réglementé', 'réglementés'],
  transition: ['transition', 'transitions'],
  prospecting: ['prospection', 'prospecter'],
  crossBorder: ['moins de 11 personnes'],
  privacyWord: ['confidentialité', 'vie privée'],
  personalData: ['données personnelles'],
  browser: ['navigateur', 'navigateurs'],
  qrCode: ['code qr'],
  pdfFile: ['pdf'],
  cookie: ['cookie', 'cookies'],
  autonomy: ['autonomie'],
  organisation: ['organisme', 'organismes'],
  recommendation: ['recommandation', 'recommandations'],
}

/** More would be a second page to read. */
const MOST = 6

type Way = { rest: readonly string[]; word: HardWord }

const WORD = /[\p{L}\d]+(?:-[\p{L}]+)*/gu

/** First word of a form → what must follow it, the longest first. */
const ways = new Map<string, Way[]>()
for (const [word, forms] of Object.entries(FORMS)) {
  for (const form of forms) {
    const [first = '', ...rest] = form.split(' ')
    // The keys of FORMS are hard words, which Object.entries forgets.
    const way: Way = { rest, word: word as HardWord }
    ways.set(
      first,
      [...(ways.get(first) ?? []), way].sort((a, b) => b.rest.length - a.rest.length),
    )
  }
}

/** The hard words of a French text, in the order they are met, six at most. */
export function hardWordsIn(text: string): HardWord[] {
  const found = new Set<HardWord>()
  const said = text.toLowerCase().match(WORD) ?? []
  for (const [place, first] of said.entries()) {
    for (const { rest, word } of ways.get(first) ?? []) {
      if (!rest.every((next, ahead) => said[place + 1 + ahead] === next)) continue
      found.add(word)
      break
    }
    if (found.size === MOST) break
  }
  return [...found]
}

/** The text of a rendered page: what stands between tags. */
export function textOfHtml(html: string): string {
  return html.replace(/<(style|script|svg)\b[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, ' ')
}
