-- CVs, with their sentences, links and invitations, move when what was written before coming back is gathered with an account.
alter table cv_sentence drop constraint cv_sentence_cv_id_person_id_fkey;
alter table cv_sentence add constraint cv_sentence_cv_id_person_id_fkey
  foreign key (cv_id, person_id) references cv (id, person_id) on update cascade on delete cascade;
alter table cv_link drop constraint cv_link_cv_id_person_id_fkey;
alter table cv_link add constraint cv_link_cv_id_person_id_fkey
  foreign key (cv_id, person_id) references cv (id, person_id) on update cascade on delete cascade;
alter table cv_invitation_taken drop constraint cv_invitation_taken_cv_id_person_id_fkey;
alter table cv_invitation_taken add constraint cv_invitation_taken_cv_id_person_id_fkey
  foreign key (cv_id, person_id) references cv (id, person_id) on update cascade on delete cascade;
