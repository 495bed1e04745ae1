import { Button, ButtonLink, Buttons } from './form/button.tsx'
import { Band } from './frame/band.tsx'
import { PageTitle } from './frame/page-title.tsx'
import { CardGrid } from './frame/two-columns.tsx'
import { Answers } from './gallery-answers.tsx'
import { LinkList } from './move/link-list.tsx'
import { Pagination } from './move/pagination.tsx'
import { Tabs } from './move/tabs.tsx'
import { Card } from './show/card.tsx'
import { CodeDisplay } from './show/code-display.tsx'
import { Details } from './show/details.tsx'
import { EmptyState } from './show/empty-state.tsx'
import { Notice } from './show/notice.tsx'
import { SavedMark } from './show/saved-mark.tsx'
import { DataTable } from './show/table.tsx'
import { Tags } from './show/tag.tsx'
import { OccupationCard } from './skill/occupation-card.tsx'
import { SkillCard } from './skill/skill-card.tsx'

/** Every part of the design system on one page, with the words of the six fictitious people. */
export function Gallery() {
  return (
    <>
      <PageTitle
        title="Les pièces de la maison"
        intro="Chaque pièce, dans l'état où on la rencontre."
      />
      <Deeds />
      <Answers />
      <Words />
    </>
  )
}

function Deeds() {
  return (
    <>
      <Buttons>
        <Button>Je continue</Button>
        <ButtonLink href="#a" tone="quiet" icon="printer">
          J’imprime ma carte
        </ButtonLink>
        <Button tone="danger">J’efface tout</Button>
        <Button tone="link">Pas pour moi</Button>
      </Buttons>
      <LinkList
        links={[
          { href: '#b', label: 'Autre chose' },
          { href: '#c', label: 'Je ne sais pas' },
        ]}
      />
      <Tabs
        label="Trois listes"
        tabs={[
          { href: '#d', label: 'Proches', current: true },
          { href: '#e', label: 'Ouverture' },
          { href: '#f', label: 'Surprise' },
        ]}
      />
      <Pagination
        label="Pages"
        previous={{ href: '#g', label: 'Avant' }}
        where="Page 2 sur 7"
        next={{ href: '#h', label: 'Après' }}
      />
      <SavedMark text="C’est gardé." />
      <Band icon="desktop" text="Ordinateur partagé : pensez à quitter.">
        <a href="#quitter">Je quitte</a>
      </Band>
      <Band tone="plum" icon="users" text="Avec Nadia" />
    </>
  )
}

function Words() {
  return (
    <>
      <Notice tone="success" fresh>
        <p>C’est gardé.</p>
      </Notice>
      <Notice>
        <p>Ce sont des idées. Vous choisissez.</p>
      </Notice>
      <Notice tone="warning">
        <p>Hors connexion. C’est gardé sur ce téléphone.</p>
      </Notice>
      <Tags
        tags={[
          { tone: 'organise', label: 'Organiser son travail' },
          { tone: 'communicate', label: 'Communiquer à l’oral' },
          { tone: 'think', label: 'Faire face à l’imprévu' },
          { tone: 'sun', label: 'Nouveau' },
          { label: 'Brouillon' },
        ]}
      />
      <CardGrid>
        <SkillCard
          label="Organiser son travail"
          href="#s"
          level={{ label: 'À l’aise', pole: 'organise' }}
          quote="Je rangeais les palettes dans l’ordre avant l’ouverture."
          firmness={{ icon: 'handshake', label: '2 personnes l’ont vu' }}
          count="3 expériences"
        />
        <OccupationCard
          title="Employé·e de libre-service"
          href="#m"
          icon="storefront"
          intro="Vous savez déjà 9 choses sur 11 de ce métier."
          why={{
            label: 'Pourquoi cette idée',
            rows: [
              { label: 'Savoir-faire', value: 0.8, tone: 'organise' },
              { label: 'Goûts', value: 0.5, tone: 'think' },
            ],
          }}
        />
        <Card title="Votre prochaine étape" tone="brand">
          <p>Demandez à la personne du stage de dire ce qu’elle a vu.</p>
        </Card>
      </CardGrid>
      <CodeDisplay
        label="Votre code pour revenir"
        code="K7PD-2M4Q-9T"
        text="Notez-le, ou prenez-le en photo."
      />
      <Details summary="Comment c’est calculé ?">
        <p>Avec vos réponses, rien d’autre.</p>
      </Details>
      <EmptyState
        icon="notebook"
        title="Votre carnet est prêt"
        text="Ici viendront vos expériences. Une seule suffit pour commencer."
        action={<ButtonLink href="#r">Je raconte</ButtonLink>}
      />
      <DataTable
        id="suivi"
        caption="Les personnes suivies"
        head={['Prénom', 'Étape', 'Dernière visite']}
        rows={[
          ['Lina', 'Ma carte', 'hier'],
          ['Omar', 'Mon vécu', 'il y a 3 jours'],
        ]}
      />
    </>
  )
}
