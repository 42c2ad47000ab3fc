// Appeals to bodies: each saving is a version of its own, each body is sent one once.
CREATE CONSTRAINT appeal_id IF NOT EXISTS FOR (a:Appeal) REQUIRE a.id IS UNIQUE;
CREATE CONSTRAINT appeal_version_id IF NOT EXISTS FOR (v:AppealVersion) REQUIRE v.id IS UNIQUE;
CREATE CONSTRAINT appeal_letter_id IF NOT EXISTS FOR (l:AppealLetter) REQUIRE l.id IS UNIQUE;
CREATE CONSTRAINT appeal_sending_id IF NOT EXISTS FOR (s:AppealSending) REQUIRE s.id IS UNIQUE;
CREATE CONSTRAINT appeal_sending_once IF NOT EXISTS FOR (s:AppealSending) REQUIRE s.once IS UNIQUE;
CREATE CONSTRAINT appeal_message_id IF NOT EXISTS FOR (m:AppealMessage) REQUIRE m.id IS UNIQUE;
CREATE INDEX appeal_sending_recipient IF NOT EXISTS FOR (s:AppealSending) ON (s.recipient);
