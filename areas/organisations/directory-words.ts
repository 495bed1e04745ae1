import { words } from '../../platform/words.ts'

/** The directory of those who recognise, open to everybody. */
export const directoryWords = words('directory', {
  title: {
    fr: 'Les structures qui reconnaissent',
    facile: 'Qui reconnaît ce que vous savez ?',
    en: 'Organisations that recognise skills',
  },
  intro: {
    fr: 'Associations, entreprises, écoles, services publics : ceux qui disent, près de chez vous, ce que les gens savent faire.',
    facile: 'Des structures disent ce que les gens savent faire.\nVoici où elles sont.',
    en: 'Associations, companies, schools, public services: those who say, near you, what people can do.',
  },
  place: {
    fr: 'Ville ou département',
    facile: 'Ville ou département',
    en: 'Town or department',
  },
  placeHint: {
    fr: 'Par exemple : Limoges, Haute-Vienne, 87.',
    facile: 'Par exemple : Limoges.',
    en: 'For instance: Limoges, Haute-Vienne, 87.',
  },
  kind: { fr: 'Sorte de structure', facile: 'Sorte de structure', en: 'Kind of organisation' },
  everyKind: { fr: 'Toutes', facile: 'Toutes', en: 'All' },
  search: { fr: 'Je cherche', facile: 'Je cherche', en: 'Search' },
  found: {
    fr: '{count} {count|structure|structures}',
    facile: '{count} {count|structure|structures}',
    en: '{count} {count|organisation|organisations}',
  },
  everywhere: { fr: 'Voir toutes les structures', facile: 'Tout voir', en: 'See all' },
  none: {
    fr: 'Aucune structure ici pour l’instant',
    facile: 'Pas de structure ici',
    en: 'No organisation here yet',
  },
  noneText: {
    fr: 'Essayez une ville plus grande, ou le nom du département.',
    facile: 'Cherchez une autre ville.',
    en: 'Try a larger town, or the name of the department.',
  },
  noneAtAll: {
    fr: 'Aucune structure ne s’est encore présentée',
    facile: 'Pas encore de structure',
    en: 'No organisation has presented itself yet',
  },
  noneAtAllText: {
    fr: 'Un professionnel peut présenter la sienne depuis son espace.',
    facile: 'Les structures se présentent elles-mêmes.\nRevenez plus tard.',
    en: 'A professional can present theirs from their space.',
  },
  map: {
    fr: 'Carte : {names}',
    facile: 'Carte : {names}',
    en: 'Map: {names}',
  },
  mapMore: {
    fr: 'Carte : {names} et {count} autres villes',
    facile: 'Carte : {names} et {count} autres villes',
    en: 'Map: {names} and {count} other towns',
  },
  mapTitle: { fr: 'Où elles sont', facile: 'Où elles sont', en: 'Where they are' },
  noMap: {
    fr: 'Il n’y a pas de carte ici : la liste des communes n’est pas chargée.',
    facile: 'Il n’y a pas de carte ici.',
    en: 'There is no map here: the list of communes is not loaded.',
  },
  notOnMap: {
    fr: '{count} {count|structure n’est pas|structures ne sont pas} sur la carte : {count|elle est|elles sont} dans la liste.',
    facile:
      '{count} {count|structure n’est pas|structures ne sont pas} sur la carte.\nRegardez la liste.',
    en: '{count} {count|organisation is|organisations are} not on the map: look in the list.',
  },
  listTitle: { fr: 'La liste', facile: 'La liste', en: 'The list' },
  pages: { fr: 'Pages', facile: 'Pages', en: 'Pages' },
  previous: { fr: 'Page précédente', facile: 'Page d’avant', en: 'Previous page' },
  next: { fr: 'Page suivante', facile: 'Page d’après', en: 'Next page' },
  where: { fr: 'Page {now} sur {of}', facile: 'Page {now} sur {of}', en: 'Page {now} of {of}' },
  employers: {
    fr: 'Vous êtes employeur ou association ?',
    facile: 'Vous avez une entreprise ?',
    en: 'Are you an employer or an association?',
  },
  employersLink: {
    fr: 'Comprendre les badges en une minute',
    facile: 'Comprendre les badges',
    en: 'Understand badges in one minute',
  },
  site: { fr: 'Son site : {domain}', facile: 'Son site : {domain}', en: 'Its site: {domain}' },
  siretVerified: {
    fr: 'Numéro SIRET {siret} vérifié le {day}.',
    facile: 'Son numéro officiel est vérifié.\nC’était le {day}.',
    en: 'SIRET number {siret} checked on {day}.',
  },
  siteVerified: {
    fr: 'Site {domain} vérifié le {day}.',
    facile: 'Son site est vérifié.\nC’était le {day}.',
    en: 'Site {domain} checked on {day}.',
  },
  notVerified: {
    fr: 'La structure a écrit cette page elle-même. Rien n’a été vérifié.',
    facile: 'La structure a écrit cette page.\nPersonne n’a vérifié.',
    en: 'The organisation wrote this page itself. Nothing was checked.',
  },
  onlyThat: {
    fr: 'Rien d’autre n’a été vérifié : la structure a écrit cette page elle-même.',
    facile: 'La structure a écrit le reste.',
    en: 'Nothing else was checked: the organisation wrote this page itself.',
  },
  whatWasChecked: {
    fr: 'Ce qui a été vérifié',
    facile: 'Ce qui est vérifié',
    en: 'What was checked',
  },
  recognises: {
    fr: 'Ce que cette structure reconnaît',
    facile: 'Ce que cette structure reconnaît',
    en: 'What this organisation recognises',
  },
  back: { fr: 'Toutes les structures', facile: 'Toutes les structures', en: 'All organisations' },
  isVerified: {
    fr: 'Structure vérifiée',
    facile: 'Structure vérifiée',
    en: 'Verified organisation',
  },
  onlySigns: {
    fr: 'Cette structure signe ici. Personne n’a vérifié qui elle est.',
    facile: 'Cette structure signe ici.\nElle n’est pas vérifiée.',
    en: 'This organisation signs here. Nobody verified who it is.',
  },
})
