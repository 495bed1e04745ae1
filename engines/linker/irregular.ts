/** Spoken and written forms of common verbs that no ending rule finds; folded, our own list. */
const FORMS = `
vendre: vendu vendue vendus vendues vend vends vendai vende
mettre: mis mise mises met mets mettais mettait mettant
prendre: pris prise prises prend prends prenais prenait prenant
apprendre: appris apprise apprend apprends apprenais apprenait
comprendre: compris comprend comprenais
conduire: conduit conduits conduis conduisais conduisait conduisant
construire: construit construits construis construisais construisait construite construites
produire: produit produisais produisait produisant
traduire: traduit traduis traduisais traduisait traduite
reduire: reduit reduisais
peindre: peint peints peins peignais peignait peinte peintes
teindre: teint teinte teignais
eteindre: eteint eteins eteignais
coudre: cousu cousue cousus cousais cousait couds coud
moudre: moulu moulait
tenir: tenu tenue tiens tient tenais tenait tenant
entretenir: entretenu entretenue entretiens entretient entretenais entretenait
venir: venu venue viens vient venais venait
servir: servi servie servis sers sert servais servait servant
ouvrir: ouvert ouvre ouvrais ouvrait
couvrir: couvert couvre couvrais
recevoir: recu recue recois recoit recevais recevait
ecrire: ecrit ecrits ecris ecrivais ecrivait ecrivant ecrite
lire: lu lue lis lit lisais lisait lisant
cuire: cuit cuits cuite cuisait cuisais
suivre: suivi suivie suis-je suivais suivait
repondre: repondu repond reponds repondais repondait
attendre: attendu attend attends
defendre: defendu defend defends defendais
tondre: tondu tondue tond tonds tondais tondait
rendre: rendu rendue rend rends rendais rendait
descendre: descendu descend descends descendais
accueillir: accueilli accueillie accueille accueillais accueillait acceuilli acceuillir acceuillais accueuilli
cueillir: cueilli cueillie cueille cueillais cueillait ceuilli ceuillir cueuilli
choisir: choisi choisie choisis choisissais
remplir: rempli remplie remplis remplissais remplissait
nettoyer: nettoie nettoies nettoye nettoyee nettoyes netoye netoyer netoyais netoyait nettoient
envoyer: envoye envoie envois envoyais
payer: paye paie paies payais
essuyer: essuie essuye essuyais
balayer: balaie balaye balai-je balayais
promener: promene promenais promenait
lever: leve levais levait
acheter: achete achetais
jeter: jete jette jetais
battre: battu bat bats battais
courir: couru cours court courais courait courrir
offrir: offert offre offrais
soutenir: soutenu soutiens soutient soutenais
obtenir: obtenu obtiens
parvenir: parvenu
voir: vu vue vus vois voit voyais voyait
savoir: su sais sait savais savait
devoir: du dois doit
gerer: gere geres gerais gerait
creer: cree creee crees creais creait
`

function formsOf(text: string): Map<string, string> {
  const forms = new Map<string, string>()
  for (const line of text.trim().split('\n')) {
    const [verb = '', said = ''] = line.split(':')
    for (const form of said.trim().split(/\s+/)) if (form !== '') forms.set(form, verb)
  }
  return forms
}

/** Folded form → folded infinitive. */
export const IRREGULAR: ReadonlyMap<string, string> = formsOf(FORMS)
