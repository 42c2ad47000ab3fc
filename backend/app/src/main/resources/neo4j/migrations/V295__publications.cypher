// What bodies made public about appeals, each sealed with its case.
CREATE CONSTRAINT appeal_publication_id IF NOT EXISTS FOR (p:AppealPublication) REQUIRE p.id IS UNIQUE;
