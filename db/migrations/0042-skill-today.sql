-- Months later, a person says again how well they know how to do something, in general: a new word is added, none is overwritten.
create table skill_saying (
  id         uuid primary key,
  place      bigint generated always as identity unique,
  person_id  uuid not null references person on delete cascade,
  competence text not null check (length(competence) <= 40),
  level      smallint not null check (level between 1 and 8),
  sentence   text check (length(sentence) <= 300),
  said_at    timestamptz not null
);
create index skill_saying_of_person on skill_saying (person_id, competence, place);
comment on table skill_saying is 'owner: skills; personal: forgotten and handed over with the person';
