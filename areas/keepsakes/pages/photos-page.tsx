import { Content } from '../../../platform/web/layout.tsx'
import { page, type View } from '../../../platform/web/page.tsx'
import { Button, ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { PhotoGrid } from '../../../ui/media/photo-grid.tsx'
import { EmptyState } from '../../../ui/show/empty-state.tsx'
import { Notice } from '../../../ui/show/notice.tsx'
import { photoAddress, photoInWords } from '../in-words.ts'
import { MOST_PHOTOS, type Photo } from '../photo.ts'
import { photosOfStory } from '../server/photos-of.ts'
import { keepsakeWords } from '../words.ts'

/** Which photos go with this story? */
export const photosPage = page('/experiences/:experienceId/photos', {
  words: keepsakeWords,
  open: ['person'],
  show: async (ctx, { experienceId }) => ({
    experienceId,
    photos: await photosOfStory(ctx, { experienceId }),
  }),
  view: (props) => {
    const { experienceId, photos, say } = props
    const start = `/experiences/${experienceId}`
    const add = <ButtonLink href={`${start}/photos/ajouter`}>{say('addPhoto')}</ButtonLink>
    return (
      <Content title={say('photosTitle')} intro={say('photosIntro')} width="wide">
        {photos.length === 0 ? (
          <EmptyState
            icon="camera"
            title={say('noPhotoTitle')}
            text={say('noPhotoText')}
            action={add}
          />
        ) : (
          <>
            <p class="quiet">{say('photosCount', { count: photos.length, max: MOST_PHOTOS })}</p>
            <PhotoGrid
              photos={photos.map((photo, place) => ({
                id: photo.id,
                src: photoAddress(photo, 'petite'),
                width: photo.width,
                height: photo.height,
                alt: photoInWords(photo, place, say),
                under: <UnderPhoto {...props} photo={photo} place={place} />,
              }))}
            />
          </>
        )}
        {photos.length >= MOST_PHOTOS && (
          <Notice tone="info">{say('full', { max: MOST_PHOTOS })}</Notice>
        )}
        <Buttons>
          {photos.length > 0 && photos.length < MOST_PHOTOS && add}
          <ButtonLink href={start} tone="quiet">
            {say('backToStory')}
          </ButtonLink>
        </Buttons>
      </Content>
    )
  },
})

type Props = View<typeof keepsakeWords> & { photos: Photo[]; photo: Photo; place: number }

/** The words of a photo, the way to change them, and its place in the row. */
function UnderPhoto({ photo, photos, place, say }: Props) {
  const here = `/experiences/${photo.experienceId}/photos/${photo.id}`
  const which = <span class="unseen"> : {photoInWords(photo, place, say)}</span>
  return (
    <>
      {photo.caption && <p>{photo.caption}</p>}
      <div class="photos__deeds">
        <a href={here}>
          {say(photo.caption ? 'changePhoto' : 'describe')}
          {which}
        </a>
        <form method="post" action={`${here}/place`} class="photos__deeds">
          {place > 0 && (
            <Button tone="link" name="by" value="-1">
              {say('before')}
              {which}
            </Button>
          )}
          {place < photos.length - 1 && (
            <Button tone="link" name="by" value="1">
              {say('after')}
              {which}
            </Button>
          )}
        </form>
      </div>
    </>
  )
}
