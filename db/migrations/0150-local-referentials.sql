-- A branch, a company or an ESAT brings its own list; a professional says what each line answers to, and publishes it.
create table local_referential (
  id              uuid primary key,
  professional_id uuid not null references professional on delete cascade,
  slug            text not null unique check (slug ~ '^[a-z0-9]([a-z0-9-]{0,42}[a-z0-9])?$'),
  title           text not null,
  organisation    text not null,
  licence         text not null,
  kind            text not null check (kind in ('skill', 'occupation', 'activity')),
  shelf           text not null,
  told            jsonb not null default '[]',
  sheet           jsonb,
  started_at      timestamptz not null,
  edition         integer not null default 0,
  published_at    timestamptz
);
create index local_referential_of_professional on local_referential (professional_id, started_at);
comment on table local_referential is 'owner: local-referentials; not personal: a list of skills or occupations that a professional brings; purpose: knowing; kept: structure';

-- The answer before the last deed is kept, so that a deed, one line or a hundred, is undone at once.
create table local_line (
  list_id    uuid not null references local_referential on delete cascade,
  place      integer not null,
  code       text not null,
  label      text not null,
  proposed   jsonb,
  answer     jsonb,
  formerly   jsonb,
  deed       uuid,
  primary key (list_id, place),
  unique (list_id, code)
);
create index local_line_to_compare on local_line (list_id, place) where proposed is null;
comment on table local_line is 'owner: local-referentials; not personal: one line of such a list, what is proposed for it and what was decided; purpose: knowing; kept: structure';
