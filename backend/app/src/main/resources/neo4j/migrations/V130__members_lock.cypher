// One change of an organization's people at a time.
CREATE CONSTRAINT members_of_organization IF NOT EXISTS FOR (h:MembersOf) REQUIRE h.organization IS UNIQUE;
