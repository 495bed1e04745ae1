import { words } from '../../platform/words.ts'

/** Sentences of the API and of its pages. */
export const openGraphWords = words('openGraph', {
  misshapen: {
    fr: 'La demande n’a pas la forme attendue, à « {field} » : {why}.',
    facile: 'La demande n’a pas la bonne forme, à « {field} ».',
    en: 'The request does not have the expected shape at “{field}”: {why}.',
  },
  notJson: {
    fr: 'Le corps de la demande n’est pas du JSON.',
    facile: 'Le texte envoyé n’a pas la bonne forme.',
    en: 'The body of the request is not JSON.',
  },
  notHere: {
    fr: 'Il n’y a rien à cette adresse de l’API. La liste est à /api.',
    facile: 'Il n’y a rien à cette adresse.',
    en: 'There is nothing at this address of the API. The list is at /api.',
  },
  notThisWay: {
    fr: 'Cette adresse de l’API ne s’utilise pas avec cette méthode.',
    facile: 'Cette adresse ne s’utilise pas comme cela.',
    en: 'This address of the API is not used with this method.',
  },
  tooLong: {
    fr: 'La demande est trop longue : {most} au plus.',
    facile: 'La demande est trop longue.',
    en: 'The request is too long: {most} at most.',
  },
  tooFast: {
    fr: 'Trop de demandes à la fois. Attendez {seconds} {seconds|seconde|secondes}, ou demandez une clé à /api/cle.',
    facile: 'Trop de demandes à la fois.\nAttendez {seconds} {seconds|seconde|secondes}.',
    en: 'Too many requests at once. Wait {seconds} {seconds|second|seconds}, or ask for a key at /api/cle.',
  },
  unknownKey: {
    fr: 'Cette clé n’est pas connue ici. Vous pouvez en demander une à /api/cle.',
    facile: 'Cette clé n’est pas connue.',
    en: 'This key is not known here. You can ask for one at /api/cle.',
  },
  cursorLapsed: {
    fr: 'Les données ont changé depuis cette page. Recommencez depuis la première.',
    facile: 'Les données ont changé.\nRecommencez au début.',
    en: 'The data have changed since that page. Start again from the first one.',
  },
  notACursor: {
    fr: 'Ce curseur n’en est pas un. Reprenez celui de « next » tel quel.',
    facile: 'Ce curseur ne va pas.',
    en: 'This is not a cursor. Send back the one in “next” as it is.',
  },
  notFoundWay: {
    fr: 'Aucun chemin de {most} pas au plus entre ces deux éléments.',
    facile: 'Il n’y a pas de chemin entre les deux.',
    en: 'There is no way of at most {most} steps between these two.',
  },
  broken: {
    fr: 'Quelque chose n’a pas marché chez nous. Le numéro de l’incident est {request}.',
    facile: 'Quelque chose n’a pas marché.\nNuméro : {request}.',
    en: 'Something went wrong on our side. The incident number is {request}.',
  },
  away: {
    fr: 'La base ne répond pas pour l’instant. Réessayez dans une minute.',
    facile: 'La base ne répond pas.\nRéessayez dans une minute.',
    en: 'The database does not answer for now. Try again in a minute.',
  },
  badEmail: {
    fr: 'Cette adresse e-mail ne semble pas juste. Exemple : prenom@exemple.fr.',
    facile: 'Cette adresse e-mail n’est pas juste.\nExemple : prenom@exemple.fr.',
    en: 'This e-mail address does not look right. Example: name@example.org.',
  },
  tooManyKeys: {
    fr: 'Cette adresse a déjà reçu {most} clés aujourd’hui. Réessayez demain.',
    facile: 'Cette adresse a déjà reçu {most} clés.\nRéessayez demain.',
    en: 'This address has already received {most} keys today. Try again tomorrow.',
  },
  keySubject: {
    fr: 'Votre clé pour l’API Sillage',
    facile: 'Votre clé pour Sillage',
    en: 'Your key for the Sillage API',
  },
  keyLetter: {
    fr: 'Bonjour,\n\nVoici votre clé :\n\n{key}\n\nEnvoyez-la avec chaque demande, dans l’en-tête « Authorization: Bearer … ».\nNous n’en gardons qu’une empreinte : si vous la perdez, demandez-en une autre.\nVous n’avez rien demandé ? Vous pouvez jeter cette lettre.',
    facile: 'Bonjour,\n\nVoici votre clé :\n\n{key}\n\nGardez-la.',
    en: 'Hello,\n\nHere is your key:\n\n{key}\n\nSend it with each request, in the header “Authorization: Bearer …”.\nWe keep only a digest of it: if you lose it, ask for another one.\nYou did not ask for this? You may throw this letter away.',
  },
  wrongQuery: {
    fr: 'Cette requête SPARQL n’est pas juste : {why}.',
    facile: 'Cette requête n’est pas juste.',
    en: 'This SPARQL query is not right: {why}.',
  },
  tooLongQuery: {
    fr: 'Cette requête est trop longue : {most} signes au plus.',
    facile: 'Cette requête est trop longue.',
    en: 'This query is too long: {most} characters at most.',
  },
  slowQuery: {
    fr: 'Cette requête a pris plus de {seconds} secondes : elle a été arrêtée. Demandez moins à la fois, ou téléchargez les données.',
    facile: 'Cette requête est trop longue à faire.',
    en: 'This query took more than {seconds} seconds and was stopped. Ask for less at once, or download the data.',
  },
  tooManyRows: {
    fr: 'Cette requête donne {count} lignes, et {most} au plus sont rendues. Ajoutez LIMIT, ou téléchargez les données.',
    facile: 'Cette requête donne trop de lignes.',
    en: 'This query gives {count} rows, and {most} at most are returned. Add LIMIT, or download the data.',
  },
  onlyReading: {
    fr: 'Ici on ne fait que lire ce graphe : ni mise à jour, ni SERVICE.',
    facile: 'Ici on peut seulement lire.',
    en: 'Here one only reads this graph: no update, no SERVICE.',
  },
  notReady: {
    fr: 'Le graphe se prépare. Réessayez dans une minute.',
    facile: 'Réessayez dans une minute.',
    en: 'The graph is being prepared. Try again in a minute.',
  },
})
