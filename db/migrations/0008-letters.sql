-- The outbox keeps letters and nothing else; a letter may hold an e-mail address, so it never stays longer than a month.
delete from outbox where kind <> 'letter';
alter table outbox drop column kind;
create index outbox_written on outbox (written_at);
comment on table outbox is 'owner: platform; personal: a letter may name who wrote it; deleted as soon as it has left, and after 30 days whatever happened';
