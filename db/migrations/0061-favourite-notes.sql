-- A person may write a few words beside an occupation they keep. Taken off, it can come back for a day with its words.
alter table occupation_opinion
  add column note text check (length(note) <= 300),
  add column removed_at timestamptz;
create index occupation_opinion_removed on occupation_opinion (removed_at) where removed_at is not null;
