-- A professional invites people to prepare a CV for one application; they see the CV only if the person shows it.
create table cv_invitation (
  id              uuid primary key,
  professional_id uuid not null references professional on delete cascade,
  label           text not null check (length(label) between 1 and 80),
  token_hash      text not null unique,
  sealed_token    text not null,
  created_at      timestamptz not null,
  expires_at      timestamptz not null,
  stopped_at      timestamptz
);
create index cv_invitation_of_professional on cv_invitation (professional_id, created_at);
comment on table cv_invitation is 'owner: cv; not personal: an application named by a professional';

-- Taken up once by each person; the CV is seen by the professional from the day the person shows it, until they stop.
create table cv_invitation_taken (
  id            uuid primary key,
  invitation_id uuid not null references cv_invitation on delete cascade,
  person_id     uuid not null references person on delete cascade,
  cv_id         uuid,
  taken_at      timestamptz not null,
  shown_at      timestamptz,
  unique (invitation_id, person_id),
  foreign key (cv_id, person_id) references cv (id, person_id) on delete cascade
);
create index cv_invitation_taken_of_person on cv_invitation_taken (person_id);
comment on table cv_invitation_taken is 'owner: cv; personal: forgotten and handed over with the person';
