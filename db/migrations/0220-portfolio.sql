-- A person puts together some of what says what they know how to do, and shows it by a link that ends by itself.
create table collection (
  id         uuid primary key,
  person_id  uuid not null references person on delete cascade,
  title      text not null check (length(title) between 1 and 80),
  sentence   text check (length(sentence) <= 240),
  -- What is chosen, in the person's order: a kind and a name for each. The things themselves stay where they are.
  pieces     jsonb not null default '[]' check (jsonb_array_length(pieces) <= 20),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (id, person_id)
);
create index collection_of_person on collection (person_id, created_at);
comment on table collection is 'owner: portfolio; personal: forgotten and handed over with the person; purpose: sharing; kept: account';

create table collection_link (
  id            uuid primary key,
  collection_id uuid not null,
  person_id     uuid not null,
  -- For whom, in the person's words; only they read it.
  label         text check (length(label) <= 60),
  -- How the person is named there, and how they may be reached, as they wish.
  name          text check (length(name) <= 40),
  contact       text check (length(contact) <= 120),
  is_embeddable boolean not null default false,
  token_hash    text not null unique,
  -- Lets the person copy the address again; opened only with the installation's key, which is not in the database.
  sealed_token  text not null,
  -- How many times it was opened; nothing of who, when or from where.
  views         integer not null default 0,
  letters       integer not null default 0,
  created_at    timestamptz not null,
  expires_at    timestamptz not null,
  stopped_at    timestamptz,
  foreign key (collection_id, person_id) references collection (id, person_id) on delete cascade on update cascade
);
create index collection_link_of_person on collection_link (person_id, collection_id);
comment on table collection_link is 'owner: portfolio; personal: forgotten with the person; handed over without its secrets; purpose: sharing; kept: endedLink';

-- Somebody says that something is wrong with what a link shows: read by those who run this installation.
create table collection_report (
  id        uuid primary key,
  link_id   uuid not null references collection_link on delete cascade,
  person_id uuid not null references person on delete cascade,
  reason    text not null check (reason in ('person', 'false', 'hostile', 'other')),
  words     text check (length(words) <= 600),
  at        timestamptz not null
);
create index collection_report_on on collection_report (link_id, at);
create index collection_report_of_person on collection_report (person_id);
comment on table collection_report is 'owner: portfolio; personal: forgotten with the person; what was said of them is never handed over in its words; purpose: sharing; kept: endedLink';
