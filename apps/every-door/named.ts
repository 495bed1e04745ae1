/** What a piece of an address names: something Lina or a professional of hers has, or a word of the house. */
export type Named = { table: string; column?: string; where?: string } | string
