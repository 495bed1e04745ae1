-- Fictitious people of the demonstration live beside real ones: they are left out of public figures and replaced together.
alter table person add column is_fictitious boolean not null default false;
