/** A file once kept: its address (`owner/hash of its content`) and its size. */
export type KeptFile = { address: string; bytes: number }

/** A file being read: its size, and its content as it comes; to be read to the end, or cancelled. */
export type OpenFile = { bytes: number; content: ReadableStream<Uint8Array> }

/**
 * Where files live: a folder of the installation, or a store that speaks S3. A file is named by its owner and by the
 * SHA-256 of its content, so it never changes and the same file is kept once. Whoever owns the files of a person owns
 * their shelf: nothing of it is ever served without a verb that checked who asks.
 */
export type Files = {
  /** Keeps what comes on this owner's shelf (a UUID). It is read as a stream: a long file costs no memory. */
  keep: (owner: string, content: AsyncIterable<Uint8Array>) => Promise<KeptFile>
  /** Opens a file; undefined when it is not there. */
  open: (address: string) => Promise<OpenFile | undefined>
  remove: (address: string) => Promise<void>
  /** Empties a whole shelf. */
  removeAllOf: (owner: string) => Promise<void>
  /** Every file kept, with the moment it was. */
  all: () => AsyncIterable<{ address: string; keptAt: Date }>
}
