/** Questions that help to write; the person answers in their own words, in the order they like. */
export function Ideas({ title, ideas }: { title: string; ideas: readonly string[] }) {
  return (
    <div class="prose">
      <p class="quiet">{title}</p>
      <ul>
        {ideas.map((idea) => (
          <li key={idea}>{idea}</li>
        ))}
      </ul>
    </div>
  )
}
