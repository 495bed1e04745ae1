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

/** Every form with its word; a longer form stands before the shorter ones it begins with. */
const forms = Object.entries(FORMS)
  // The keys of FORMS are hard words, which Object.entries forgets.
  .flatMap(([word, all]) => all.map((form) => ({ form, word: word as HardWord })))
  .sort((one, other) => other.form.length - one.form.length)

const PART_OF_WORD = /[\p{L}\d-]/u

/** The hard words of a French text, in the order they are met, six at most. */
export function hardWordsIn(text: string): HardWord[] {
  const said = text.toLowerCase()
  const places = new Map<number, HardWord>()
  for (const { form, word } of forms) {
    for (let at = said.indexOf(form); at >= 0; at = said.indexOf(form, at + form.length))
      if (isWhole(said, at, at + form.length) && !places.has(at)) places.set(at, word)
  }
  const inOrder = [...places].sort(([one], [other]) => one - other).map(([, word]) => word)
  return [...new Set(inOrder)].slice(0, MOST)
}

const isWhole = (text: string, from: number, to: number) =>
  !PART_OF_WORD.test(text.charAt(from - 1)) && !PART_OF_WORD.test(text.charAt(to))

/** The text of a rendered page: what stands between tags. */
export function textOfHtml(html: string): string {
  return html.replace(/<(style|script|svg)\b[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, ' ')
}
