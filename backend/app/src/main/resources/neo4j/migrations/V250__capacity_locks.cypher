// What is held while a place of a partner is handed out, so that two people do not hand out the last one.
CREATE CONSTRAINT capacity_lock_id IF NOT EXISTS FOR (l:CapacityLock) REQUIRE l.id IS UNIQUE;
