-- Who does not answer is reminded of a badge twice: with the address of the first letter, which is kept sealed until then.
alter table award
  add column sealed_token text,
  add column reminders    integer not null default 0 check (reminders between 0 and 2),
  add constraint award_token_of_offer check (sealed_token is null or status = 'offered');
create index award_offered on award (given_at) where status = 'offered';
