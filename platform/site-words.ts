import { words } from './words.ts'

/** Sentences of the frame around every page, and of what can go wrong anywhere. */
export const siteWords = words('site', {
  service: { fr: 'Sillage', facile: 'Sillage', en: 'Sillage' },
  skip: { fr: 'Aller au contenu', facile: 'Aller au texte', en: 'Skip to content' },
  menu: { fr: 'Menu', facile: 'Menu', en: 'Menu' },
  back: { fr: 'Retour', facile: 'Retour', en: 'Back' },
  listen: { fr: 'J’écoute', facile: 'J’écoute', en: 'Listen' },
  stopListening: { fr: 'Stop', facile: 'Stop', en: 'Stop' },
  help: { fr: 'Aide', facile: 'Aide', en: 'Help' },
  display: { fr: 'Affichage', facile: 'Affichage', en: 'Display' },
  step: { fr: 'Étape {now} sur {of}', facile: 'Étape {now} sur {of}', en: 'Step {now} of {of}' },
  saved: {
    fr: 'Vos réponses d’avant sont gardées.',
    facile: 'Vos réponses d’avant sont gardées.',
    en: 'Your earlier answers are saved.',
  },
  undo: { fr: 'Annuler', facile: 'Annuler', en: 'Undo' },
  continue: { fr: 'Je continue', facile: 'Je continue', en: 'Continue' },
  chosen: { fr: 'choisi', facile: 'choisi', en: 'chosen' },
  dontKnow: { fr: 'Je ne sais pas', facile: 'Je ne sais pas', en: 'I don’t know' },
  later: { fr: 'Plus tard', facile: 'Plus tard', en: 'Later' },
  change: { fr: 'Changer', facile: 'Changer', en: 'Change' },
  optional: { fr: 'facultatif', facile: 'pas obligatoire', en: 'optional' },
  hardWords: {
    fr: 'Les mots difficiles de cette page',
    facile: 'Les mots difficiles',
    en: 'Hard words on this page',
  },
  errorPrefix: { fr: 'Erreur : ', facile: 'Erreur : ', en: 'Error: ' },
  accessibility: {
    fr: 'Accessibilité : non conforme',
    facile: 'Accessibilité : non conforme',
    en: 'Accessibility: not compliant',
  },
  notFound: {
    fr: 'Cette page n’existe pas',
    facile: 'Cette page n’existe pas',
    en: 'This page does not exist',
  },
  notFoundText: {
    fr: 'L’adresse a peut-être changé. Rien n’est perdu.',
    facile: 'La page a changé d’adresse.\nRien n’est perdu.',
    en: 'The address may have changed. Nothing is lost.',
  },
  comeIn: {
    fr: 'Cette page est à vous seul',
    facile: 'Cette page est à vous',
    en: 'This page is yours alone',
  },
  comeInText: {
    fr: 'Commencez, ou revenez avec votre code.',
    facile: 'Vous pouvez commencer.\nOu revenir avec votre code.',
    en: 'Start, or come back with your code.',
  },
  start: { fr: 'Je commence', facile: 'Je commence', en: 'I start' },
  comeBack: { fr: 'J’ai un code', facile: 'J’ai un code', en: 'I have a code' },
  sharedComputer: {
    fr: 'Ordinateur partagé – pensez à quitter',
    facile: 'Ordinateur partagé',
    en: 'Shared computer – remember to leave',
  },
  sharedPhone: {
    fr: 'Téléphone partagé – pensez à quitter',
    facile: 'Téléphone partagé',
    en: 'Shared phone – remember to leave',
  },
  leave: { fr: 'Quitter et effacer', facile: 'Quitter et effacer', en: 'Leave and clear' },
  stillThere: {
    fr: 'Vous êtes toujours là ? Sinon, cette page se ferme dans 2 minutes.',
    facile: 'Vous êtes toujours là ?\nSinon, la page se ferme dans 2 minutes.',
    en: 'Are you still there? If not, this page closes in 2 minutes.',
  },
  stay: { fr: 'Je suis là', facile: 'Je suis là', en: 'I am here' },
  footer: { fr: 'Informations', facile: 'Informations', en: 'About' },
  mySpace: { fr: 'Mon espace', facile: 'Mon espace', en: 'My space' },
  tooBigTitle: { fr: 'C’est trop long', facile: 'C’est trop long', en: 'This is too long' },
  home: { fr: 'Page d’accueil', facile: 'Page d’accueil', en: 'Home page' },
  forbidden: {
    fr: 'Cette page n’est pas pour vous',
    facile: 'Cette page n’est pas pour vous',
    en: 'This page is not for you',
  },
  forbiddenText: {
    fr: 'Revenez à la page d’accueil.',
    facile: 'Revenez à la page d’accueil.',
    en: 'Go back to the home page.',
  },
  away: { fr: 'Un petit moment…', facile: 'Un petit moment…', en: 'One moment…' },
  awayText: {
    fr: 'Le service se repose. Ce que vous avez gardé est en sécurité. Cette page essaie encore toute seule.',
    facile:
      'Le service se repose.\nVos réponses sont gardées.\nCette page essaie encore toute seule.',
    en: 'The service is resting. What you saved is safe. This page will try again by itself.',
  },
  broken: {
    fr: 'Quelque chose n’a pas marché',
    facile: 'Cela n’a pas marché',
    en: 'Something went wrong',
  },
  brokenText: {
    fr: 'Ce n’est pas votre faute. Revenez en arrière et essayez encore. Numéro à donner si vous nous écrivez : {request}',
    facile: 'Ce n’est pas votre faute.\nRevenez en arrière.\nEssayez encore.\nNuméro : {request}',
    en: 'It is not your fault. Go back and try again. Number to give if you write to us: {request}',
  },
  tooBig: {
    fr: 'C’est beaucoup trop long pour être envoyé.',
    facile: 'Le texte est beaucoup trop long.',
    en: 'This is far too long to be sent.',
  },
  elsewhere: {
    fr: 'Cette réponse ne vient pas de notre page. Revenez en arrière et essayez encore.',
    facile: 'La réponse ne vient pas de notre page.\nRevenez en arrière.\nEssayez encore.',
    en: 'This answer does not come from our page. Go back and try again.',
  },
})
