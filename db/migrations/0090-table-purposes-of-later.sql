-- What was added beside says, like the rest, what it is for and how long it is kept.
comment on table photo is 'owner: keepsakes; personal: forgotten and handed over with the person, files included; purpose: telling; kept: account';
comment on table memo is 'owner: keepsakes; personal: forgotten and handed over with the person, files included; purpose: telling; kept: account';
comment on table life_period is 'owner: periods; personal: forgotten and handed over with the person; purpose: telling; kept: account';
comment on table skill_saying is 'owner: skills; personal: forgotten and handed over with the person; purpose: telling; kept: account';
comment on table own_option is 'owner: engagement; personal: forgotten and handed over with the person; purpose: telling; kept: account';
comment on table move is 'owner: moves; personal: forgotten and handed over with the person; purpose: planning; kept: account';
comment on table confidence is 'owner: impact; personal: forgotten and handed over with the person; purpose: counting; kept: account';
comment on table cv is 'owner: cv; personal: forgotten and handed over with the person; purpose: presenting; kept: account';
comment on table cv_sentence is 'owner: cv; personal: forgotten and handed over with the person; purpose: presenting; kept: account';
comment on table cv_link is 'owner: cv; personal: forgotten with the person; handed over without its secrets; purpose: sharing; kept: account';
comment on table cv_invitation is 'owner: cv; not personal: an application named by a professional; purpose: accompanying; kept: structure';
comment on table cv_invitation_taken is 'owner: cv; personal: forgotten and handed over with the person; purpose: presenting; kept: account';
comment on table listing is 'owner: listings; personal: forgotten and handed over with the person; purpose: choosing; kept: account';
