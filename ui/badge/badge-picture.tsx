type Props = { src: string; alt: string; small?: boolean | undefined; id?: string | undefined }

/** The picture of a badge, always a square; it is drawn elsewhere. */
export function BadgePicture({ src, alt, small, id }: Props) {
  return (
    <img
      class={small ? 'badge-picture badge-picture--small' : 'badge-picture'}
      id={id}
      src={src}
      alt={alt}
      width="400"
      height="400"
    />
  )
}
