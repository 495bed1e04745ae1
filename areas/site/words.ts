import { words } from '../../platform/words.ts'

export const displayWords = words('display', {
  title: {
    fr: 'Comment voulez-vous lire ?',
    facile: 'Comment voulez-vous lire ?',
    en: 'How do you want to read?',
  },
  mode: { fr: 'La façon de lire', facile: 'La façon de lire', en: 'Way of reading' },
  simple: { fr: 'Normale', facile: 'Normale', en: 'Plain' },
  simpleHint: {
    fr: 'Des phrases courtes.',
    facile: 'Des phrases courtes.',
    en: 'Short sentences.',
  },
  facile: { fr: 'Lecture facile', facile: 'Lecture facile', en: 'Easy reading' },
  facileHint: {
    fr: 'Une idée par ligne, en plus gros.',
    facile: 'Une idée par ligne.\nEn plus gros.',
    en: 'One idea a line, larger.',
  },
  audio: { fr: 'Avec le son', facile: 'Avec le son', en: 'With sound' },
  audioHint: {
    fr: 'Un bouton lit la page à voix haute, si votre appareil a une voix.',
    facile: 'Un bouton lit la page.\nVotre appareil doit avoir une voix.',
    en: 'A button reads the page aloud, if your device has a voice.',
  },
  theme: { fr: 'Les couleurs', facile: 'Les couleurs', en: 'Colours' },
  auto: { fr: 'Comme mon appareil', facile: 'Comme mon appareil', en: 'As my device' },
  light: { fr: 'Claires', facile: 'Claires', en: 'Light' },
  dark: { fr: 'Sombres', facile: 'Sombres', en: 'Dark' },
  contrast: { fr: 'Très contrastées', facile: 'Très fortes', en: 'High contrast' },
  size: { fr: 'La taille du texte', facile: 'La taille du texte', en: 'Text size' },
  normal: { fr: 'Normale', facile: 'Normale', en: 'Normal' },
  large: { fr: 'Grande', facile: 'Grande', en: 'Large' },
  larger: { fr: 'Très grande', facile: 'Très grande', en: 'Very large' },
  font: { fr: 'Les lettres', facile: 'Les lettres', en: 'Letters' },
  fontHint: {
    fr: 'Prenez celles que vous lisez sans effort.',
    facile: 'Prenez les plus faciles pour vous.',
    en: 'Take those you read without effort.',
  },
  atkinson: { fr: 'Atkinson', facile: 'Atkinson', en: 'Atkinson' },
  lexend: { fr: 'Lexend', facile: 'Lexend', en: 'Lexend' },
  dyslexic: { fr: 'OpenDyslexic', facile: 'OpenDyslexic', en: 'OpenDyslexic' },
  dyslexicHint: {
    fr: 'Plus longues à charger la première fois.',
    facile: 'La première fois, c’est un peu long.',
    en: 'Longer to load the first time.',
  },
  device: { fr: 'Celles de mon appareil', facile: 'Celles de mon appareil', en: 'My device’s own' },
  spacing: { fr: 'L’espace entre les mots', facile: 'L’espace entre les mots', en: 'Spacing' },
  normalSpacing: { fr: 'Normal', facile: 'Normal', en: 'Normal' },
  wide: { fr: 'Large', facile: 'Large', en: 'Wide' },
  language: { fr: 'La langue', facile: 'La langue', en: 'Language' },
  fr: { fr: 'Français', facile: 'Français', en: 'Français' },
  en: { fr: 'English', facile: 'English', en: 'English' },
  keep: { fr: 'Je garde', facile: 'Je garde', en: 'Keep' },
  kept: {
    fr: 'Votre façon de lire est gardée sur cet appareil.',
    facile: 'C’est gardé sur cet appareil.',
    en: 'Your way of reading is kept on this device.',
  },
})

export const dictionaryWords = words('dictionary', {
  title: { fr: 'Les mots difficiles', facile: 'Les mots difficiles', en: 'Hard words' },
  intro: {
    fr: 'Ces mots sont sur le site. Voici ce qu’ils veulent dire.',
    facile: 'Ces mots sont sur le site.\nVoici ce qu’ils veulent dire.',
    en: 'These French words are on the site. Here is what they mean.',
  },
})

export const contactWords = words('contact', {
  title: { fr: 'Nous écrire', facile: 'Nous écrire', en: 'Write to us' },
  hint: {
    fr: 'Une question, une idée, quelque chose qui bloque. Une personne vous répond.',
    facile: 'Une question ?\nUn problème ?\nUne personne vous répond.',
    en: 'A question, an idea, something in the way. A person answers you.',
  },
  message: { fr: 'Votre message', facile: 'Votre message', en: 'Your message' },
  email: {
    fr: 'Votre e-mail, si vous voulez une réponse',
    facile: 'Votre e-mail',
    en: 'Your e-mail, if you want an answer',
  },
  emailHint: {
    fr: 'Par exemple : lina@exemple.test',
    facile: 'Pas obligatoire.',
    en: 'For example: lina@example.test',
  },
  badEmail: {
    fr: 'Cet e-mail a une erreur. Il manque peut-être le @.',
    facile: 'Cet e-mail a une erreur.\nRegardez le signe @.',
    en: 'This e-mail has a mistake. Maybe the @ is missing.',
  },
  send: { fr: 'J’envoie', facile: 'J’envoie', en: 'Send' },
  sent: {
    fr: 'Votre message est noté. Merci. Pour une réponse rapide, écrivez aussi à {email}.',
    facile: 'Votre message est noté.\nMerci.\nNotre adresse : {email}',
    en: 'Your message is noted. Thank you. For a quick answer, also write to {email}.',
  },
  other: {
    fr: 'Ou par e-mail : {email}',
    facile: 'Ou par e-mail : {email}',
    en: 'Or by e-mail: {email}',
  },
})

export const statsWords = words('stats', {
  title: {
    fr: 'Les chiffres du service',
    facile: 'Les chiffres du service',
    en: 'Service figures',
  },
  intro: {
    fr: 'De vrais comptes, arrondis à 5. En dessous de 11 personnes, rien n’est montré.',
    facile: 'Ce sont de vrais chiffres.\nIls sont arrondis.\nPersonne ne peut être reconnu.',
    en: 'Real counts, rounded to 5. Below 11 people, nothing is shown.',
  },
  caption: { fr: 'Comptes du {date}', facile: 'Comptes du {date}', en: 'Counts of {date}' },
  what: { fr: 'Quoi', facile: 'Quoi', en: 'What' },
  count: { fr: 'Combien', facile: 'Combien', en: 'How many' },
  question: { fr: 'Question', facile: 'Question', en: 'Question' },
  usable: { fr: 'Utilisable', facile: 'Utilisable', en: 'Usable' },
  used: { fr: 'Utilisé', facile: 'Utilisé', en: 'Used' },
  useful: { fr: 'Utile', facile: 'Utile', en: 'Useful' },
  impactful: { fr: 'Impactant', facile: 'Change quelque chose', en: 'Has an impact' },
  efficient: { fr: 'Efficient', facile: 'Bien dépensé', en: 'Efficient' },
  people: {
    fr: 'Personnes qui ont commencé',
    facile: 'Personnes qui ont commencé',
    en: 'People who started',
  },
  experiences: {
    fr: 'Expériences racontées jusqu’au bout',
    facile: 'Expériences racontées',
    en: 'Experiences told to the end',
  },
  skills: {
    fr: 'Choses que des personnes savent faire',
    facile: 'Choses que des personnes savent faire',
    en: 'Things people know how to do',
  },
  usefulCaption: {
    fr: 'Ce que les personnes disent en partant',
    facile: 'Ce que les personnes disent',
    en: 'What people say when leaving',
  },
  asked: { fr: 'Ont répondu', facile: 'Ont répondu', en: 'Answered' },
  discovered: {
    fr: 'Ont trouvé des choses qu’elles savent faire sans y avoir pensé',
    facile: 'Ont trouvé des choses qu’elles savent faire',
    en: 'Found things they can do and had not thought of',
  },
  project: {
    fr: 'Ont un projet en route',
    facile: 'Ont un projet',
    en: 'Have a project under way',
  },
  impactCaption: {
    fr: 'Avant et après : les personnes qui se sentent plus sûres',
    facile: 'Avant et après',
    en: 'Before and after: people who feel surer',
  },
  both: {
    fr: 'Ont répondu avant et après',
    facile: 'Ont répondu avant et après',
    en: 'Answered before and after',
  },
  know: {
    fr: 'Savent mieux dire ce qu’elles savent faire',
    facile: 'Savent mieux ce qu’elles savent faire',
    en: 'Know better what they can do',
  },
  tell: {
    fr: 'En parlent mieux à un employeur',
    facile: 'En parlent mieux à un employeur',
    en: 'Can talk about it better to an employer',
  },
  next: {
    fr: 'Voient mieux quoi faire ensuite',
    facile: 'Voient mieux quoi faire après',
    en: 'See better what to do next',
  },
  impactHow: {
    fr: 'Trois phrases, quatre réponses possibles, avant et après. Quand « avant » manque, la personne le dit de mémoire.',
    facile:
      'Il y a trois phrases.\nLes personnes répondent avant et après.\nParfois, elles se souviennent.',
    en: 'Three sentences with four answers, before and after. When “before” is missing, people say it from memory.',
  },
  few: {
    fr: 'moins de 11 personnes',
    facile: 'moins de 11 personnes',
    en: 'fewer than 11 people',
  },
  about: { fr: 'environ {count}', facile: 'environ {count}', en: 'about {count}' },
  notYet: { fr: 'Pas encore mesuré.', facile: 'Pas encore mesuré.', en: 'Not measured yet.' },
  usableText: {
    fr: 'Chaque écran pèse moins de 170 Ko et marche sans JavaScript.',
    facile: 'Le site marche sur un petit téléphone.',
    en: 'Each screen weighs under 170 KB and works without JavaScript.',
  },
})
