// Of a file at most one clean copy: what was looked at is what is sent.
CREATE CONSTRAINT clean_copy_id IF NOT EXISTS FOR (c:CleanCopy) REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT clean_copy_item IF NOT EXISTS FOR (c:CleanCopy) REQUIRE c.item IS UNIQUE;
