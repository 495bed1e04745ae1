-- Photos and voices move with the experience they belong to, when what was written before coming back is gathered with an account.
alter table photo drop constraint photo_experience_id_person_id_fkey;
alter table photo add constraint photo_experience_id_person_id_fkey
  foreign key (experience_id, person_id) references experience (id, person_id) on update cascade on delete cascade;
alter table memo drop constraint memo_experience_id_person_id_fkey;
alter table memo add constraint memo_experience_id_person_id_fkey
  foreign key (experience_id, person_id) references experience (id, person_id) on update cascade on delete cascade;
