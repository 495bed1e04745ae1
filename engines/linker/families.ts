/**
 * Words of one family that no ending rule brings together: verb, deed, doer. Our own list.
 * One family a line.
 */
export const FAMILIES = `
vendre vente vendeur
acheter achat acheteur
gérer gestion gestionnaire
nettoyer nettoyage propreté
`
