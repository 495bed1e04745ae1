/** Words that carry no trade and no skill: articles, links, auxiliaries. Our own list, folded. */
const GRAMMAR = `
a ai as au aux avec c ce ceci cela celle celles celui ces cet cette ceux chez comme d dans de des du en et etc eux
il ils elle elles je j l la le les leur leurs lui m ma me mes moi mon n ne ni nos notre nous on ou par pas pour qu que
quel quelle quels quelles qui quoi s sa se ses si son sous sur sans t ta te tes toi ton tu un une uns unes vos votre vous y
ainsi afin alors apres auquel aussi autre autres avant car cas ci cependant donc dont entre jusqu lors lorsqu lorsque
mais meme memes ainsi parmi pendant plus puis puisque quand selon tel telle telles tels tout toute tous toutes vers via
the of and in for
est sont etre ete etait etaient suis sera ayant avoir ont avait
`

/** What people say around the deed when they tell it. Only dropped from texts, never from labels. */
const TALK = `
jai j'ai jetais jetait cetait cest ca sa fallait faut fallais fallu devais devait devoir pouvais peux peut pu voulais veux
etais etions avions avais aurai ferai fais fait faisais faisait faire faisions faits faites fesais fesait fessais
beaucoup bien tres trop assez encore toujours souvent parfois jamais deja vraiment surtout aussi juste presque enfin ensuite
apres puis pis bah ben bon voila euh hein genre truc trucs chose choses machin style quoi tout tous toute toutes
ans an annee annees mois semaine semaines jour jours heure heures fois matin soir ete hiver vacances weekend week end
depuis pendant quand lorsque chaque la-bas labas ici ailleurs
che chez avec pour petit petite petits petites grand grande gros grosse
moi toi lui nous vous eux mon ma mes ton ta tes son sa ses
alle aller allais allait vais va allait ete suis passe passer
aime aimais adore adorer
sais savoir savais
propre propres meme memes
plein pleins pleine quelques plusieurs
ya yavait avait eu
`

const listOf = (text: string): Set<string> =>
  new Set(text.split(/\s+/).filter((word) => word !== ''))

const grammar = listOf(GRAMMAR)
const talk = listOf(TALK)

/**
 * Words that frame a skill without saying which: "Techniques de soudage" is about welding. They count, but little.
 */
const FRAME = `
realiser effectuer proceder procedure assurer faire utiliser utilisation technique caracteristique connaissance connaitre
principe notion base operation pratique intervenir intervention action activite ensemble element type different divers
mettre oeuvre place participer contribuer travail type methode necessaire specifique adapte selon
general professionnel savoir maitriser fonctionnement fondement
etc matiere domaine secteur cadre sein lie liee application appliquer
`

const frames = listOf(FRAME)

/** A word that frames the matter rather than names it. */
export function isFrame(folded: string): boolean {
  return frames.has(folded) || (folded.endsWith('s') && frames.has(folded.slice(0, -1)))
}

/** An empty word in a label as in a text. */
export function isGrammar(folded: string): boolean {
  return grammar.has(folded)
}

/** An empty word in somebody's account, though it may count in a label. */
export function isTalk(folded: string): boolean {
  return talk.has(folded)
}
