-- How many badges were given and taken, month by month, once nothing else of them is left here.
create table award_past (
  badge_id uuid not null references badge on delete cascade,
  month    date not null check (extract(day from month) = 1),
  status   text not null check (status in ('offered', 'accepted', 'refused', 'withdrawn')),
  count    integer not null check (count > 0),
  primary key (badge_id, month, status)
);
comment on table award_past is 'owner: awards; not personal: how many badges were given and taken in a month, without whose they were; purpose: sharing; kept: structure';
