// Recommendations of the Universal Periodic Review, how they stand, what is asked of which mission.
CREATE CONSTRAINT recommendation_id IF NOT EXISTS FOR (r:Recommendation) REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT recommendation_key IF NOT EXISTS FOR (r:Recommendation) REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT recommendation_register_id IF NOT EXISTS FOR (g:RecommendationRegister) REQUIRE g.id IS UNIQUE;
CREATE CONSTRAINT recommendation_status_id IF NOT EXISTS FOR (s:RecommendationStatus) REQUIRE s.id IS UNIQUE;
CREATE CONSTRAINT upr_theme_code IF NOT EXISTS FOR (t:UprTheme) REQUIRE t.code IS UNIQUE;
CREATE CONSTRAINT ask_id IF NOT EXISTS FOR (a:Ask) REQUIRE a.id IS UNIQUE;
CREATE CONSTRAINT ask_version_id IF NOT EXISTS FOR (v:AskVersion) REQUIRE v.id IS UNIQUE;
CREATE CONSTRAINT mission_id IF NOT EXISTS FOR (m:Mission) REQUIRE m.id IS UNIQUE;
CREATE CONSTRAINT mission_meeting_id IF NOT EXISTS FOR (m:MissionMeeting) REQUIRE m.id IS UNIQUE;
CREATE CONSTRAINT ask_uptake_id IF NOT EXISTS FOR (u:AskUptake) REQUIRE u.id IS UNIQUE;
CREATE CONSTRAINT case_themes_id IF NOT EXISTS FOR (c:CaseThemes) REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT case_mark_id IF NOT EXISTS FOR (m:CaseMark) REQUIRE m.id IS UNIQUE;
