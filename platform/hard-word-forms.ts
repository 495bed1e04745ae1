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

/** Every form, with its word. */
const wordOf = new Map(
  Object.entries(FORMS).flatMap(([word, forms]) =>
    // The keys of FORMS are hard words, which Object.entries forgets.
    forms.map((form) => [form, word as HardWord] as const),
  ),
)

/** The longest first: "stocks" is not "stock" and a letter. What stands around is looked at apart, which is three times faster. */
const FORM = new RegExp([...wordOf.keys()].sort((a, b) => b.length - a.length).join('|'), 'g')

const PART_OF_WORD = /[\p{L}\d-]/u

/** The hard words of a French text, in the order they are met, six at most. */
export function hardWordsIn(text: string): HardWord[] {
  const said = text.toLowerCase()
  const found = new Set<HardWord>()
  for (const { 0: form, index } of said.matchAll(FORM)) {
    const around = said.charAt(index - 1) + said.charAt(index + form.length)
    const word = wordOf.get(form)
    if (word && !PART_OF_WORD.test(around)) found.add(word)
    if (found.size === MOST) break
  }
  return [...found]
}

/** The text of a rendered page: what stands between tags. */
export function textOfHtml(html: string): string {
  return html.replace(/<(style|script|svg)\b[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, ' ')
}
