import { createReadStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import {
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { isAddress } from './address.ts'
import { writeDraft } from './draft-file.ts'
import type { Files } from './file-store.ts'

type Shop = { client: S3Client; bucket: string; prefix: string }

/** Files in a store that speaks S3. What comes is hashed in a draft on this machine first: its name is its content. */
export function s3Files(url: string, drafts: string): Files {
  const { client, bucket, prefix } = shopAt(url)
  const keyOf = (address: string) => `${prefix}${address}`
  const listed = async function* (under: string) {
    let after: string | undefined
    do {
      const page = await client.send(
        new ListObjectsV2Command({ Bucket: bucket, Prefix: under, ContinuationToken: after }),
      )
      for (const { Key, LastModified } of page.Contents ?? [])
        if (Key) yield { key: Key, keptAt: LastModified ?? new Date(0) }
      after = page.NextContinuationToken
    } while (after)
  }
  return {
    keep: async (owner, content) => {
      const draft = await writeDraft(drafts, content)
      const address = `${owner}/${draft.hash}`
      try {
        await client.send(
          new PutObjectCommand({
            Bucket: bucket,
            Key: keyOf(address),
            Body: createReadStream(draft.path),
            ContentLength: draft.bytes,
            ChecksumSHA256: Buffer.from(draft.hash, 'hex').toString('base64'),
          }),
        )
      } finally {
        await rm(draft.path, { force: true })
      }
      return { address, bytes: draft.bytes }
    },
    open: async (address) => {
      const found = await client
        .send(new GetObjectCommand({ Bucket: bucket, Key: keyOf(address) }))
        .catch(unlessMissing)
      if (!found?.Body) return undefined
      return { bytes: found.ContentLength ?? 0, content: found.Body.transformToWebStream() }
    },
    remove: async (address) => {
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: keyOf(address) }))
    },
    removeAllOf: async (owner) => {
      const keys: string[] = []
      for await (const { key } of listed(keyOf(`${owner}/`))) keys.push(key)
      for (let start = 0; start < keys.length; start += MOST_AT_ONCE) {
        const Objects = keys.slice(start, start + MOST_AT_ONCE).map((Key) => ({ Key }))
        await client.send(new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects } }))
      }
    },
    all: async function* () {
      for await (const { key, keptAt } of listed(prefix)) {
        const address = key.slice(prefix.length)
        if (isAddress(address)) yield { address, keptAt }
      }
    },
  }
}

/** S3 deletes at most a thousand objects a call. */
const MOST_AT_ONCE = 1_000

/** `s3://key:secret@host/bucket/prefix?region=…`; `s3+http://` for a store of the same machine, without TLS. */
function shopAt(url: string): Shop {
  const { protocol, host, pathname, username, password, searchParams } = new URL(
    url.replace(/^s3:/, 'https:').replace(/^s3\+http:/, 'http:'),
  )
  const [bucket = '', ...inside] = pathname.split('/').filter(Boolean).map(decodeURIComponent)
  const client = new S3Client({
    endpoint: `${protocol}//${host}`,
    region: searchParams.get('region') ?? 'eu-west-3',
    credentials: {
      accessKeyId: decodeURIComponent(username),
      secretAccessKey: decodeURIComponent(password),
    },
    // Stores other than Amazon's know buckets by path, and not every one knows the newer checksums.
    forcePathStyle: true,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  })
  return { client, bucket, prefix: inside.map((part) => `${part}/`).join('') }
}

function unlessMissing(problem: unknown): undefined {
  if (problem instanceof NoSuchKey) return undefined
  throw problem
}
