// Where people are told that something waits for them, and what became of telling it.
CREATE CONSTRAINT notice_address_id IF NOT EXISTS FOR (p:NoticeAddress) REQUIRE p.id IS UNIQUE;
CREATE INDEX notice_address_organization IF NOT EXISTS FOR (p:NoticeAddress) ON (p.organization);
CREATE CONSTRAINT message_id IF NOT EXISTS FOR (m:Message) REQUIRE m.id IS UNIQUE;
CREATE INDEX message_due_at IF NOT EXISTS FOR (m:Message) ON (m.dueAt);
CREATE INDEX message_notice_address IF NOT EXISTS FOR (m:Message) ON (m.noticeAddress);
CREATE INDEX message_settled_at IF NOT EXISTS FOR (m:Message) ON (m.settledAt);
