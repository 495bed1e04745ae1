import type { ComponentChildren } from 'preact'

export type ShownPhoto = {
  id: string
  src: string
  /** Of the large drawing: the small one has the same shape. */
  width: number
  height: number
  alt: string
  /** What stands under it: its words, its deeds. */
  under?: ComponentChildren
}

/** Photos side by side, each whole whatever its shape: nothing is cut. */
export function PhotoGrid({
  photos,
  compact = false,
}: {
  photos: readonly ShownPhoto[]
  compact?: boolean
}) {
  return (
    <ul class={compact ? 'photos photos--compact' : 'photos'}>
      {photos.map(({ id, under, ...photo }) => (
        <li key={id} class="photos__one">
          <PhotoFrame {...photo} />
          {under}
        </li>
      ))}
    </ul>
  )
}

/** One photo, whole, on sand. */
export function PhotoFrame({
  large = false,
  alt,
  ...photo
}: Omit<ShownPhoto, 'id' | 'under'> & { large?: boolean }) {
  return (
    <div class={large ? 'photos__frame photos__frame--large' : 'photos__frame'}>
      <img class="photos__photo" alt={alt} loading="lazy" decoding="async" {...photo} />
    </div>
  )
}
