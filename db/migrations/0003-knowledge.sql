-- Referentials (ROME, our starter pack) are kept as versions of one graph: a new version is staged out of sight, then becomes current in one step.
create table referential_version (
  id           integer generated always as identity primary key,
  name         text not null check (name in ('starter', 'rome')),
  version      text not null,
  published_on date,
  licence      text not null,
  source_line  text not null,
  checksum     text not null,
  state        text not null default 'loading' check (state in ('loading', 'current', 'past')),
  staged_at    timestamptz not null,
  loaded_at    timestamptz,
  report       jsonb not null default '{}'
);
-- Readers look at the current version only; a second import of the same referential waits for the first.
create unique index referential_current on referential_version (name) where state = 'current';
create unique index referential_loading on referential_version (name) where state = 'loading';
comment on table referential_version is 'owner: knowledge; not personal: which edition of which referential is loaded, from whom, under which licence';

create table concept (
  version_id integer not null references referential_version on delete cascade,
  kind       text not null,
  code       text not null,
  label      text not null,
  facts      jsonb not null default '{}',
  primary key (version_id, kind, code)
);
comment on table concept is 'owner: knowledge; not personal: occupations, titles, skills, contexts, interests… of a version';

create table relation (
  version_id integer not null references referential_version on delete cascade,
  kind       text not null,
  src        text not null,
  dst        text not null,
  weight     real not null default 1
);
create index relation_forward on relation (version_id, kind, src) include (dst, weight);
create index relation_backward on relation (version_id, kind, dst);
comment on table relation is 'owner: knowledge; not personal: what an occupation requires, leads to, interests…';
