-- People are told what is kept about them, why and how long, from what the tables say of themselves: each says it in codes.
comment on table outbox is 'owner: platform; personal: a letter may name who wrote it; deleted as soon as it has left, and after 30 days whatever happened; purpose: writing; kept: letter';
comment on table person is 'owner: accounts; personal: forgotten and handed over with the person; purpose: account; kept: account';
comment on table access_card is 'owner: accounts; personal: forgotten with the person; its secrets are never handed over; purpose: returning; kept: account';
comment on table professional is 'owner: accounts; not personal: a working identity, kept by the structure; purpose: accompanying; kept: structure';
comment on table session is 'owner: accounts; personal: forgotten with the person; purpose: returning; kept: session';
comment on table referential_version is 'owner: knowledge; not personal: which edition of which referential is loaded, from whom, under which licence; purpose: knowing; kept: knowledge';
comment on table concept is 'owner: knowledge; not personal: occupations, titles, skills, contexts, interests… of a version; purpose: knowing; kept: knowledge';
comment on table relation is 'owner: knowledge; not personal: what an occupation requires, leads to, interests…; purpose: knowing; kept: knowledge';
comment on table experience is 'owner: experiences; personal: forgotten and handed over with the person; purpose: telling; kept: account';
comment on table skill_claim is 'owner: skills; personal: forgotten and handed over with the person; purpose: telling; kept: account';
comment on table interest_choice is 'owner: interests; personal: forgotten and handed over with the person; purpose: choosing; kept: account';
comment on table interest_seen is 'owner: interests; personal: forgotten and handed over with the person; purpose: choosing; kept: account';
comment on table interest_path is 'owner: interests; personal: forgotten with the person; a drawn number that says nothing of them, so it is not handed over; purpose: choosing; kept: account';
comment on table occupation_opinion is 'owner: occupations; personal: forgotten and handed over with the person; purpose: choosing; kept: account';
comment on table occupation_choice is 'owner: occupations; personal: forgotten and handed over with the person; purpose: choosing; kept: account';
