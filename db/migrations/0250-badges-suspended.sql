-- A badge may be suspended for a while: a second bit, in lists of their own, which is cleared again.
alter table status_list drop constraint status_list_kind_check;
alter table status_list add constraint status_list_kind_check check (kind in ('award', 'endorsement', 'suspension'));

-- The place of that bit, for a badge that may be suspended; why it is, for the giver only.
alter table award
  add column suspension_list  text,
  add column suspension_index integer,
  add column suspended_at     timestamptz,
  add column suspended_why    text check (suspended_why in ('checking', 'renewal', 'asked', 'other')),
  add column suspended_for    text check (length(suspended_for) <= 300),
  add constraint award_suspension_place check ((suspension_list is null) = (suspension_index is null)),
  add constraint award_suspended check (suspended_at is null or (suspension_list is not null and suspended_why is not null));

-- For how long a badge counts when nobody says otherwise, and whether it may be suspended once it is given.
create table award_term (
  badge_id       uuid primary key references badge on delete cascade,
  lasts          text check (lasts in ('1', '2', '5')),
  is_suspendable boolean not null default false
);
comment on table award_term is 'owner: awards; not personal: rules of badges that organisations give; purpose: sharing; kept: structure';
