-- A CV is shown to somebody by a link that ends by itself; the person stops it whenever they like.
create table cv_link (
  id           uuid primary key,
  cv_id        uuid not null,
  person_id    uuid not null,
  -- For whom, in the person's words; only they read it.
  label        text check (length(label) <= 60),
  token_hash   text not null unique,
  -- Lets the person copy the address again; opened only with the installation's key, which is not in the database.
  sealed_token text not null,
  pin_hash     text,
  wrong_pins   integer not null default 0,
  waits_until  timestamptz,
  created_at   timestamptz not null,
  expires_at   timestamptz not null,
  stopped_at   timestamptz,
  foreign key (cv_id, person_id) references cv (id, person_id) on delete cascade
);
create index cv_link_of_person on cv_link (person_id, cv_id);
comment on table cv_link is 'owner: cv; personal: forgotten with the person; handed over without its secrets';
