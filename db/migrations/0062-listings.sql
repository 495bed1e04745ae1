-- What a person's lists of ideas held after a deed that changed them, and what they rested on: so that they can be told why an idea came or went.
create table listing (
  id         uuid primary key,
  person_id  uuid not null references person on delete cascade,
  at         timestamptz not null,
  -- {close, opening, surprise}: codes of occupations, in the order shown.
  lists      jsonb not null check (jsonb_typeof(lists) = 'object'),
  -- {experiences, interests, filters, answers, refused, knowledge}: codes and identifiers, never the person's words.
  ground     jsonb not null check (jsonb_typeof(ground) = 'object')
);
create index listing_of_person on listing (person_id, at desc);
comment on table listing is 'owner: listings; personal: forgotten and handed over with the person';
