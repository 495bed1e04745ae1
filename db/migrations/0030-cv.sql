-- A person keeps several CVs, each made for one aim: what appears in it, in which order, is theirs to choose.
create table cv (
  id              uuid primary key,
  person_id       uuid not null references person on delete cascade,
  name            text not null check (length(name) between 1 and 60),
  headline        text check (length(headline) <= 80),
  occupation_code text check (length(occupation_code) <= 12),
  language        text not null check (language in ('fr', 'en')),
  layout          text not null check (layout in ('clear', 'classic', 'band')),
  shows_levels    boolean not null,
  profile         text check (length(profile) <= 400),
  contact_name    text check (length(contact_name) <= 60),
  contact_town    text check (length(contact_town) <= 60),
  contact_phone   text check (length(contact_phone) <= 30),
  contact_email   text check (length(contact_email) <= 100),
  -- What appears, in order. An experience since deleted is simply no longer found.
  sections        text[] not null,
  experiences     uuid[] not null,
  skills          text[] not null,
  know_how        text[] not null,
  periods         uuid[] not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  deleted_at      timestamptz,
  unique (id, person_id)
);
create index cv_of_person on cv (person_id, updated_at);
create index cv_deleted on cv (deleted_at) where deleted_at is not null;
comment on table cv is 'owner: cv; personal: forgotten and handed over with the person';

-- In one CV, the person's own sentence for a skill may differ from the one told with the experience.
create table cv_sentence (
  cv_id     uuid not null,
  person_id uuid not null,
  skill     text not null check (length(skill) <= 40),
  words     text not null check (length(words) between 1 and 300),
  primary key (cv_id, skill),
  foreign key (cv_id, person_id) references cv (id, person_id) on delete cascade
);
create index cv_sentence_of_person on cv_sentence (person_id);
comment on table cv_sentence is 'owner: cv; personal: forgotten and handed over with the person';
