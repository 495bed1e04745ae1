-- Whoever opens a link to a collection may see what serves in an occupation, unless the person says no on that link.
alter table collection_link add column shows_here boolean not null default true;
