import { words } from '../../platform/words.ts'

/** Showing a collection by a link, a letter, a drawing or a card. */
export const linkWords = words('portfolioLinks', {
  title: { fr: 'Partager « {title} »', facile: 'Montrer « {title} »', en: 'Share “{title}”' },
  intro: {
    fr: 'Un lien montre la collection telle qu’elle est. Il s’arrête tout seul, ou quand vous voulez.',
    facile: 'Un lien montre la collection.\nVous l’arrêtez quand vous voulez.',
    en: 'A link shows the collection as it is. It ends by itself, or when you like.',
  },
  openLinks: { fr: 'Vos liens ouverts', facile: 'Vos liens ouverts', en: 'Your open links' },
  newLink: { fr: 'Un nouveau lien', facile: 'Un nouveau lien', en: 'A new link' },
  label: { fr: 'Pour qui ?', facile: 'Pour qui ?', en: 'For whom?' },
  labelHint: {
    fr: 'Facultatif. Pour vous y retrouver ; vous seul le lisez.',
    facile: 'Pas obligatoire.\nVous seul le lisez.',
    en: 'Optional. To find your way; only you read it.',
  },
  name: {
    fr: 'Votre nom sur la page',
    facile: 'Votre nom sur la page',
    en: 'Your name on the page',
  },
  nameHint: {
    fr: 'Un prénom suffit. Vide : aucun nom.',
    facile: 'Un prénom suffit.\nVide : pas de nom.',
    en: 'A first name is enough. Empty: no name.',
  },
  contact: { fr: 'Comment vous joindre', facile: 'Comment vous joindre', en: 'How to reach you' },
  contactHint: {
    fr: 'Facultatif. Un e-mail, un téléphone, ou le nom de la personne qui vous accompagne.',
    facile: 'Pas obligatoire.\nUn e-mail, un téléphone, ou la personne qui vous accompagne.',
    en: 'Optional. An e-mail, a phone number, or the name of the person who supports you.',
  },
  embed: {
    fr: 'Permettre une petite carte dans une autre page',
    facile: 'Permettre une petite carte sur un autre site',
    en: 'Allow a small card in another page',
  },
  embedHint: {
    fr: 'Pour votre site ou votre blog. On y voit votre nom et le titre.',
    facile: 'Pour votre site.\nOn voit votre nom et le titre.',
    en: 'For your site or blog. It shows your name and the title.',
  },
  hereTitle: {
    fr: 'Ce que vous savez faire, dans un métier',
    facile: 'Ce que vous savez faire, dans un métier',
    en: 'What you know how to do, in an occupation',
  },
  hereText: {
    fr: 'La personne qui ouvre le lien peut choisir un métier. Elle voit ce qui sert parmi ce que vous montrez. Il n’y a pas de note.',
    facile:
      'L’autre personne choisit un métier.\nElle voit ce qui sert.\nElle ne voit rien de plus.\nIl n’y a pas de note.',
    en: 'Whoever opens the link may choose an occupation. They see what serves there among what you show. There is no mark.',
  },
  hereOpen: {
    fr: 'La personne qui ouvre ce lien peut choisir un métier et voir ce qui sert parmi ce que vous montrez. Nous ne gardons pas ce qu’elle cherche.',
    facile:
      'L’autre personne peut choisir un métier.\nElle voit ce qui sert.\nNous ne gardons pas sa recherche.',
    en: 'Whoever opens this link may choose an occupation and see what serves there among what you show. We do not keep what they look for.',
  },
  hereShut: {
    fr: 'Sur ce lien, personne ne peut regarder ainsi : on voit la collection, et c’est tout.',
    facile: 'Sur ce lien, on voit la collection.\nC’est tout.',
    en: 'On this link nobody may look this way: they see the collection, and that is all.',
  },
  hereSee: {
    fr: 'Voir avant les autres, pour un métier',
    facile: 'Regarder pour un métier',
    en: 'See it before others do, for an occupation',
  },
  withoutHere: {
    fr: 'Ne pas permettre cette vue sur ce lien',
    facile: 'Je ne veux pas de cette vue',
    en: 'Do not allow this view on this link',
  },
  hereClose: { fr: 'Je ferme cette vue', facile: 'Je ferme cette vue', en: 'Close this view' },
  hereReopen: { fr: 'J’ouvre cette vue', facile: 'J’ouvre cette vue', en: 'Open this view' },
  hereSaid: { fr: 'C’est changé.', facile: 'C’est changé.', en: 'Changed.' },
  make: { fr: 'Je fais le lien', facile: 'Je fais le lien', en: 'Make the link' },
  made: {
    fr: 'Le lien est prêt. Copiez l’adresse ou envoyez-la.',
    facile: 'Le lien est prêt.\nCopiez l’adresse.',
    en: 'The link is ready. Copy the address or send it.',
  },
  unnamed: { fr: 'Lien sans nom', facile: 'Lien sans nom', en: 'Unnamed link' },
  until: { fr: 'Jusqu’au {day}', facile: 'Jusqu’au {day}', en: 'Until {day}' },
  views: {
    fr: 'Ouvert {count} fois',
    facile: 'Ouvert {count} fois',
    en: 'Opened {count} {count|time|times}',
  },
  viewsHint: {
    fr: 'Nous comptons, sans savoir qui regarde.',
    facile: 'Nous ne savons pas qui regarde.',
    en: 'We count, without knowing who looks.',
  },
  address: { fr: 'Adresse à envoyer', facile: 'Adresse à envoyer', en: 'Address to send' },
  see: { fr: 'Voir comme les autres', facile: 'Voir comme les autres', en: 'See it as others do' },
  stop: { fr: 'J’arrête ce lien', facile: 'J’arrête', en: 'Stop this link' },
  stopped: {
    fr: 'Le lien est arrêté : il ne montre plus rien.',
    facile: 'Le lien est arrêté.',
    en: 'The link is stopped: it shows nothing any more.',
  },
  backToCollection: {
    fr: 'Retour à la collection',
    facile: 'Retour à la collection',
    en: 'Back to the collection',
  },
  backToLinks: { fr: 'Tous les liens', facile: 'Tous les liens', en: 'All links' },
  age: {
    fr: 'Avant de montrer à d’autres, dites votre âge.',
    facile: 'Avant, dites votre âge.',
    en: 'Before showing to others, say your age.',
  },
  sayAge: { fr: 'Je dis mon âge', facile: 'Je dis mon âge', en: 'Say my age' },
  qr: { fr: 'Un dessin à scanner', facile: 'Un dessin à scanner', en: 'A drawing to scan' },
  qrText: {
    fr: 'À mettre sur un CV ou une affiche : un téléphone l’ouvre.',
    facile: 'Mettez-le sur un CV.\nUn téléphone l’ouvre.',
    en: 'To put on a CV or a poster: a phone opens it.',
  },
  qrAlt: {
    fr: 'Code à scanner, qui mène à la collection',
    facile: 'Code à scanner',
    en: 'Code to scan, which leads to the collection',
  },
  qrPng: { fr: 'Image (PNG)', facile: 'Image', en: 'Picture (PNG)' },
  qrSvg: {
    fr: 'Dessin net à toute taille (SVG)',
    facile: 'Dessin',
    en: 'Drawing, sharp at any size (SVG)',
  },
  mailWay: { fr: 'J’écris une lettre', facile: 'J’écris une lettre', en: 'Write a letter' },
  mailQuestion: { fr: 'À qui l’envoyer ?', facile: 'À qui l’envoyer ?', en: 'Whom to send it to?' },
  mailHint: {
    fr: 'Vous relirez la lettre avant qu’elle parte.',
    facile: 'Vous relisez avant.',
    en: 'You will read the letter before it leaves.',
  },
  mail: { fr: 'Son adresse e-mail', facile: 'Son adresse e-mail', en: 'Their e-mail address' },
  message: { fr: 'Un mot de vous', facile: 'Un mot de vous', en: 'A word from you' },
  messageHint: {
    fr: 'Facultatif, sans adresse de site.',
    facile: 'Pas obligatoire.\nSans adresse de site.',
    en: 'Optional, without any web address.',
  },
  look: { fr: 'Je relis', facile: 'Je relis', en: 'Read it first' },
  letterTitle: { fr: 'Voici la lettre', facile: 'Voici la lettre', en: 'Here is the letter' },
  letterTo: { fr: 'Pour : {to}', facile: 'Pour : {to}', en: 'To: {to}' },
  letterAbout: { fr: 'Sujet : {subject}', facile: 'Sujet : {subject}', en: 'Subject: {subject}' },
  send: { fr: 'J’envoie', facile: 'J’envoie', en: 'Send' },
  sent: { fr: 'La lettre part.', facile: 'La lettre part.', en: 'The letter is on its way.' },
  letterSubject: {
    fr: '{name} vous montre ce qu’elle ou il sait faire',
    facile: '{name} vous montre ce qu’elle ou il sait faire',
    en: '{name} shows you what they know how to do',
  },
  letterWords: {
    fr: '{name} vous écrit :',
    facile: '{name} vous écrit :',
    en: '{name} writes to you:',
  },
  letterText: {
    fr: 'Bonjour,\n\n{name} vous montre « {title} » : ce que cette personne sait faire, et qui l’a vu.\n\n{link}\n\nCette page est ouverte jusqu’au {day}. Vous n’avez pas besoin de compte. Nous ne gardons pas votre adresse.\n\nSillage',
    facile:
      'Bonjour,\n\n{name} vous montre « {title} ».\n\n{link}\n\nLa page est ouverte jusqu’au {day}.\n\nSillage',
    en: 'Hello,\n\n{name} shows you “{title}”: what this person knows how to do, and who saw it.\n\n{link}\n\nThis page is open until {day}. You need no account. We do not keep your address.\n\nSillage',
  },
  somebody: { fr: 'Une personne', facile: 'Une personne', en: 'Somebody' },
  closedSubject: {
    fr: 'Un de vos liens a été fermé',
    facile: 'Un de vos liens est fermé',
    en: 'One of your links was closed',
  },
  closedText: {
    fr: 'Bonjour,\n\nQuelqu’un nous a signalé ce qu’un de vos liens montrait. Après l’avoir lu, nous avons fermé ce lien. Votre collection est toujours là, et vos autres liens marchent.\n\nVous pensez que c’est une erreur, ou vous voulez savoir pourquoi ? Écrivez-nous : {contact}',
    facile:
      'Bonjour,\n\nQuelqu’un nous a parlé d’un de vos liens.\nNous avons fermé ce lien.\nVotre collection est toujours là.\n\nVous voulez savoir pourquoi ?\nÉcrivez-nous : {contact}',
    en: 'Hello,\n\nSomebody reported what one of your links showed. Having read it, we closed this link. Your collection is still there, and your other links work.\n\nDo you think it is a mistake, or want to know why? Write to us: {contact}',
  },
  reportSubject: {
    fr: 'Une page partagée est signalée',
    facile: 'Une page partagée est signalée',
    en: 'A shared page was reported',
  },
  reportText: {
    fr: 'Page : {link}\nRaison : {reason}\nMots : {words}',
    facile: 'Page : {link}\nRaison : {reason}\nMots : {words}',
    en: 'Page: {link}\nReason: {reason}\nWords: {words}',
  },
  cardTitle: {
    fr: 'Une petite carte pour un autre site',
    facile: 'Une petite carte pour un site',
    en: 'A small card for another site',
  },
  cardText: {
    fr: 'Copiez ce code dans votre page. La carte disparaît quand le lien s’arrête.',
    facile: 'Copiez ce code dans votre page.',
    en: 'Copy this code into your page. The card goes when the link ends.',
  },
  cardCode: { fr: 'Code à copier', facile: 'Code à copier', en: 'Code to copy' },
  linkedin: {
    fr: 'Ajouter un badge à LinkedIn',
    facile: 'Ajouter un badge à LinkedIn',
    en: 'Add a badge to LinkedIn',
  },
  linkedinText: {
    fr: 'Le bouton ouvre LinkedIn, avec le badge déjà rempli. Rien ne part avant votre clic.',
    facile: 'LinkedIn s’ouvre.\nVous regardez, puis vous dites oui.',
    en: 'The button opens LinkedIn with the badge filled in. Nothing leaves before you click.',
  },
  linkedinAdd: {
    fr: 'Ajouter « {name} » à mon profil',
    facile: 'Ajouter « {name} »',
    en: 'Add “{name}” to my profile',
  },
  noSuchLink: {
    fr: 'Ce lien n’existe pas, ou plus.',
    facile: 'Ce lien n’existe pas.',
    en: 'This link does not exist, or no longer.',
  },
  linkClosed: {
    fr: 'Cette adresse n’ouvre rien. Demandez un nouveau lien à la personne.',
    facile: 'Cette adresse n’ouvre rien.\nDemandez un nouveau lien.',
    en: 'This address opens nothing. Ask the person for a new link.',
  },
  linkStopped: {
    fr: 'La personne a fermé cette page. Si vous en avez besoin, demandez-lui un nouveau lien.',
    facile: 'La personne a fermé cette page.\nDemandez-lui un nouveau lien.',
    en: 'The person closed this page. If you need it, ask them for a new link.',
  },
  linkOver: {
    fr: 'Cette page était ouverte jusqu’à un jour choisi, qui est passé. Demandez un nouveau lien à la personne.',
    facile: 'Le temps de cette page est passé.\nDemandez un nouveau lien à la personne.',
    en: 'This page was open until a chosen day, which has passed. Ask the person for a new link.',
  },
  notAtThisAge: {
    fr: 'Avant 15 ans, montrez votre carte avec la personne qui vous accompagne.',
    facile: 'Avant 15 ans, montrez votre carte avec la personne qui vous accompagne.',
    en: 'Before 15, show your card together with the person who supports you.',
  },
  ageNeeded: {
    fr: 'Dites d’abord votre âge.',
    facile: 'Dites d’abord votre âge.',
    en: 'First say your age.',
  },
  nothingToShow: {
    fr: 'La collection est vide. Choisissez d’abord ce qu’elle montre.',
    facile: 'La collection est vide.\nChoisissez d’abord.',
    en: 'The collection is empty. First choose what it shows.',
  },
  tooManyLinks: {
    fr: 'Vous avez {max} liens ouverts. Arrêtez-en un.',
    facile: 'Vous avez {max} liens ouverts.\nArrêtez-en un.',
    en: 'You have {max} open links. Stop one.',
  },
  tooManyLetters: {
    fr: 'Assez de lettres sont parties. Copiez l’adresse et envoyez-la vous-même.',
    facile: 'Assez de lettres sont parties.\nCopiez l’adresse.',
    en: 'Enough letters have left. Copy the address and send it yourself.',
  },
  tooManyReports: {
    fr: 'Cette page est déjà signalée. Nous la regardons.',
    facile: 'Cette page est déjà signalée.',
    en: 'This page is already reported. We are looking at it.',
  },
  noLinks: {
    fr: 'Pas d’adresse de site dans votre mot : la lettre porte déjà la bonne.',
    facile: 'Pas d’adresse de site ici.',
    en: 'No web address in your words: the letter already carries the right one.',
  },
  badMail: {
    fr: 'Écrivez une adresse e-mail, comme nom@exemple.fr.',
    facile: 'Écrivez une adresse e-mail.\nPar exemple : nom@exemple.fr',
    en: 'Write an e-mail address, such as name@example.org.',
  },
})
