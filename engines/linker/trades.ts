/**
 * Words that stand for one another in titles and skills. Our own list; one set a line.
 */
export const TRADES = `
utiliser manipuler employer manier
`
