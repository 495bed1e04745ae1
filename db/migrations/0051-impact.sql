-- A person says how sure they feel, before and after, and whether they found what they came for: only counts of many people are ever shown.
create table confidence (
  person_id  uuid not null references person on delete cascade,
  moment     text not null check (moment in ('before', 'after')),
  -- Three sentences, each from 1 (not at all) to 4 (quite): I know what I can do, I can tell it, I see what comes next.
  know       smallint not null check (know between 1 and 4),
  tell       smallint not null check (tell between 1 and 4),
  next       smallint not null check (next between 1 and 4),
  -- Asked afterwards only: a project under way, and skills one did not know of.
  project    text check (project in ('yes', 'a-little', 'no')),
  discovered text check (discovered in ('yes', 'a-little', 'no')),
  -- True when "before" was said afterwards, from memory.
  recalled   boolean not null default false,
  said_at    timestamptz not null,
  primary key (person_id, moment),
  check (moment = 'after' or (project is null and discovered is null)),
  check (moment = 'before' or not recalled)
);
comment on table confidence is 'owner: impact; personal: forgotten and handed over with the person';
