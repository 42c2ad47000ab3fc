// Links by which partners without an account answer; digests of their secrets, never these themselves.
CREATE CONSTRAINT answer_link_id IF NOT EXISTS FOR (l:AnswerLink) REQUIRE l.id IS UNIQUE;
CREATE CONSTRAINT answer_link_token IF NOT EXISTS FOR (l:AnswerLink) REQUIRE l.token IS UNIQUE;
