import { words } from './words.ts'

/** Words people may meet here and not at home, each said again simply. The forms to look for are in `hard-word-forms.ts`. */
export const hardWords = words('hard', {
  apprenticeship: {
    fr: 'On apprend un métier. Une partie se passe à l’école, une partie en entreprise, avec un salaire.',
    facile: 'On apprend un métier.\nOn va à l’école et en entreprise.\nOn est payé.',
    en: 'Learning an occupation, partly at school and partly in a company, with pay.',
  },
  immersion: {
    fr: 'Quelques jours dans une entreprise, pour voir un métier de près. Ce n’est pas un emploi.',
    facile: 'Quelques jours dans une entreprise.\nC’est pour voir le métier.',
    en: 'A few days in a company, to see an occupation up close. It is not a job.',
  },
  internship: {
    fr: 'Une période dans une entreprise, pour apprendre.',
    facile: 'Un temps en entreprise, pour apprendre.',
    en: 'A time in a company, to learn.',
  },
  volunteering: {
    fr: 'Aider dans une association, sans être payé.',
    facile: 'Aider sans être payé.',
    en: 'Helping in an association, without pay.',
  },
  civicService: {
    fr: 'Une mission utile à tous, de 6 à 12 mois, pour les jeunes. On reçoit une indemnité.',
    facile:
      'Une mission utile à tous.\nElle dure 6 à 12 mois.\nC’est pour les jeunes.\nOn reçoit un peu d’argent.',
    en: 'A mission useful to all, 6 to 12 months, for young people, with an allowance.',
  },
  diploma: {
    fr: 'Un papier officiel. Il dit ce que l’on a appris à l’école ou en formation.',
    facile: 'Un papier officiel.\nIl dit ce que vous avez appris.',
    en: 'An official paper that says what one has learnt.',
  },
  training: {
    fr: 'Des cours pour apprendre un métier ou une façon de faire.',
    facile: 'Des cours pour apprendre.',
    en: 'Lessons to learn an occupation or a way of doing.',
  },
  permit: {
    fr: 'Une autorisation officielle, pour faire un geste qui peut être dangereux.',
    facile: 'Une autorisation officielle.\nElle sert pour un travail dangereux.',
    en: 'An official permission for work that can be dangerous.',
  },
  knowHow: {
    fr: 'Ce que vous savez faire avec vos mains, votre tête ou vos mots.',
    facile: 'Ce que vous savez faire.',
    en: 'What you know how to do.',
  },
  skill: {
    fr: 'Ce que vous savez faire, dans une vraie situation.',
    facile: 'Ce que vous savez faire.',
    en: 'What you know how to do, in a real situation.',
  },
  sector: {
    fr: 'Une grande famille d’entreprises : le commerce, la santé, le bâtiment…',
    facile: 'Une famille d’entreprises.\nPar exemple : le commerce, la santé.',
    en: 'A large family of companies: trade, health, building…',
  },
  stock: {
    fr: 'Toutes les choses que l’entreprise garde, en attendant de les vendre ou de s’en servir.',
    facile: 'Les choses gardées dans la réserve.',
    en: 'All the things a company keeps before selling or using them.',
  },
  inventory: {
    fr: 'Compter tout ce qu’il y a dans la réserve.',
    facile: 'Compter tout ce qu’il y a.',
    en: 'Counting everything in store.',
  },
  logistics: {
    fr: 'Ranger, préparer et envoyer les choses au bon endroit, au bon moment.',
    facile: 'Ranger, préparer et envoyer des choses.',
    en: 'Storing, preparing and sending things to the right place in time.',
  },
  handling: {
    fr: 'Porter et déplacer des choses, à la main ou avec une machine.',
    facile: 'Porter et déplacer des choses.',
    en: 'Carrying and moving things, by hand or with a machine.',
  },
  maintenance: {
    fr: 'Garder une machine ou un lieu en bon état, et réparer.',
    facile: 'Garder en bon état.\nRéparer.',
    en: 'Keeping a machine or a place in good order, and repairing.',
  },
  packaging: {
    fr: 'Mettre un produit dans une boîte, un sac ou une bouteille.',
    facile: 'Mettre un produit dans une boîte.',
    en: 'Putting a product in a box, a bag or a bottle.',
  },
  hygiene: {
    fr: 'Tout ce que l’on fait pour que ce soit propre et sans microbes.',
    facile: 'Ce que l’on fait pour rester propre.',
    en: 'Everything done to keep things clean and free of germs.',
  },
  traceability: {
    fr: 'Noter d’où vient un produit et où il va.',
    facile: 'Noter d’où vient un produit.',
    en: 'Writing down where a product comes from and where it goes.',
  },
  ergonomics: {
    fr: 'Les bons gestes et le bon matériel, pour ne pas se faire mal au travail.',
    facile: 'Les bons gestes pour ne pas se faire mal.',
    en: 'The right moves and tools, so that work does not hurt.',
  },
  foodIndustry: {
    fr: 'Les usines qui fabriquent ce que l’on mange et ce que l’on boit.',
    facile: 'Les usines qui font à manger.',
    en: 'The factories that make food and drink.',
  },
  socialCare: {
    fr: 'Le soin et l’aide aux personnes malades, âgées ou en difficulté.',
    facile: 'Aider les personnes malades ou âgées.',
    en: 'Care and help for ill, elderly or struggling people.',
  },
  regulated: {
    fr: 'Un métier que la loi protège. Il faut un diplôme ou une autorisation.',
    facile: 'La loi protège ce métier.\nIl faut un diplôme.',
    en: 'An occupation protected by law: a diploma or a permission is needed.',
  },
  transition: {
    fr: 'Un grand changement, qui prend du temps. Par exemple : polluer moins.',
    facile: 'Un grand changement.\nPar exemple : polluer moins.',
    en: 'A great change that takes time: polluting less, for example.',
  },
  prospecting: {
    fr: 'Chercher de nouveaux clients.',
    facile: 'Chercher de nouveaux clients.',
    en: 'Looking for new customers.',
  },
  crossBorder: {
    fr: 'Le nombre de personnes est trop petit : on ne le montre pas, pour protéger chacune.',
    facile: 'Il y a trop peu de personnes.\nOn ne montre pas le nombre.',
    en: 'Too few people: the number is not shown, to protect each of them.',
  },
  privacyWord: {
    fr: 'Ce qui est à vous et que les autres n’ont pas à savoir.',
    facile: 'Ce qui est à vous.\nLes autres n’ont pas à le savoir.',
    en: 'What is yours and nobody else’s business.',
  },
  personalData: {
    fr: 'Tout ce qui parle de vous : votre nom, votre âge, ce que vous écrivez.',
    facile: 'Tout ce qui parle de vous.',
    en: 'Everything that is about you: your name, your age, what you write.',
  },
  browser: {
    fr: 'Le programme qui montre les sites, sur le téléphone ou l’ordinateur.',
    facile: 'Le programme qui montre les sites.',
    en: 'The program that shows web sites.',
  },
  qrCode: {
    fr: 'Un carré de petits points. Le téléphone le lit avec son appareil photo.',
    facile: 'Un carré avec des points.\nLe téléphone le lit.',
    en: 'A square of small dots that a phone reads with its camera.',
  },
  pdfFile: {
    fr: 'Un papier sur écran. On peut l’imprimer ou l’envoyer.',
    facile: 'Un papier sur écran.\nOn peut l’imprimer.',
    en: 'A paper on screen that can be printed or sent.',
  },
  cookie: {
    fr: 'Une petite note que le site laisse sur votre appareil, pour vous reconnaître.',
    facile: 'Une petite note sur votre appareil.\nLe site vous reconnaît.',
    en: 'A small note the site leaves on your device to recognise you.',
  },
  autonomy: {
    fr: 'Faire seul, sans demander d’aide.',
    facile: 'Faire seul.',
    en: 'Doing it alone, without asking for help.',
  },
  organisation: {
    fr: 'Le lieu où cela s’est passé : une entreprise, un club, une association.',
    facile: 'Une entreprise, un club ou une association.',
    en: 'Where it took place: a company, a club, an association.',
  },
  recommendation: {
    fr: 'Quelques mots d’une personne qui vous a vu faire.',
    facile: 'Les mots d’une personne qui vous a vu.',
    en: 'A few words from someone who saw you do it.',
  },
})

export type HardWord = keyof typeof hardWords & string
