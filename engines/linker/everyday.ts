export const EVERYDAY = `
fringues = vêtements | habillement
`
