// Who has been shown what of a case: one line for each recipient.
CREATE CONSTRAINT telling_id IF NOT EXISTS FOR (t:Telling) REQUIRE t.id IS UNIQUE;
