type Props = { label: string; src: string; text?: string | undefined }

/** A sound to listen to, and what is to be known of it. */
export function Player({ label, src, text }: Props) {
  return (
    <figure class="player">
      <figcaption class="player__label">{label}</figcaption>
      <Sound label={label} src={src} />
      {text && <p class="quiet small">{text}</p>}
    </figure>
  )
}

/** The browser's own player: nothing starts by itself, nothing is fetched before it is asked for. */
export function Sound({ label, src, hidden }: { label: string; src?: string; hidden?: boolean }) {
  return (
    // biome-ignore lint/a11y/useMediaCaption: the words of a recording stand beside it, in writing
    <audio
      class="player__sound"
      controls
      preload="none"
      src={src}
      hidden={hidden}
      aria-label={label}
    />
  )
}
